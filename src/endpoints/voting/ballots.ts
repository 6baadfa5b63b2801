import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import { portalDoor, publicHref } from '../../domain/basics/addresses.ts'
import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { castBallot } from '../../operations/voting/castBallot.ts'
import { votingRound } from '../../queries/voting/votingRound.ts'
import { hostVoter, identityOf } from '../../store/cookies/hostVoter.ts'
import { newVoterCookie, readVoter, voterOf } from '../../store/cookies/voterCookie.ts'
import { readerOf } from '../../store/database/database.ts'
import { isUuid } from '../../store/database/lock.ts'
import { installationKey } from '../../store/keys.ts'
import { usesSecureCookies } from '../accounts/signInCookie.ts'
import { openEndpoint } from '../http/define.ts'
import type { Door } from '../http/define.ts'
import { localPath } from '../http/localPath.ts'
import { record, typed } from '../http/readers.ts'
import type { ReadBy } from '../http/readers.ts'

/** Says that the browser was given a cookie and comes back; one that still has none keeps none. */
const SECOND_TRY = 'device'
const trying = { [SECOND_TRY]: typed }

/** The public vote: identity is the browser's own signed cookie, unless the host knows who votes (R119, R120). */
export const ballotEndpoints: Door[] = [
  openEndpoint({
    path: '/ballots',
    method: 'post',
    reads: record({ round: typed, number: typed, next: typed }),
    query: record(trying),
    handler: async ({ req, now, body: { round, number, next }, query }) => {
      const own = await voterOfHost(req, round)
      if (isRefusal(own)) return own
      const key = installationKey(req.payload, 'vote')
      const id = own?.voter ?? readVoter({ headers: req.headers, key })
      // Sent once more with its new cookie, so that two quick clicks of a fresh browser are one voter.
      if (!id)
        return isSecondTry(query)
          ? refuse('cookiesOff')
          : giveCookie(req, { door: portalDoor('/ballots'), status: 307 })
      const voter = own?.voter ?? voterOf(id, key)
      const cast = await castBallot({ req, now, roundId: round, number, voter })
      if (isRefusal(cast)) return cast
      const page = publicHref('zh', `/${cast.slug}/entries/${encodeURIComponent(number)}`)
      return { value: { left: cast.left }, next: localPath(next) ?? page }
    },
  }),
  openEndpoint({
    path: '/device',
    method: 'get',
    query: record({ ...trying, next: typed }),
    handler: async ({ req, query }) => {
      const next = localPath(query.next) ?? publicHref('zh', '/')
      const key = installationKey(req.payload, 'vote')
      if (readVoter({ headers: req.headers, key })) return redirect(next)
      return isSecondTry(query)
        ? redirect(withOrder(next))
        : giveCookie(req, { door: portalDoor('/device'), status: 303 })
    },
  }),
]

/** The voter whom the host knows, where the contest of a round is voted on by an identity of the host's; else null. */
async function voterOfHost(
  { payload, headers }: PayloadRequest,
  asked: string,
): Promise<{ ok: true; voter: string } | Refusal | null> {
  const round = isUuid(asked)
    ? await votingRound({ transaction: readerOf(payload), round: asked })
    : null
  const identity = round && identityOf(payload, round)
  if (!identity) return null
  const contest = { id: round.contest, slug: round.slug }
  return hostVoter({ payload, headers, contest, identity })
}

const isSecondTry = (query: ReadBy<typeof trying>): boolean => query[SECOND_TRY] !== ''

/** Sends the browser to the same door once more: 307 keeps the method and the body of a ballot. */
function giveCookie(
  req: PayloadRequest,
  { door, status }: { door: string; status: 303 | 307 },
): Response {
  const query = new URLSearchParams(req.searchParams)
  query.set(SECOND_TRY, '1')
  const response = redirect(`${door}?${query}`, status)
  const key = installationKey(req.payload, 'vote')
  response.headers.set('Set-Cookie', newVoterCookie({ key, secure: usesSecureCookies(req) }))
  return response
}

/** A browser without cookies keeps its random order in the address. */
function withOrder(next: string): string {
  const target = new URL(next, 'http://localhost')
  target.searchParams.set('order', randomBytes(4).toString('hex'))
  return target.pathname + target.search
}

const redirect = (to: string, status: 303 | 307 = 303): Response =>
  new Response(null, { status, headers: { Location: to, 'Cache-Control': 'no-store' } })
