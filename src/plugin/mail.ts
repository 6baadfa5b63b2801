import type { Config } from 'payload'

import { contestEmailAdapter } from '../delivery/contestEmailAdapter.ts'
import type { ContestSettings } from '../store/settings.ts'

/** Payload's own letters leave as ours do, where the host has given Payload no way for them. */
export const withMail = (
  own: Config['email'],
  mail: ContestSettings['mail'],
): Pick<Config, 'email'> => {
  const email = own ?? (mail ? contestEmailAdapter(mail) : undefined)
  return email ? { email } : {}
}
