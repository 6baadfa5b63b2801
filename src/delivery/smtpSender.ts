import { createTransport } from 'nodemailer'

import { composeMail } from './composeMail.ts'
import { mailFaultOf } from './mailFault.ts'
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
        headers: HEADERS,
        disableFileAccess: true,
        disableUrlAccess: true,
        ...composeMail(message, { site }),
        attachments: attachmentsOf(message),
      })
      return { ok: true, answer: response }
    } catch (error) {
      return { ok: false, ...mailFaultOf(error) }
    }
  }
}

/** As the mailer takes them. */
export const attachmentsOf = ({ attachments = [] }: Outgoing) =>
  attachments.map(({ content, ...named }) => ({ ...named, content: Buffer.from(content) }))

/** What says of every e-mail of ours that nobody wrote it by hand. */
export const HEADERS = { 'Auto-Submitted': 'auto-generated' }

/** In milliseconds; together well below the time for which a worker claims a message. */
export const LIMITS = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
  dnsTimeout: 10_000,
}

function messageIdOf({ id }: Outgoing, from: string): string {
  const host = /@([^\s<>@]+)>?\s*$/.exec(from)?.[1] ?? 'localhost'
  return `<${id}@${host}>`
}
