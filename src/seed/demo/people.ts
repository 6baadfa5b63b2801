import { slugOf } from '#src/domain/basics/collections.ts'
import type { Actor } from '#src/domain/types/index.ts'
import { actorOf } from '#src/store/database/actors.ts'

export type StaffActor = Extract<Actor, { kind: 'staff' }>
export type AccountActor = Extract<Actor, { kind: 'account' }>

/** Somebody of the demo, and how they sign in. */
export type DemoPerson<A extends Actor> = { actor: A; username: string; password: string }

/** Who a stored account is to the rules. */
export function accountActor(account: object | null): AccountActor {
  const actor = actorOf({ ...account, collection: slugOf('accounts') })
  if (actor?.kind !== 'account') throw new Error('An account of the demo is not there.')
  return actor
}
