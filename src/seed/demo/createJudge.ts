import type { PayloadRequest } from 'payload'

import { createAccount } from '#src/store/records/accounts.ts'
import { accountActor } from './people.ts'
import type { AccountActor, DemoPerson } from './people.ts'
import { randomPassword } from './randomPassword.ts'

/** An account of a judge, as an administrator makes it in the panel. */
export async function createJudge({
  req,
  username,
  name,
  contests,
}: {
  req: PayloadRequest
  username: string
  name: string
  contests: string[]
}): Promise<DemoPerson<AccountActor>> {
  const password = randomPassword()
  const account = await createAccount(req, {
    username,
    name,
    password,
    kind: 'person',
    unit: null,
    grants: contests.map((contest) => ({ contest, role: 'judge' })),
    mustChangePassword: false,
    consents: [],
  })
  return { actor: accountActor(account), username, password }
}
