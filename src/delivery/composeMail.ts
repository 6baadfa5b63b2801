import { CODE_MINUTES, CODE_PURPOSES } from '../domain/accounts/verification.ts'
import { absoluteHref, myHref } from '../domain/basics/addresses.ts'
import { messagePage } from '../domain/messages/messagePage.ts'
import { letterInWords, messageInWords } from '../translations/messageInWords.ts'
import { createTranslator } from '../translations/translate.ts'
import type { Outgoing } from './sender.ts'

export type Mail = { subject: string; text: string; html: string }

/**
 * An e-mail in the account's language, as plain text and as simple HTML of the same words.
 *
 * @param site where people reach the site (`https://…`), for links; without it the mail asks to sign in.
 */
export function composeMail(message: Outgoing, { site }: { site?: string | undefined } = {}): Mail {
  if (message.code) return codeMail(message, message.code)
  const t = createTranslator(message.locale)
  const { number, reason } = message.params
  const letter = letterInWords({ message, locale: message.locale })
  const sentence = messageInWords({ message, locale: message.locale })
  const link = site && absoluteHref(site, messagePage(message) ?? myHref())
  const paragraphs = [
    t('mail.greeting', { name: message.name }),
    ...(letter ?? [t('mail.happened', { sentence })]),
    number && t('mail.number', { number }),
    reason && t('mail.reason', { reason }),
    link ? t('mail.seeAt', { link }) : t('mail.signIn'),
    message.contest && t('mail.closing', { contest: message.contest }),
    t('mail.automatic'),
  ].filter((paragraph): paragraph is string => Boolean(paragraph))
  return {
    subject: sentence,
    text: `${paragraphs.join('\n\n')}\n`,
    html: page(paragraphs, message.locale),
  }
}

function codeMail({ template, locale }: Outgoing, code: string): Mail {
  const t = createTranslator(locale)
  const purpose = CODE_PURPOSES.find((each) => template === `code.${each}`) ?? 'register'
  const paragraphs = [t('mail.code', { code, minutes: CODE_MINUTES }), t('mail.codeNotYours')]
  return {
    subject: t(`mail.codeSubject.${purpose}`),
    text: `${paragraphs.join('\n\n')}\n`,
    html: page(paragraphs, locale),
  }
}

function page(paragraphs: string[], locale: Outgoing['locale']): string {
  const body = paragraphs.map((each) => `<p>${linked(escapeHtml(each))}</p>`).join('\n')
  return `<!doctype html><html lang="${locale === 'en' ? 'en' : 'zh-CN'}"><body>\n${body}\n</body></html>`
}

const linked = (html: string): string =>
  html.replace(/https?:\/\/[^\s<&"]+/g, (url) => `<a href="${url}">${url}</a>`)

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\n/g, '<br>')
