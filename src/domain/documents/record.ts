import type { Locale } from '../basics/languages.ts'
import type { Audience, BroadcastState, WrittenText } from '../messages/broadcasts.ts'
import type { DeliveryFault, DeliveryState, OutgoingChannel } from '../messages/delivery.ts'
import type { Stage } from '../types/entry.ts'
import type { CollectionName } from './collectionName.ts'
import type { Stored } from './stored.ts'

export type MessageDocument = Stored & {
  contest?: string | null
  /** None for a code, which goes to an address. */
  account?: string | null
  template: string
  params: Record<string, string>
  /** The letter it is a copy of. */
  broadcast?: string | null
  channel: 'inApp' | OutgoingChannel
  readAt?: string | null
  /** What follows is set on messages that leave the house. */
  state?: DeliveryState | null
  address?: string | null
  locale?: Locale | null
  attempts?: number | null
  nextAttemptAt?: string | null
  /** While a worker tries to send it, the instant from which another may take it over. */
  claimedUntil?: string | null
  /** Kept until it has left. */
  code?: string | null
  /** From then on it is not sent any more. */
  expiresAt?: string | null
  sentAt?: string | null
  fault?: DeliveryFault | null
  /** The receiving server's own words. */
  answer?: string | null
}

/** A letter of the organisers to many of one contest; once it is sent it stays as it was. */
export type BroadcastDocument = Stored &
  WrittenText & {
    contest: string
    audience: Audience
    /** Only those with an entry in it; null = of the whole contest. */
    category?: string | null
    state: BroadcastState
    sentAt?: string | null
    sentBy?: string | null
    /** How many accounts it went to. */
    recipients?: number | null
  }

export type ActivityDocument = Stored & {
  contest?: string | null
  at: string
  actorKind: 'staff' | 'account' | 'system'
  actor: string
  actorName: string
  action: string
  subject: CollectionName
  subjectId: string
  from?: Stage | string | null
  to?: Stage | string | null
  details: Record<string, unknown>
}
