import type { CollectionSlug, DataFromCollectionSlug, Payload } from 'payload'

import type { StaffRole } from '../domain/types/index.ts'
import type { StaffDesk } from '../store/settings.ts'
import { optionFault } from './optionFault.ts'
import { optionalFunction, requiredText } from './readOption.ts'
import type { Given } from './readOption.ts'

/** How the people of one of the host's collections come to work on contests. */
export type StaffOf<Slug extends CollectionSlug> = {
  /** Its slug (`users`): the collection that signs in to the panel. */
  collection: Slug
  /**
   * What somebody may do: `admin` everything, `organiser` all of a contest, `examiner` examine entries, `auditor` read.
   * Without a role (null) they see the host's own panel and nothing of contests. Asked once for every request of theirs, with
   * the user as Payload signs them in (`auth.depth` says how deep its relationships are); may ask the database.
   *
   *     roleOf: (user) => (user.roles.includes('editor') ? 'organiser' : null)
   */
  roleOf: (
    user: DataFromCollectionSlug<Slug>,
    payload: Payload,
  ) => StaffRole | null | undefined | Promise<StaffRole | null | undefined>
  /**
   * The contests they work for, by id, or `all` (which it is unless given). Who has an empty list has no part in any, and is
   * as one without a role.
   */
  contestsOf?: (
    user: DataFromCollectionSlug<Slug>,
    payload: Payload,
  ) => 'all' | readonly string[] | Promise<'all' | readonly string[]>
  /**
   * What the record and colleagues call them. Unless given: the collection's `useAsTitle`, else `name`, `username` or `email`.
   */
  nameOf?: (user: DataFromCollectionSlug<Slug>) => string
}

/** Of whichever collection; of one that the host's generated types know, users have their own type. */
export type StaffOption = { [Slug in CollectionSlug]: StaffOf<Slug> }[CollectionSlug]

/** The option, checked; null where staff have a collection of our own. */
export function staffDeskOf(staff: StaffOption | undefined): StaffDesk | null {
  if (staff === undefined) return null
  return {
    collection: requiredText({ option: 'staff.collection', value: staff.collection }),
    roleOf: functionOf({ option: 'staff.roleOf', value: staff.roleOf }),
    contestsOf: optionalFunction({ option: 'staff.contestsOf', value: staff.contestsOf }) ?? null,
    nameOf: optionalFunction({ option: 'staff.nameOf', value: staff.nameOf }) ?? null,
  }
}

/** Its users are of the host's own type, which is known to the host alone. */
function functionOf<Answering>(given: Given): Answering {
  const found = optionalFunction<Answering>(given)
  if (found === undefined) throw optionFault('options.function', { option: given.option })
  return found
}
