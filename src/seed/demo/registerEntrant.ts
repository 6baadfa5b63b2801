import type { PayloadRequest } from 'payload'

import { siteConsents } from '../../operations/readAccountInput.ts'
import { registerAccount } from '../../operations/registerAccount.ts'
import { granted } from './granted.ts'
import { accountActor } from './people.ts'
import type { AccountActor, DemoPerson } from './people.ts'
import { randomPassword } from './randomPassword.ts'

/** Opens an account through the registration that everybody uses; without a unit it is a person's own. */
export async function registerEntrant({
  req,
  now,
  username,
  name,
  unitName,
}: {
  req: PayloadRequest
  now: Date
  /** An e-mail address. */
  username: string
  name: string
  unitName?: string
}): Promise<DemoPerson<AccountActor>> {
  const password = randomPassword()
  const consents = siteConsents().map(({ field, version }) => [field, version])
  const account = granted(
    await registerAccount({
      req,
      now,
      input: {
        ...Object.fromEntries(consents),
        ...{ username, name, password, passwordAgain: password },
        ...(unitName ? { kind: 'unit', unitName } : { kind: 'person' }),
      },
    }),
  )
  return { actor: accountActor(account), username, password }
}
