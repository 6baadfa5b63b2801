import { createLocalReq } from 'payload'
import type { CollectionSlug, PayloadRequest } from 'payload'

import { slugOf } from '../../domain/basics/collections.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { hasOpenReset } from '../../queries/accounts/hasOpenReset.ts'
import { certainOrigin } from '../../store/caller/caller.ts'
import { browserOf, isProvenOn } from '../../store/cookies/deviceCookie.ts'
import { takeTries } from '../../store/records/tries.ts'
import { hostFault } from '../../translations/bilingualFault.ts'
import { letterTries } from './openDoorTries.ts'
import { staffName } from './signInStaff.ts'

/**
 * Sends a member of staff a letter by which they set a forgotten password anew, if there is one of that address. The answer
 * does not wait for it: neither words nor time tell who works here. As long as an earlier letter holds, a stranger's asking
 * sends none, so that it cannot take the place of the one that was just received. Refuses triesUsed.
 */
export async function askForReset({
  req,
  now,
  email,
}: {
  req: PayloadRequest
  now: Date
  email: unknown
}): Promise<Refusal | null> {
  const name = staffName(email)
  const used = await takeTries(req, { counted: letterTries(req, name), now })
  if (used) return used
  const proven = `staff:${name}` as const
  const isKnown = isProvenOn(browserOf(req.headers), { proven, secret: req.payload.secret })
  void send({ req, now, name, isKnown })
  return null
}

async function send({
  req: { payload, headers, i18n, url },
  now,
  name,
  isKnown,
}: {
  req: PayloadRequest
  now: Date
  name: string
  isKnown: boolean
}): Promise<void> {
  try {
    if (certainOrigin({ payload, headers }) === null) throw hostFault('host.noSiteAddress')
    if (!name || (!isKnown && (await hasOpenReset(payload, { email: name, now })))) return
    // The request that asked is answered meanwhile.
    const req = await createLocalReq({ req: { headers, i18n, ...(url ? { url } : {}) } }, payload)
    await payload.forgotPassword({
      collection: slugOf('staff') as CollectionSlug,
      data: { email: name } as never,
      req,
    })
  } catch (error) {
    payload.logger.error({ err: error, msg: 'a letter for a forgotten password was not sent' })
  }
}
