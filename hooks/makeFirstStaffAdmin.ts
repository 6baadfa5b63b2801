import type { CollectionBeforeChangeHook } from 'payload'

import { refuse } from '../src/domain/basics/refusal.ts'
import type { StaffDocument } from '../src/domain/documents/index.ts'
import { findFirst } from '../src/store/database/documents.ts'
import { lockName } from '../src/store/database/lock.ts'
import { sessionOf } from '../src/store/database/session.ts'
import { refusalError } from './refusalError.ts'

/**
 * The very first member of staff becomes administrator of all contests, whatever the form sent: without one nobody
 * could grant a role. Two who register as the first at once come one after the other, and the second is refused.
 */
export const makeFirstStaffAdmin: CollectionBeforeChangeHook<StaffDocument> = async ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create' || req.user) return data
  await lockName({ req, sql: (await sessionOf(req)).db }, 'firstStaff')
  if (!(await findFirst(req, 'staff', {}))) return { ...data, role: 'admin', contests: [] }
  // Without anybody signed in, only Payload's page for the first user comes this far from outside.
  if (req.payloadAPI === 'REST') throw refusalError(refuse('notAllowed'), req)
  return data
}
