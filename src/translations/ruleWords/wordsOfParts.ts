import type { RuleComponent, RuleConversion } from '../../domain/rules/rule.ts'
import { explainConversion } from '../../domain/voting/explainConversion.ts'
import type { HostExplained } from '../../domain/voting/explainConversion.ts'
import { joined } from '../joined.ts'
import type { Saying } from './saying.ts'
import { fullMarkInWords } from './wordsOfMarks.ts'

/** Step 5: every kind of vote that counts. */
export function wordsOfVotes(saying: Saying, host: HostExplained): string[] {
  return saying.rule.components.flatMap((component) =>
    component.source.kind === 'votes'
      ? [wordsOfConversion(saying, saying.label(component), component.source.conversion, host)]
      : [],
  )
}

function wordsOfConversion(
  { t, list, locale }: Saying,
  label: string,
  conversion: RuleConversion,
  host: HostExplained,
): string {
  switch (conversion.kind) {
    case 'shareOfHighest':
    case 'shareOfAll':
      return t(`rule.vote.${conversion.kind}`, { label })
    case 'perVote': {
      const { points, cap } = conversion
      return cap === null
        ? t('rule.vote.perVote', { label, points })
        : t('rule.vote.perVoteCapped', { label, points, cap })
    }
    case 'threshold':
      return t('rule.vote.threshold', { label, votes: conversion.votes, points: conversion.points })
    case 'byPlace': {
      const { rows, others, none } = conversion
      const said = rows.map(({ downTo, points }, index) => {
        const first = (rows[index - 1]?.downTo ?? 0) + 1
        return first === downTo
          ? t('rule.vote.place', { place: downTo, points })
          : t('rule.vote.places', { first, last: downTo, points })
      })
      return t('rule.vote.byPlace', { label, rows: list(said), others, none })
    }
    default: {
      const { formula, ties, zeroVotes } = explainConversion(conversion, locale, host)
      const text = joined('sentences', [formula, ties, zeroVotes].filter(Boolean), locale)
      return t('rule.vote.other', { label, text })
    }
  }
}

/** Steps 6, 8 and 9: what the total is made of. */
export function wordsOfTotal(saying: Saying): string[] {
  const { t, label, rounding, rule } = saying
  const parts = rule.components.map((component) =>
    component.weight === null
      ? label(component)
      : t('rule.part.weight', { label: label(component), weight: component.weight }),
  )
  return [
    t('rule.part.weights', { parts: parts.join(t('rule.part.plus')) }),
    ...rule.components.flatMap((component) => [
      ...wordsOfSource(saying, component),
      ...(component.rounding
        ? [
            t('rule.round.component', {
              label: label(component),
              rounding: rounding(component.rounding),
            }),
          ]
        : []),
    ]),
    t('rule.round.total', { rounding: rounding(rule.rounding) }),
  ]
}

function wordsOfSource({ t, label: say, rule }: Saying, component: RuleComponent): string[] {
  const { source } = component
  const label = say(component)
  if (source.kind === 'votes') return []
  if (source.kind === 'constant') return [t('rule.part.constant', { label, points: source.points })]
  if (source.kind === 'carried') {
    return [
      t(source.value === 'exact' ? 'rule.part.carriedExact' : 'rule.part.carriedPublished', {
        label,
      }),
    ]
  }
  const full = rule.marks ? fullMarkInWords(rule.marks) : ''
  return [t(`rule.part.${source.scale}`, { label, full })]
}

/** Step 7. */
export function wordsOfAdjustments({ t, label: say, list, rule }: Saying): string[] {
  return rule.adjustments.map((adjustment) => {
    const { kind, points } = adjustment
    const said = { label: say(adjustment), of: t(`rule.adjustment.${adjustment.of}`) }
    if (points.kind === 'fixed') {
      return t(`rule.adjustment.${kind}Fixed`, { ...said, points: points.points })
    }
    if (points.kind === 'given') {
      return t(`rule.adjustment.${kind}Given`, { ...said, points: points.most })
    }
    const rows = points.rows.map((row) =>
      row.points === null
        ? t('rule.adjustment.out', { from: row.from })
        : t('rule.adjustment.row', { from: row.from, points: row.points }),
    )
    return t(`rule.adjustment.${kind}Table`, { ...said, rows: list(rows) })
  })
}
