import { randomUUID } from 'node:crypto'

import { createTransport } from 'nodemailer'
import type { EmailAdapter, SendEmailOptions } from 'payload'

import { textOfMailPage } from './mailPage.ts'
import type { MailSettings } from './mailSettings.ts'
import type { Sender } from './sender.ts'
import { LIMITS } from './smtpSender.ts'

/**
 * Payload's own letters by the option `mail`, where the host has given Payload no adapter: a forgotten password of staff then
 * leaves as everything else does, and is not written to the terminal. Where that option is a function, it is given subject,
 * text and page (`ready`), and nothing that hangs on them.
 */
export function contestEmailAdapter(mail: MailSettings | Sender): EmailAdapter<void> {
  const { name, address } = typeof mail === 'function' ? NOBODY : partsOf(mail.from)
  const send = typeof mail === 'function' ? byFunction(mail) : bySmtp(mail)
  return () => ({
    name: 'contest',
    defaultFromName: name,
    defaultFromAddress: address,
    sendEmail: send,
  })
}

const NOBODY = { name: '', address: '' }

const bySmtp = ({ url, from }: MailSettings) => {
  const transport = createTransport({ url, ...LIMITS })
  return async (message: SendEmailOptions): Promise<void> => {
    await transport.sendMail({ ...message, text: message.text ?? textIn(message), from })
  }
}

const byFunction = (sender: Sender) => async (message: SendEmailOptions) => {
  const delivery = await sender({
    id: randomUUID(),
    template: 'ready',
    params: {},
    channel: 'email',
    address: addressIn(message.to),
    locale: 'zh',
    code: null,
    attempts: 1,
    name: '',
    contest: '',
    ready: {
      subject: message.subject ?? '',
      text: typeof message.text === 'string' ? message.text : textIn(message),
      html: typeof message.html === 'string' ? message.html : '',
    },
  })
  if (!delivery.ok) throw new Error(`${delivery.fault}: ${delivery.answer}`)
}

const textIn = ({ html }: SendEmailOptions): string =>
  typeof html === 'string' ? textOfMailPage(html) : ''

/** `Name <address>` or `address`. */
function partsOf(from: string): { name: string; address: string } {
  const [, name = '', address] = /^(.*?)\s*<([^<>]*)>$/.exec(from) ?? []
  return address ? { name: name.replace(/^"|"$/g, ''), address } : { name: '', address: from }
}

/** The first of those it goes to; Payload's own letters go to one. */
function addressIn(to: SendEmailOptions['to']): string {
  const first: unknown = Array.isArray(to) ? to[0] : to
  if (typeof first === 'string') return first
  return typeof first === 'object' && first && 'address' in first ? String(first.address) : ''
}
