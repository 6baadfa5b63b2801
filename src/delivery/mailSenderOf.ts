import type { Payload } from 'payload'

import { settingsOf } from '../store/settings.ts'
import { payloadSender } from './payloadSender.ts'
import type { Sender } from './sender.ts'
import { smtpSender } from './smtpSender.ts'

/** How e-mail leaves: by the option `mail`, else by the adapter the host has given Payload; null = it waits in the outbox. */
export function mailSenderOf(payload: Payload): Sender | null {
  const { mail, siteUrl } = settingsOf(payload)
  const site = siteUrl ?? undefined
  if (typeof mail === 'function') return mail
  if (mail) return smtpSender({ ...mail, site })
  return isStandIn(payload.email) ? null : payloadSender({ email: payload.email, site })
}

/** Where no adapter is given, Payload has one that writes to the terminal: nothing leaves by it. */
const isStandIn = ({ name }: Payload['email']): boolean => name === 'console'
