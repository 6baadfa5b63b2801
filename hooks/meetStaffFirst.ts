import type { CollectionBeforeOperationHook } from 'payload'

import { meetStaff } from '../src/store/database/staffDesk.ts'

/** Whom a program of the host's names as its user was not signed in by Payload: who they are among the staff is asked here. */
export const meetStaffFirst: CollectionBeforeOperationHook = async ({ req }) => {
  await meetStaff(req.payload, req.user)
}
