import config from '@payload-config'
import { headers } from 'next/headers'
import { createLocalReq, getPayload } from 'payload'
import type { PayloadRequest } from 'payload'
import { cache } from 'react'

import { myHref } from '#src/domain/basics/addresses.ts'
import type { AccountDocument } from '#src/domain/documents/index.ts'
import type { Actor } from '#src/domain/types/index.ts'
import { authenticatePortal } from '#src/store/cookies/authenticatePortal.ts'
import { actorOf } from '#src/store/database/actors.ts'
import { findById } from '#src/store/database/documents.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import type { Translate } from '#src/translations/translate.ts'
import { redirectTo } from '#src/next/ui/frame/redirectTo.ts'
import { portalLocale } from './portalLocale.ts'

type Account = Extract<Actor, { kind: 'account' }>

/** What every page of a portal is made with: the database's door, the reader's language, the server's clock. */
export type Visit = { req: PayloadRequest; locale: Locale; t: Translate; now: Date }
/** The same for somebody who is signed in. */
export type SignedInVisit = Visit & { account: AccountDocument; actor: Account }

/** Who asks for this page; worked out once for a page and its title. */
export const currentVisit = cache(
  async (): Promise<(Visit & { account: null; actor: null }) | SignedInVisit> => {
    const payload = await getPayload({ config })
    const locale = await portalLocale()
    const req = await createLocalReq({}, payload)
    const visit = { req, locale, t: createTranslator(locale), now: new Date() }
    const { user } = await authenticatePortal({ headers: await headers(), payload })
    const actor = actorOf(user)
    const account = actor && (await findById(req, 'accounts', actor.id))
    if (!account || actor?.kind !== 'account') return { ...visit, account: null, actor: null }
    return { ...visit, account, actor }
  },
)

/**
 * Who is signed in. Everybody else is led to sign in and then back to `path`; an issued password is changed first (R52).
 *
 * @param path this page's own address, with its query
 */
export async function signedIn(path: string): Promise<SignedInVisit> {
  const visit = await currentVisit()
  const next = encodeURIComponent(path)
  if (visit.account === null) redirectTo(myHref(`/login?next=${next}`))
  if (visit.account.mustChangePassword) redirectTo(myHref(`/password?next=${next}`))
  return visit
}
