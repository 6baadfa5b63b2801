import type { PayloadRequest } from 'payload'

import { openAccount } from '#src/operations/accounts/openAccount.ts'
import { siteConsents } from '#src/operations/accounts/readAccountInput.ts'
import { transact } from '#src/store/database/transact.ts'
import { granted } from './granted.ts'
import { accountActor } from './people.ts'
import type { AccountActor, DemoPerson } from './people.ts'
import { randomPassword } from './randomPassword.ts'

/** Opens an account by the rules of registration, without its code; without a unit it is a person's own. */
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
    await transact(req, (transaction) =>
      openAccount(transaction, {
        now,
        address: username,
        locale: 'zh',
        input: {
          ...Object.fromEntries(consents),
          name,
          password,
          passwordAgain: password,
          ...(unitName ? { kind: 'unit', unitName } : { kind: 'person' }),
        },
      }),
    ),
  )
  return { actor: accountActor(account), username, password }
}
