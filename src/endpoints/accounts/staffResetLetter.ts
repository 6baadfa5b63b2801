import type { IncomingAuthType } from 'payload'

import { mailPage } from '../../delivery/mailPage.ts'
import { absoluteHref, panelHref } from '../../domain/basics/addresses.ts'
import { certainOrigin } from '../../store/caller/caller.ts'
import { hostFault } from '../../translations/bilingualFault.ts'
import { createTranslator, localeOf } from '../../translations/translate.ts'

const MINUTES = 60

/**
 * The letter by which staff set a forgotten password anew, in our words and the language of whoever asks. It is Payload's to send,
 * and is not written where nobody has said where the panel stands.
 */
export const staffResetLetter: NonNullable<IncomingAuthType['forgotPassword']> = {
  expiration: MINUTES * 60_000,
  generateEmailSubject: (args) => createTranslator(localeIn(args))('mail.staffReset.subject'),
  generateEmailHTML: (args) => {
    const locale = localeIn(args)
    const t = createTranslator(locale)
    const { req, token = '' } = args ?? {}
    if (!req) return ''
    const { payload } = req
    const site = certainOrigin(req)
    if (site === null) throw hostFault('host.noSiteAddress')
    const { admin } = payload.config
    const link = absoluteHref(site, panelHref(payload, `${admin.routes.reset}/${token}`))
    const paragraphs = [
      `${t('mail.staffReset.asked', { minutes: MINUTES })}\n${link}`,
      t('mail.staffReset.notYours'),
      t('mail.automatic'),
    ]
    return mailPage(paragraphs, locale)
  },
}

type Args = Parameters<
  NonNullable<NonNullable<IncomingAuthType['forgotPassword']>['generateEmailHTML']>
>[0]
const localeIn = (args: Args) => localeOf(args?.req?.i18n.language)
