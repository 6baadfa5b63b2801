import { CODE_MINUTES, CODE_PURPOSES } from '../domain/accounts/verification.ts'
import { absoluteHref, myHref } from '../domain/basics/addresses.ts'
import { messagePage } from '../domain/messages/messagePage.ts'
import { letterInWords, messageInWords } from '../translations/messageInWords.ts'
import { reasonOf } from '../translations/reasonInWords.ts'
import { createTranslator } from '../translations/translate.ts'
import { mailPage } from './mailPage.ts'
import type { Mail, Outgoing } from './sender.ts'

/**
 * An e-mail in the account's language, as plain text and as simple HTML of the same words.
 *
 * @param site where people reach the site (`https://…`), for links; without it the mail asks to sign in.
 */
export function composeMail(message: Outgoing, { site }: { site?: string | undefined } = {}): Mail {
  if (message.ready) return message.ready
  if (message.code) return codeMail(message, message.code)
  const t = createTranslator(message.locale)
  const { number } = message.params
  const reason = reasonOf(message.params, message.locale)
  const letter = letterInWords({ message, locale: message.locale })
  const sentence = messageInWords({ message, locale: message.locale })
  const link = site && absoluteHref(site, messagePage(message) ?? myHref())
  const paragraphs = [
    t('mail.greeting', { name: message.name }),
    ...(letter ?? [t('mail.happened', { sentence })]),
    number && t('mail.number', { number }),
    reason && t('mail.reason', { reason }),
    message.attachments?.length && t('mail.attached'),
    link ? t('mail.seeAt', { link }) : t('mail.signIn'),
    message.contest && t('mail.closing', { contest: message.contest }),
    t('mail.automatic'),
  ].filter((paragraph): paragraph is string => Boolean(paragraph))
  return {
    subject: sentence,
    text: `${paragraphs.join('\n\n')}\n`,
    html: mailPage(paragraphs, message.locale),
  }
}

function codeMail({ template, locale }: Outgoing, code: string): Mail {
  const t = createTranslator(locale)
  const purpose = CODE_PURPOSES.find((each) => template === `code.${each}`) ?? 'register'
  const paragraphs = [t('mail.code', { code, minutes: CODE_MINUTES }), t('mail.codeNotYours')]
  return {
    subject: t(`mail.codeSubject.${purpose}`),
    text: `${paragraphs.join('\n\n')}\n`,
    html: mailPage(paragraphs, locale),
  }
}
