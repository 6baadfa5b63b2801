import type { Payload } from 'payload'

import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { saidIn } from '../../translations/said.ts'
import { twinsOf } from '../../translations/twins.ts'
import type { VoterIdentity } from '../extensions.ts'
import { installationKey, keyed } from '../keys.ts'
import { settingsOf } from '../settings.ts'

type Contest = { id: string; slug: string }

/** By which identity of the host's own a contest is voted on (option `voterIdentities`); null = by the browser's own cookie. */
export function identityOf(
  payload: Pick<Payload, 'config'>,
  { slug }: Pick<Contest, 'slug'>,
): (VoterIdentity & { name: string }) | null {
  const found = Object.entries(settingsOf(payload).voterIdentities).find(
    ([, { contests }]) => contests === undefined || contests.includes(slug),
  )
  return found ? { name: found[0], ...found[1] } : null
}

/**
 * What is stored of a voter whom the host knows: a keyed hash, as of a cookie, which no cookie can come to.
 * Refuses voterUnknown where the host knows nobody, busy where it could not say.
 */
export async function hostVoter({
  payload,
  headers,
  contest,
  identity: { name, title, unknown, of },
}: {
  payload: Payload
  headers: Headers
  contest: Contest
  identity: VoterIdentity & { name: string }
}): Promise<{ ok: true; voter: string } | Refusal> {
  try {
    const id: unknown = await of({ payload, headers, contest })
    if (typeof id === 'string' && id !== '') {
      const key = installationKey(payload, 'vote')
      return { ok: true, voter: keyed(key, `voter of the host ${name} ${id}`) }
    }
    if (id !== null && id !== undefined) {
      payload.logger.error(`voterIdentities.${name}: neither a text nor null`)
      return refuse('busy')
    }
  } catch (error) {
    payload.logger.error({ err: error, msg: `voterIdentities.${name}` })
    return refuse('busy')
  }
  return refuse('voterUnknown', {
    ...twinsOf('how', (locale) => saidIn(unknown, locale)),
    ...twinsOf('identity', (locale) => saidIn(title, locale)),
  })
}
