import type { PayloadRequest } from 'payload'

import type { RoundDocument } from '../../domain/documents/index.ts'
import type { Component } from '../../domain/types/index.ts'
import type { CategoryPreset, RoundPreset } from '../../presets/types.ts'
import { createDocument } from '../../store/database/documents.ts'

/**
 * Makes the rounds of a category, in the order in which they are held. Where the notice declares no weights they stay
 * empty: such a round can neither open nor be computed until an organiser declares them.
 */
export async function installRounds({
  req,
  category,
  ids,
}: {
  req: PayloadRequest
  category: CategoryPreset
  ids: { contest: string; category: string }
}): Promise<void> {
  for (const round of category.rounds) {
    await createDocument(req, 'rounds', {
      ...ids,
      title: round.title,
      titleEn: round.titleEn,
      state: 'draft',
      components: componentsOf(round),
      awardScope: round.decides.length > 0 ? 'named' : 'none',
      decides: round.decides,
      criteria: round.components.includes('experts') ? category.scoreSheet.criteria : [],
      ...(round.rule ? ruleOf(round.rule) : {}),
      ...(round.vote ? { votesPerDay: round.vote.perDay, liveCounts: round.vote.liveCounts } : {}),
    })
  }
}

function componentsOf({ components, rule }: RoundPreset): RoundDocument['components'] {
  if (!rule) return components.map((kind) => ({ kind, weight: null }))
  return rule.components.map(({ kind, weight, conversion }: Component) => {
    if (!conversion) return { kind, weight }
    const { kind: rate, ...parameters } = conversion
    return { kind, weight, conversion: rate, ...parameters }
  })
}

function ruleOf({
  trim,
  trimFrom,
  decimals,
  rounding,
  tieBreakers,
}: NonNullable<RoundPreset['rule']>) {
  return { trim, trimFrom, decimals, rounding, tieBreakers }
}
