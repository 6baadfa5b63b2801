import { createTransport } from 'nodemailer'

import type { DeliveryFault } from '../domain/messages/delivery.ts'
import { composeMail } from './composeMail.ts'
import type { MailSettings } from './mailSettings.ts'
import type { Outgoing, Sender } from './sender.ts'

/**
 * Sends e-mail by SMTP, one connection a message: a pool would queue a message again by itself when a connection breaks,
 * and nobody could say then how often it left. The Message-ID comes from the row, so that a mailbox that gets a message
 * twice knows it.
 *
 * @param site where people reach the site, for links
 */
export function smtpSender({
  url,
  from,
  site,
}: MailSettings & { site?: string | undefined }): Sender {
  const transport = createTransport({ url, ...LIMITS })
  return async (message) => {
    try {
      const { response } = await transport.sendMail({
        from,
        to: { name: '', address: message.address },
        messageId: messageIdOf(message, from),
        headers: { 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
        ...composeMail(message, { site }),
      })
      return { ok: true, answer: response }
    } catch (error) {
      return { ok: false, ...faultOf(error) }
    }
  }
}

/** In milliseconds; together well below the time for which a worker claims a message. */
const LIMITS = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
  dnsTimeout: 10_000,
}

function messageIdOf({ id }: Outgoing, from: string): string {
  const host = /@([^\s<>@]+)>?\s*$/.exec(from)?.[1] ?? 'localhost'
  return `<${id}@${host}>`
}

/** What nodemailer throws: `code` of its own, the server's reply, and the command that was replied to. */
type SmtpError = {
  code?: string
  responseCode?: number
  response?: string
  command?: string
  message?: string
}

function faultOf(error: unknown): { fault: DeliveryFault; answer: string } {
  const { code, responseCode = 0, response, message, command = '' } = error as SmtpError
  const answer = response ?? message ?? ''
  if (code === 'EAUTH') return { fault: 'signInRefused', answer }
  if (responseCode >= 400 && responseCode < 500) return { fault: 'refusedForNow', answer }
  if (responseCode < 500) return { fault: 'unreachable', answer }
  if (command === 'MAIL FROM') return { fault: 'senderRefused', answer }
  if (command === 'RCPT TO') return { fault: 'addressRefused', answer }
  return { fault: command === 'DATA' ? 'contentRefused' : 'unreachable', answer }
}
