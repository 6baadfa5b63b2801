import { serialise } from '../../domain/basics/rational.ts'
import type { MarksRule } from '../../domain/rules/rule.ts'
import { fullSheet } from '../../domain/rules/sheetMarks.ts'
import type { Saying } from './saying.ts'

/** The full mark as a number that people read: whole, or the fraction it is. */
export function fullMarkInWords(marks: MarksRule): string {
  return serialise(fullSheet(marks)).replace(/\/1$/, '')
}

/** Step 1. */
export function wordsOfScale({ t, label, list, rounding }: Saying, marks: MarksRule): string[] {
  const parts = marks.sheet.criteria.map((criterion) => {
    const { min, max, step, factor } = criterion
    const key = factor === '1' ? 'rule.scale.criterion' : 'rule.scale.factored'
    return t(key, { label: label(criterion), min, max, step, factor })
  })
  const { criterion, sheet } = marks.rounding
  return [
    t('rule.scale.sheet', { parts: list(parts), full: fullMarkInWords(marks) }),
    ...(criterion ? [t('rule.round.criterion', { rounding: rounding(criterion) })] : []),
    ...(sheet ? [t('rule.round.sheet', { rounding: rounding(sheet) })] : []),
  ]
}

/** Step 2; none where marks count as they are given. */
export function wordsOfPerJudge({ t, list }: Saying, { perJudge }: MarksRule): string[] {
  switch (perJudge.kind) {
    case 'asMarked':
      return []
    case 'centred':
      return [t('rule.perJudge.centred', { shrink: perJudge.shrink })]
    case 'standardScore':
      return [t('rule.perJudge.standardScore')]
    case 'pointsByPlace':
      return [t('rule.perJudge.pointsByPlace', { points: list(perJudge.points) })]
  }
}

/** Steps 3 and 4. */
export function wordsOfPanel(saying: Saying, marks: MarksRule): string[] {
  const { t, label, list, rounding } = saying
  const { aggregate, trim, groups } = marks
  const how = t(`rule.aggregate.${aggregate}`)
  const isWeighed = groups.some(({ weight }) => weight !== null)
  const parts = groups.map((group) =>
    isWeighed
      ? t('rule.groups.part', { label: label(group), weight: group.weight ?? 0 })
      : label(group),
  )
  return [
    ...(trim ? [wordsOfTrim(saying, trim)] : []),
    t(trim?.per === 'criterion' ? 'rule.aggregate.criterion' : 'rule.aggregate.sheet', { how }),
    ...(groups.length > 0
      ? [t(isWeighed ? 'rule.groups.weighted' : 'rule.groups.added', { parts: list(parts) })]
      : []),
    ...(marks.rounding.group
      ? [t('rule.round.group', { rounding: rounding(marks.rounding.group) })]
      : []),
    ...(marks.rounding.panel
      ? [t('rule.round.panel', { rounding: rounding(marks.rounding.panel) })]
      : []),
  ]
}

function wordsOfTrim({ t }: Saying, trim: NonNullable<MarksRule['trim']>): string {
  const { from, per, drop, counted } = trim
  const isEach = per === 'criterion'
  const said =
    drop.kind === 'number'
      ? t(isEach ? 'rule.trim.numberEach' : 'rule.trim.number', { from, each: drop.each })
      : t(isEach ? 'rule.trim.shareEach' : 'rule.trim.share', { from, percent: drop.percent })
  return said + t(`rule.trim.${counted}`)
}

/** Step 12. */
export function wordsOfLeast({ t }: Saying, { least, groups }: MarksRule): string[] {
  const said =
    least === 'assigned' ? t('rule.least.assigned') : t('rule.least.number', { count: least })
  return groups.length > 0 ? [said, t('rule.least.eachGroup')] : [said]
}
