import { slugOf } from '#src/domain/basics/collections.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { Refusal } from '#src/domain/basics/refusal.ts'
import type { AccountDocument } from '#src/domain/documents/index.ts'
import type { Actor } from '#src/domain/types/index.ts'
import { registerAccount } from '#src/operations/accounts/registerAccount.ts'
import { signIn } from '#src/operations/accounts/signIn.ts'
import { actorOf } from '#src/store/database/actors.ts'
import { findById } from '#src/store/database/documents.ts'
import { provenCode } from '../helpers/codes.ts'
import type { Booted } from '../helpers/payload.ts'
import { PASSWORD, unique } from '../helpers/people.ts'
import { granted } from './parts/granted.ts'

/** Opens an account as the page does; an address of its own unless given. */
export async function register(
  booted: Booted,
  { address = `${unique()}@example.org`, ...input }: Record<string, unknown> & { address?: string },
): Promise<AccountDocument | Refusal> {
  const now = new Date()
  const codeId = await provenCode(booted, { address, now })
  const rest = {
    kind: 'unit',
    name: '示例经办人',
    password: PASSWORD,
    passwordAgain: PASSWORD,
    consent_terms: '2026-1',
    consent_privacy: '2026-1',
  }
  return registerAccount({ req: await booted.request(), now, codeId, input: { ...rest, ...input } })
}

/** What an operation of this account is called with: who it is now, by what is stored. */
export async function callAs(booted: Booted, id: string, now = new Date()) {
  const req = await booted.request()
  const account = await findById(req, 'accounts', id)
  const actor = actorOf({ ...account, collection: slugOf('accounts') }) as Extract<
    Actor,
    { kind: 'account' }
  >
  return { req, actor, now }
}

/** The cookie of a sign-in of its own. */
export async function cookieOf(booted: Booted, { username }: AccountDocument): Promise<string> {
  const req = await booted.request()
  const { token } = granted(await signIn({ req, now: new Date(), username, password: PASSWORD }))
  return `contest-account=${token}`
}

export async function staffCall(booted: Booted, id: string) {
  const actor: Extract<Actor, { kind: 'staff' }> = {
    kind: 'staff',
    id,
    name: '示例组织者',
    role: 'organiser',
    contests: [],
  }
  return { req: await booted.request(), actor, now: new Date() }
}

export const codeOf = (outcome: unknown): string =>
  isRefusal(outcome) ? outcome.code : 'not refused'
