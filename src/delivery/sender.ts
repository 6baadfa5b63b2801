import type { MessageDocument } from '../domain/documents/index.ts'
import type { Delivery } from '../domain/messages/delivery.ts'
import type { Locale } from '../translations/locale.ts'

export type Attachment = { filename: string; contentType: string; content: Uint8Array }
export type Mail = { subject: string; text: string; html: string }

/** A message as it is sent: the stored row, and what it says of other rows. */
export type Outgoing = Pick<MessageDocument, 'id' | 'template' | 'params' | 'channel'> & {
  address: string
  locale: Locale
  /** Of six digits, where the message brings one. */
  code: string | null
  /** Tries so far, this one included. */
  attempts: number
  /** Real name of the account; '' where there is none. */
  name: string
  /** Title of the contest in the message's language; '' where it is about none. */
  contest: string
  /** Set where the words are there already: a letter of Payload's own, such as for a forgotten password of staff. */
  ready?: Mail
  /** Files that travel with an e-mail: the receipt of what was submitted. */
  attachments?: Attachment[]
}

/** A way out of the house. Answers with what came of it; a fault of its own is thrown. */
export type Sender = (message: Outgoing) => Promise<Delivery>
