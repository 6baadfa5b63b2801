import type { DeliveryFault } from '../domain/messages/delivery.ts'

/** What nodemailer throws: `code` of its own, the server's reply, and the command that was replied to; services answer with `status`. */
type MailError = {
  code?: string
  responseCode?: number
  response?: string
  command?: string
  message?: string
  status?: number
}

/** What an error of a mail server, or of a service that sends by HTTP, means for the message and for those after it. */
export function mailFaultOf(error: unknown): { fault: DeliveryFault; answer: string } {
  const { code, responseCode = 0, response, message, command = '', status } = error as MailError
  const answer = response ?? message ?? ''
  if (code === 'EAUTH') return { fault: 'signInRefused', answer }
  if (responseCode === 0 && status) return { fault: faultOfStatus(status), answer }
  if (responseCode >= 400 && responseCode < 500) return { fault: 'refusedForNow', answer }
  if (responseCode < 500) return { fault: 'unreachable', answer }
  if (command === 'MAIL FROM') return { fault: 'senderRefused', answer }
  if (command === 'RCPT TO') return { fault: 'addressRefused', answer }
  return { fault: command === 'DATA' ? 'contentRefused' : 'unreachable', answer }
}

/** A service says with 400 and 422 many things; that nothing is ever sent of them is for its tries to show. */
function faultOfStatus(status: number): DeliveryFault {
  if (status === 401 || status === 403) return 'signInRefused'
  return status >= 500 ? 'unreachable' : 'refusedForNow'
}
