import { createHmac } from 'node:crypto'
import { AuthenticationError } from 'payload'
import type { CollectionSlug, PayloadRequest } from 'payload'

import { roughDevice } from '../../domain/accounts/device.ts'
import { SIGN_IN_LIMITS } from '../../domain/accounts/tryLimits.ts'
import { slugOf } from '../../domain/basics/collections.ts'
import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { sourceOf } from '../../store/caller/caller.ts'
import { browserOf, isProvenOn } from '../../store/cookies/deviceCookie.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { actorOf, SYSTEM } from '../../store/database/actors.ts'
import { transact } from '../../store/database/transact.ts'
import { inHashingLine, withPlaceInLine } from '../../store/records/hashingLine.ts'
import { spendPasswordTime } from '../../store/records/spendPasswordTime.ts'
import { forgetTries, giveTriesBack, takeTries } from '../../store/records/tries.ts'
import type { Counted } from '../../store/records/tries.ts'

/** Who may sign in: in one spelling, and the user of that name where there is one. */
export type Attempt = {
  req: PayloadRequest
  now: Date
  collection: 'accounts' | 'staff'
  name: string
  password: string
  user: { id: string; name?: string } | null
  /** It was set a moment ago by whoever signs in: there is nothing to guess, and they are not sent away. */
  isJustSet?: boolean
}
/** What Payload answers to a right password. */
export type Opened = { token: string; exp: number; user: Record<string, unknown> }

/** Nobody's password is longer, and hashing takes its length. */
const LONGEST = 1000

/**
 * Tries a password, of the portals or of staff. Only the place or the known browser that a wrong one comes from has to wait
 * after some more (R52); whether there is such a name is told neither by words nor by limits nor by the time taken. Failures
 * are on the record; a success is for the caller to record (`recordAttempt`).
 *
 * Refuses: wrongCredentials, triesUsed with `minutes`, busy.
 */
export async function tryPassword(attempt: Attempt): Promise<Opened | Refusal> {
  const { req, now, name, password } = attempt
  if (!name || !password.trim() || password.length > LONGEST) return refuse('wrongCredentials')
  if (attempt.isJustSet) {
    return inHashingLine(() => check(attempt), { isKnown: true, isPatient: true })
  }
  const { counted, isKnown } = countedOf(attempt)
  return withPlaceInLine(
    async () => {
      const refused = await takeTries(req, { counted, now })
      if (refused) return refused
      const opened = await inHashingLine(() => check(attempt), { isKnown, isPatient: true })
      if (isRefusal(opened)) await recordAttempt(attempt, 'signInFailed')
      else await giveTriesBack(req, counted)
      return opened
    },
    { isKnown },
  )
}

/** One line on the record; with a success, the wrong tries before it are forgotten where it came from. */
export async function recordAttempt(
  attempt: Attempt,
  action: 'signIn' | 'signInFailed',
): Promise<void> {
  const { req, now, collection, user } = attempt
  const actor = (user && actorOf({ ...user, collection: slugOf(collection) })) ?? SYSTEM
  await transact(req, async (transaction) => {
    if (action === 'signIn') {
      const own = countedOf(attempt).counted.at(-1)
      if (own) await forgetTries(transaction, own.of)
    }
    await appendActivity(transaction, {
      actor,
      action,
      now,
      subject: collection,
      subjectId: user?.id ?? subjectOf(attempt),
      details: { device: roughDevice(req.headers?.get('User-Agent') ?? null) },
    })
  })
}

/** What a try counts against: a browser that was let in before has tries of its own, whatever its neighbours do. */
function countedOf({ req, collection, name }: Attempt): { counted: Counted[]; isKnown: boolean } {
  const headers = req.headers ?? new Headers()
  const browser = browserOf(headers)
  const proven = `${collection}:${name}` as const
  if (isProvenOn(browser, { proven, secret: req.payload.secret })) {
    const own = { of: `sign-in:${proven}:browser:${browser.id}`, limit: SIGN_IN_LIMITS.browser }
    return { counted: [own], isKnown: true }
  }
  const place = sourceOf({ payload: req.payload, headers }) ?? 'unknown'
  return {
    counted: [
      { of: `sign-in:place:${place}`, limit: SIGN_IN_LIMITS.place },
      { of: `sign-in:${proven}:place:${place}`, limit: SIGN_IN_LIMITS.account },
    ],
    isKnown: false,
  }
}

async function check({
  req,
  collection,
  name,
  password,
  user,
}: Attempt): Promise<Opened | Refusal> {
  try {
    const opened: unknown = await req.payload.login({
      collection: slugOf(collection) as CollectionSlug,
      // Payload knows the name's field only from generated types, which this project does without.
      data: { [collection === 'staff' ? 'email' : 'username']: name, password } as never,
      depth: 0,
      req,
    })
    return opened as Opened
  } catch (error) {
    if (!(error instanceof AuthenticationError)) throw error
    if (!user) await spendPasswordTime(password)
    return refuse('wrongCredentials')
  }
}

/** What somebody typed may be a password or a stranger's address: only its keyed digest is kept. */
function subjectOf({ req, name }: Attempt): string {
  const digest = createHmac('sha256', req.payload.secret).update(`sign-in:${name}`).digest('hex')
  return `unknown:${digest.slice(0, 32)}`
}
