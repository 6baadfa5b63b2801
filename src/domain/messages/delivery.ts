/** Ways out of the house; what is told in the portal itself needs none. */
export const OUTGOING_CHANNELS = ['email', 'sms'] as const
export type OutgoingChannel = (typeof OUTGOING_CHANNELS)[number]

export const DELIVERY_STATES = ['waiting', 'sending', 'sent', 'failed'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/** Why a message did not leave, as staff read it (`admin.options.fault`). */
export const DELIVERY_FAULTS = [
  'unreachable',
  'signInRefused',
  'senderRefused',
  'refusedForNow',
  'addressRefused',
  'contentRefused',
  'interrupted',
  'expired',
] as const
export type DeliveryFault = (typeof DELIVERY_FAULTS)[number]

/** What came of one try. `answer` is what the server said, in its own words. */
export type Delivery =
  { ok: true; answer: string } | { ok: false; fault: DeliveryFault; answer: string }

/** After this many tries a message has failed for good: some thirteen hours after the first. */
export const DELIVERY_TRIES = 8

/** How long a message waits to be sent before it is of no use to anybody. */
export const DELIVERY_DAYS = 7

/** … and a letter to many, which lets everything else go first. */
export const BROADCAST_DAYS = 2 * DELIVERY_DAYS

/**
 * What becomes of a message after a failed try: when it is tried again, or null = never. A refusal of the address or of
 * the content is final at once (RFC 5321 4.2.1); all else is tried again, later and later.
 *
 * @param attempts tries so far, this one included
 */
export function nextAttempt({
  fault,
  attempts,
  now,
}: {
  fault: DeliveryFault
  attempts: number
  now: Date
}): Date | null {
  if (FINAL.has(fault) || attempts >= DELIVERY_TRIES) return null
  const minutes = BACK_OFF_MINUTES[Math.min(attempts, BACK_OFF_MINUTES.length) - 1] ?? 1
  return new Date(now.getTime() + minutes * 60_000)
}

/** Whether the fault lies with the way out itself, so that the next message would meet it too. */
export const blocksAll = (fault: DeliveryFault): boolean => BLOCKING.has(fault)

const FINAL = new Set<DeliveryFault>(['addressRefused', 'contentRefused', 'expired'])
const BLOCKING = new Set<DeliveryFault>(['unreachable', 'signInRefused', 'senderRefused'])
const BACK_OFF_MINUTES = [1, 5, 15, 60, 240]
