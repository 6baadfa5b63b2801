import type { CollectionBeforeChangeHook } from 'payload'

import { refuse } from '../src/domain/basics/refusal.ts'
import type { ContestDocument } from '../src/domain/documents/index.ts'
import { findById } from '../src/store/database/documents.ts'
import { lockRow } from '../src/store/database/lock.ts'
import { isInsideOperation, sessionOf } from '../src/store/database/session.ts'
import { refusalError } from './refusalError.ts'

/**
 * Of two who move the deadlines of a contest at once, the second waits for the first and is refused in words: what was read
 * before would tell people of a move from a date that no longer stood. A form that was opened before somebody else saved is
 * refused where it would set the schedule back.
 */
export const refuseStaleSchedule: CollectionBeforeChangeHook<ContestDocument> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !originalDoc || !req.transactionID) return data
  if (await isInsideOperation(req)) return data
  await lockRow({ req, sql: (await sessionOf(req)).db }, 'contests', originalDoc.id)
  const stored = await findById(req, 'contests', originalDoc.id)
  if (!stored) return data
  const now = scheduleOf(stored)
  const isMoved = scheduleOf(originalDoc) !== now
  // Payload puts what stands there in the place of what was not sent.
  const sent = { ...originalDoc, ...data }
  const isOld = Date.parse(String(sent.updatedAt)) < Date.parse(String(stored.updatedAt))
  if (isMoved || (isOld && scheduleOf(sent) !== now)) {
    throw refusalError(refuse('changedMeanwhile'), req)
  }
  return data
}

type Scheduled = Pick<ContestDocument, 'timeZone' | 'graceMinutes' | 'examinationClosedAt'> & {
  windows?: ContestDocument['windows'] | null
}

const scheduleOf = ({ windows, timeZone, graceMinutes, examinationClosedAt }: Scheduled): string =>
  JSON.stringify([
    (windows ?? []).map(({ key, opensAt, closesAt }) => [key, iso(opensAt), iso(closesAt)]),
    timeZone,
    graceMinutes,
    iso(examinationClosedAt),
  ])

const iso = (instant: string | null | undefined): string | null =>
  instant ? new Date(instant).toISOString() : null
