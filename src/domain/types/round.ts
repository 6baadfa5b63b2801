import type { RoundingMode } from '../basics/rational.ts'

export const COMPONENT_KINDS = ['experts', 'publicVote', 'audienceVote'] as const
export type ComponentKind = (typeof COMPONENT_KINDS)[number]

/** Whether a round decides all awards of its category, those it names, or none (it only leads to the next round). */
export const AWARD_SCOPES = ['all', 'named', 'none'] as const
export type AwardScope = (typeof AWARD_SCOPES)[number]

/** The conversions of ours, by the names that a round keeps; any other name is one of the host's own. */
export const CONVERSIONS = [
  'shareOfMax',
  'logShare',
  'linearRank',
  'bandedRank',
  'matchExperts',
] as const

/** Votes → points (domain.md decision 9). There is no default: an organiser declares one. */
export type ConversionRule =
  | { kind: 'shareOfMax' }
  | { kind: 'logShare' }
  | { kind: 'linearRank'; lowest: number }
  | { kind: 'bandedRank'; bands: number; lowest: number; highest: number; zeroVotes: number }
  | { kind: 'matchExperts' }
  | { kind: 'host'; name: string }

/**
 * Points of a host's own reckoning, for the votes of all entries of a round, most first: as many as there are votes, from 0 to
 * 100, and exact: a whole number, or a text that holds a decimal (`87.5`) or a fraction (`200/3`). Pure: the same votes give
 * the same points on any day and machine.
 */
export type ConvertVotes = (votes: readonly number[]) => readonly (number | string)[]
export type HostConversions = Readonly<Record<string, { convert: ConvertVotes }>>

export type Component = {
  kind: ComponentKind
  /** Whole percent; the weights of a round add up to 100. */
  weight: number
  /** Only for votes. */
  conversion?: ConversionRule
}

export type Criterion = {
  key: string
  label: string
  labelEn?: string
  min: number
  max: number
}

/** The declared rule of a round; frozen by the first mark or ballot. */
export type ScoringRule = {
  version: string
  components: Component[]
  /** Drop one highest and one lowest total per entry, from `trimFrom` valid marks on (decision 10: 5). */
  trim: boolean
  trimFrom: number
  /** Decimal places of the published total. */
  decimals: number
  rounding: RoundingMode
  /** Compared in this order where totals are equal; what is left is a tie and shares the rank. */
  tieBreakers: ('experts' | 'votes')[]
}

/** The same as an organiser writes it, piece by piece: what is not declared yet is null. */
export type StoredRule = Omit<ScoringRule, 'version' | 'components'> & {
  components: ({ kind: ComponentKind; weight: number | null } & {
    /** One of `CONVERSIONS`, or the name of the host's own. */
    conversion?: string | null
    lowest?: number | null
    highest?: number | null
    bands?: number | null
    zeroVotes?: number | null
  })[]
  criteria: Criterion[]
}

export const ROUND_STATES = ['draft', 'open', 'closed', 'published'] as const
export type RoundState = (typeof ROUND_STATES)[number]

/** One standing, complete mark of a judge. */
export type RunMark = { entry: string; judge: string; values: Record<string, number> }

export type VoteRule = {
  /** Ballots one voter may cast in one day of the contest's time zone. */
  perDay: number
  /** Ballots one voter may give one entry in one day. Always 1. */
  perEntryPerDay: 1
  liveCounts: 'shown' | 'hidden'
}
