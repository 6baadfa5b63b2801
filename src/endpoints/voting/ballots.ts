import { randomBytes } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'

import { portalDoor, publicHref } from '../../domain/basics/addresses.ts'
import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import { castBallot } from '../../operations/voting/castBallot.ts'
import { newVoterCookie, readVoter, voterOf } from '../../store/cookies/voterCookie.ts'
import { installationKey } from '../../store/keys.ts'
import { usesSecureCookies } from '../accounts/signInCookie.ts'
import { openEndpoint } from '../http/define.ts'
import { localPath } from '../http/localPath.ts'

/** Says that the browser was given a cookie and comes back; one that still has none keeps none. */
const SECOND_TRY = 'device'

/** The public vote: identity is the browser's own signed cookie (R119, R120). */
export const ballotEndpoints: Endpoint[] = [
  openEndpoint({
    path: '/ballots',
    method: 'post',
    handler: async ({ req, now, body }) => {
      const key = installationKey(req.payload, 'vote')
      const id = readVoter({ headers: req.headers, key })
      // Sent once more with its new cookie, so that two quick clicks of a fresh browser are one voter.
      if (!id)
        return isSecondTry(req)
          ? refuse('cookiesOff')
          : giveCookie(req, { door: portalDoor('/ballots'), status: 307 })
      const number = typeof body.number === 'string' ? body.number : ''
      const cast = await castBallot({
        req,
        now,
        roundId: body.round,
        number,
        voter: voterOf(id, key),
      })
      if (isRefusal(cast)) return cast
      const page = publicHref('zh', `/${cast.slug}/entries/${encodeURIComponent(number)}`)
      return { value: { left: cast.left }, next: localPath(body.next) ?? page }
    },
  }),
  openEndpoint({
    path: '/device',
    method: 'get',
    handler: async ({ req }) => {
      const next = localPath(req.searchParams.get('next')) ?? publicHref('zh', '/')
      const key = installationKey(req.payload, 'vote')
      if (readVoter({ headers: req.headers, key })) return redirect(next)
      return isSecondTry(req)
        ? redirect(withOrder(next))
        : giveCookie(req, { door: portalDoor('/device'), status: 303 })
    },
  }),
]

const isSecondTry = (req: PayloadRequest): boolean => req.searchParams.has(SECOND_TRY)

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
