import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import { createLocalReq } from 'payload'
import type { Payload } from 'payload'

import { isRefusal } from '../domain/refusal.ts'
import { isUploadExpired } from '../domain/uploads.ts'
import { receivedUpload, removeUpload } from '../media/receivedUpload.ts'
import { endUpload } from '../operations/endUpload.ts'
import { keptNames, receivingUploads } from '../queries/leftovers.ts'
import { SYSTEM } from '../store/actors.ts'
import { privateFolder, uploadFolder } from '../store/privateFiles.ts'

type Sweep = { payload: Payload; now: Date }

/**
 * Removes from the data directory what nobody will come back for, once it was left alone for the hours of an unfinished
 * upload: uploads that were not gone on with, bytes of ended ones, halves of posted forms, scans that another took the
 * place of. Returns how many uploads it ended and how many files it removed besides.
 */
export async function sweepLeftovers(sweep: Sweep): Promise<{ uploads: number; files: number }> {
  const uploads = await sweepUploads(sweep)
  const files = (await sweepUploadFolder(sweep)) + (await sweepPrivateFolder(sweep))
  return { uploads, files }
}

async function sweepUploads({ payload, now }: Sweep): Promise<number> {
  let ended = 0
  for (const [token, { id, createdAt }] of await receivingUploads(payload)) {
    const received = await receivedUpload(payload, token)
    if (!isUploadExpired({ lastByteAt: received?.lastByteAt ?? createdAt, now })) continue
    const req = await createLocalReq({}, payload)
    const end = await endUpload({ req, actor: SYSTEM, now, uploadId: id, as: 'expired' })
    // It became a file in the meantime.
    if (isRefusal(end)) continue
    await removeUpload(payload, token)
    ended += 1
  }
  return ended
}

async function sweepUploadFolder(sweep: Sweep): Promise<number> {
  const receiving = await receivingUploads(sweep.payload)
  const old = await oldFiles({ ...sweep, folder: uploadFolder(sweep.payload) })
  return remove(old.filter((file) => !receiving.has(path.parse(file).name)))
}

/** Names of received files are bare UUIDs; whatever is printed by the system has another kind of name and stays. */
async function sweepPrivateFolder(sweep: Sweep): Promise<number> {
  const old = await oldFiles({ ...sweep, folder: privateFolder(sweep.payload) })
  const received = old.filter((file) => UUID.test(path.basename(file)))
  const kept = await keptNames(
    sweep.payload,
    received.map((file) => path.basename(file)),
  )
  return remove([
    ...old.filter((file) => file.endsWith('.part')),
    ...received.filter((file) => !kept.has(path.basename(file))),
  ])
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A file that was only just renamed belongs to somebody whose transaction may not have ended. */
async function oldFiles({ folder, now }: Sweep & { folder: string }): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  const old = []
  for (const name of names) {
    const file = path.join(/* turbopackIgnore: true */ folder, name)
    const found = await stat(file).catch(() => null)
    if (!found?.isFile()) continue
    const touched = new Date(Math.max(found.mtimeMs, found.ctimeMs))
    if (isUploadExpired({ lastByteAt: touched, now })) old.push(file)
  }
  return old
}

async function remove(files: string[]): Promise<number> {
  for (const file of files) await rm(file, { force: true })
  return files.length
}
