import type { IncomingAuthType } from 'payload'

import { mailPage } from '../../delivery/mailPage.ts'
import { absoluteHref, panelHref } from '../../domain/basics/addresses.ts'
import { settingsOf } from '../../store/settings.ts'
import { createTranslator, localeOf } from '../../translations/translate.ts'

const MINUTES = 60

/**
 * The letter by which staff set a forgotten password anew, in our words and the language of whoever asks. It is Payload's to send;
 * without `siteUrl` it names the page of the panel by its path alone.
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
    // Never what the request says of itself: a stranger who asks would choose where the token goes.
    const site = settingsOf(payload).siteUrl ?? payload.config.serverURL
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
