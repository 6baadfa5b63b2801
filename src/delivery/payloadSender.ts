import type { Payload, SendEmailOptions } from 'payload'

import { composeMail } from './composeMail.ts'
import { mailFaultOf } from './mailFault.ts'
import { attachmentsOf, HEADERS } from './smtpSender.ts'
import type { Sender } from './sender.ts'

/** Well below the time for which a worker claims a message: an adapter of the host's may wait for ever. */
const PATIENCE_MILLISECONDS = 60_000

/**
 * Sends e-mail by the adapter that the host has given Payload, from its own address, as Payload sends its own letters. What it
 * throws is read as the answer of a mail server or a service, and the message tried again as by a mail server of ours.
 *
 * @param site where people reach the site, for links
 */
export function payloadSender({
  email,
  site,
}: {
  email: Payload['email']
  site?: string | undefined
}): Sender {
  return async (message) => {
    try {
      const answer = await inTime(
        email.sendEmail({
          from: `"${email.defaultFromName}" <${email.defaultFromAddress}>`,
          to: message.address,
          messageId: `<${message.id}@${email.defaultFromAddress.split('@').at(-1) || 'localhost'}>`,
          headers: HEADERS,
          ...composeMail(message, { site }),
          attachments: attachmentsOf(message),
        } satisfies SendEmailOptions),
      )
      return { ok: true, answer: answerIn(answer) }
    } catch (error) {
      return { ok: false, ...mailFaultOf(error) }
    }
  }
}

async function inTime<T>(sending: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE_MILLISECONDS)
  })
  try {
    return await Promise.race([sending, late])
  } finally {
    clearTimeout(timer)
  }
}

/** What a server or a service said, as far as it is words: nodemailer's `response`, or an id. */
function answerIn(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null) return ''
  const said = 'response' in answer ? answer.response : 'id' in answer ? answer.id : ''
  return typeof said === 'string' ? said : ''
}
