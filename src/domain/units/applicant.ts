import type { Actor, ApplicantKind, Category } from '../types/index.ts'

/** For whom an account enters: its unit, or itself as a person. */
export type Applying = { unit: string; person: null } | { unit: null; person: string }

type Account = Extract<Actor, { kind: 'account' }>

/** Null for staff and for somebody who is not signed in. */
export function applyingAs(actor: Actor): Applying | null {
  if (actor.kind !== 'account') return null
  if (actor.unit !== null) return { unit: actor.unit, person: null }
  return actor.person ? { unit: null, person: actor.id } : null
}

/** As what an account may enter a category (R10–R12): a unit as itself or as a team of its own, a person alone or for a group. */
export function applicantKindsOf(
  account: Pick<Account, 'unit'>,
  category: Pick<Category, 'applicants'>,
): ApplicantKind[] {
  const own: readonly ApplicantKind[] =
    account.unit === null ? ['person', 'group'] : ['unit', 'group']
  return category.applicants.filter((kind) => own.includes(kind))
}
