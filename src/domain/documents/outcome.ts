import type { Award } from '../types/contest.ts'
import type { AwardScope, RoundState, StoredRule, VoteRule } from '../types/round.ts'
import type { Stored } from './stored.ts'

export type RoundDocument = Stored &
  StoredRule & {
    contest: string
    category: string
    title: string
    titleEn?: string | null
    state: RoundState
    /** Which awards of the category this round decides; a preliminary decides none. */
    awardScope: AwardScope
    /** Keys of those awards where the scope is `named`. */
    decides: string[]
    votesPerDay: number
    liveCounts: VoteRule['liveCounts']
    openedAt?: string | null
    closedAt?: string | null
  }

export type AssignmentDocument = Stored & {
  contest: string
  round: string
  judge: string
  entry: string
}

export type MarkDocument = Stored & {
  contest: string
  round: string
  judge: string
  entry: string
  /** Points by criterion key, integers. */
  values: Record<string, number>
  comment?: string | null
  supersedes?: string | null
}

export type BallotDocument = Stored & {
  contest: string
  round: string
  entry: string
  /** HMAC of the voter's identity. */
  voter: string
  /** YYYY-MM-DD in the contest's zone. */
  day: string
  slot: number
  quota: number
}

export type ResultRunDocument = Stored & {
  contest: string
  round: string
  /** Canonical JSON of what was counted. */
  input: string
  output: string
  inputDigest: string
  outputDigest: string
  ruleVersion: string
  by: string
}

export type ResultDocument = Stored & {
  contest: string
  category: string
  round: string
  run: string
  entry: string
  rank: number
  /** Rounded total as text. */
  score: string
  awards: Pick<Award, 'key' | 'title' | 'titleEn' | 'kind'>[]
  publishedAt?: string | null
}
