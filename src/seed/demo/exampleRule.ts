import type { Component, ComponentKind, ScoringRule } from '#src/domain/types/index.ts'
import type { RoundPreset } from '#src/presets/types.ts'

/**
 * A round whose weights the notice leaves open, with an example declared, as an organiser would before anything can be
 * computed (domain.md decision 9). A round with a rule of its own stays as it is.
 */
export function withExampleRule(round: RoundPreset): RoundPreset {
  if (round.rule) return round
  const hasVote = round.components.includes('publicVote')
  return {
    ...round,
    rule: exampleRule(round.components),
    vote: round.vote ?? (hasVote ? { perDay: 5, perEntryPerDay: 1, liveCounts: 'hidden' } : null),
  }
}

const VOTE_WEIGHT = 20

/** Whole percents: 20 for each vote, the rest for the experts. */
function exampleRule(kinds: readonly ComponentKind[]): ScoringRule {
  const votes = kinds.filter((kind) => kind !== 'experts')
  return {
    version: '示例',
    components: kinds.map((kind): Component => {
      if (kind === 'experts') return { kind, weight: 100 - VOTE_WEIGHT * votes.length }
      return {
        kind,
        weight: VOTE_WEIGHT,
        conversion: { kind: 'bandedRank', bands: 10, lowest: 60, highest: 100, zeroVotes: 60 },
      }
    }),
    trim: true,
    trimFrom: 5,
    decimals: 2,
    rounding: 'halfUp',
    tieBreakers: ['experts'],
  }
}
