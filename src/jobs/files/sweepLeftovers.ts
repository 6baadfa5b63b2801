import { createLocalReq } from 'payload'
import type { Payload } from 'payload'

import { isRefusal } from '../../domain/basics/refusal.ts'
import { isUploadExpired, UPLOAD_HOURS } from '../../domain/files/uploads.ts'
import { endUpload } from '../../operations/files/endUpload.ts'
import { keptNames, receivingUploads } from '../../queries/files/leftovers.ts'
import { SYSTEM } from '../../store/database/actors.ts'
import type { Leftover } from '../../store/files/fileStore.ts'
import { fileStoreOf } from '../../store/storage/fileStoreOf.ts'

type Sweep = { payload: Payload; now: Date }

/**
 * Removes from the place where files are kept what nobody will come back for, once it was left alone for the hours of an
 * unfinished upload: uploads that were not gone on with, bytes of ended ones, halves of posted forms, scans that another
 * took the place of. Returns how many uploads it ended and how many files it removed besides.
 */
export async function sweepLeftovers(sweep: Sweep): Promise<{ uploads: number; files: number }> {
  const uploads = await sweepUploads(sweep)
  const files = await sweepFiles(sweep)
  return { uploads, files }
}

async function sweepUploads({ payload, now }: Sweep): Promise<number> {
  const store = await fileStoreOf(payload)
  let ended = 0
  for (const [token, { id, createdAt }] of await receivingUploads(payload)) {
    const received = await store.uploads.find(token)
    if (!isUploadExpired({ lastByteAt: received?.lastByteAt ?? createdAt, now })) continue
    const req = await createLocalReq({}, payload)
    const end = await endUpload({ req, actor: SYSTEM, now, uploadId: id, as: 'expired' })
    // It became a file in the meantime.
    if (isRefusal(end)) continue
    await store.uploads.remove(token)
    ended += 1
  }
  return ended
}

/** What was only just stored belongs to somebody whose transaction may not have ended, so only what is old is asked about. */
async function sweepFiles({ payload, now }: Sweep): Promise<number> {
  const store = await fileStoreOf(payload)
  const old = await store.leftovers(new Date(now.getTime() - UPLOAD_HOURS * 3_600_000))
  const files = namesOf(old, 'file').filter((name) => UUID.test(name))
  const kept = await keptNames(payload, files)
  const receiving = await receivingUploads(payload)
  const isLeft = ({ kind, name }: Leftover): boolean => {
    if (kind === 'half') return true
    return kind === 'upload' ? !receiving.has(name) : UUID.test(name) && !kept.has(name)
  }
  const left = old.filter(isLeft)
  for (const { remove } of left) await remove()
  return left.length
}

const namesOf = (found: Leftover[], kind: Leftover['kind']): string[] =>
  found.filter((each) => each.kind === kind).map(({ name }) => name)

/** Names of received files are bare UUIDs; whatever is printed by the system has another kind of name and stays. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
