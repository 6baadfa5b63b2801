import type { Payload } from 'payload'

import { closeInternalDoors, keepLocksInReach } from '../../access/closeInternalDoors.ts'
import { keepAccountsOut } from '../../access/keepAccountsOut.ts'
import { meetStaffAtSignIn } from '../../access/meetStaffAtSignIn.ts'
import { configureDocuments } from '../documents/settings.ts'
import { guardEndpoints } from '../endpoints/http/guardEndpoints.ts'
import { notePeers } from '../store/caller/peer.ts'
import { settleGuards } from '../store/database/guardedWrites.ts'
import { schemaBehindInWords, schemaLacking } from '../store/database/schemaLacking.ts'
import { tellWhereTouched } from '../store/database/touchPages.ts'
import { settingsOf } from '../store/settings.ts'
import { checkStarted } from './checkStarted.ts'

/** What can be done only once Payload has put everything together, before the host's own `onInit`. */
export async function whenStarted(payload: Payload): Promise<void> {
  const { applyGuards, documents, closeHostCollections } = settingsOf(payload)
  await checkStarted(payload)
  notePeers()
  tellWhereTouched(payload)
  configureDocuments(documents)
  meetStaffAtSignIn(payload)
  if (closeHostCollections) {
    closeInternalDoors(payload)
  } else {
    keepAccountsOut(payload)
    keepLocksInReach(payload)
  }
  guardEndpoints(payload)
  if (await isMigrated(payload)) await settleGuards(payload, { isApplied: applyGuards })
}

/** Before its tables are there, nothing else is wrong with a database. */
async function isMigrated(payload: Payload): Promise<boolean> {
  const lacking = await schemaLacking(payload)
  if (lacking.length === 0) return true
  payload.logger.error(schemaBehindInWords(lacking))
  return false
}
