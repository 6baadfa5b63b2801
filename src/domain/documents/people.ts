import type { Locale } from '../basics/languages.ts'
import type { CodePurpose } from '../accounts/verification.ts'
import type { GrantRole, StaffRole } from '../types/actor.ts'
import type { Answers } from '../types/entry.ts'
import type { Participant } from '../types/participant.ts'
import type { JoinState } from '../units/membership.ts'
import type { Stored } from './stored.ts'

export type StaffDocument = Stored & {
  email: string
  name: string
  role: StaffRole
  contests: string[]
}

export type AccountDocument = Stored & {
  username: string
  email?: string | null
  phone?: string | null
  name: string
  kind: 'unit' | 'person'
  unit?: string | null
  /** When it came to its unit; null for one that was opened for it. */
  unitSince?: string | null
  grants: { contest: string; role: GrantRole }[]
  mustChangePassword: boolean
  /** Until when an issued password opens; null once its owner chose one. */
  issuedUntil?: string | null
  /** What e-mail to it is written in. */
  locale?: Locale | null
  consents: { key: string; version: string; at: string; withdrawnAt?: string | null }[]
  /** Nobody signs in to it any more, and nothing tells who it was. */
  closedAt?: string | null
}

/** Somebody who takes part in entries (参赛者), kept by a unit or a person; no account. */
export type ParticipantDocument = Stored &
  Participant & {
    /** The account that wrote it down. */
    account: string
    /** What `identityOf` says of it. */
    identity?: string | null
    /** What `publicNameOf` says of it. */
    shownAs?: string | null
  }

/** Somebody's wish to act for a unit that is on record, until one of its accounts or an organiser decides. */
export type JoinRequestDocument = Stored & {
  account: string
  unit: string
  /** The name they typed, which is all they are shown of the unit before it lets them in. */
  askedAs: string
  note?: string | null
  state: JoinState
  decidedAt?: string | null
  reason?: string | null
}

export type RegistrationDocument = Stored & {
  contest: string
  unit?: string | null
  person?: string | null
  account: string
  formVersion?: string | null
  answers: Answers
  /** Keys of the categories the unit intends to enter. */
  intents: string[]
  attendOnly: boolean
  completedAt?: string | null
}

/** A code by which somebody proves an address to be theirs; only its keyed digest is kept. */
export type CodeDocument = Stored & {
  purpose: CodePurpose
  /** In the spelling of a user name. */
  address: string
  digest: string
  /** Keyed digest of the asker's place on the net. */
  askedFrom?: string | null
  /** Keyed digest of the browser that asked. */
  askedBy?: string | null
  /** The browser had proven the address before. */
  isProven?: boolean | null
  /** Wrong ones so far. */
  tries: number
  askedAt: string
  expiresAt: string
  verifiedAt?: string | null
  usedAt?: string | null
}
