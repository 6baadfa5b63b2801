import { cleanText } from '../../domain/basics/cleanText.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument, EntryFileDocument } from '../../domain/documents/index.ts'
import { isDrawable, typeOf } from '../../domain/files/fileKinds.ts'
import { checkFile, isFilm } from '../../domain/files/fileRules.ts'
import type { FileFindings } from '../../domain/files/fileRules.ts'
import type { FileSlot } from '../../domain/types/index.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { createDocument, findAll, findById } from '../../store/database/documents.ts'
import { lockRow } from '../../store/database/lock.ts'
import { touchPages } from '../../store/database/touchPages.ts'
import { transact } from '../../store/database/transact.ts'
import { lockEntry } from '../lifecycle/lockEntry.ts'
import type { Call } from '../shared/call.ts'
import { nameFiles } from './nameFiles.ts'
import { queuePageImages } from './queuePageImages.ts'
import { queuePaperReading } from './queuePaperReading.ts'
import { queueRendition } from './queueRendition.ts'
import { homeOf, slotOfEntry } from './slotOfEntry.ts'

/** A file that was received and looked at, and lies where nobody finds it yet. */
export type ReceivedFile = {
  /** What the browser called it; kept for the record only. */
  originalName: string
  /** The opaque name it will have on the disk. */
  filename: string
  sha256: string
  findings: FileFindings
  /** When the upload began. */
  startedAt: Date
  /** Moves it to its place. Called last before the commit, and may be called again; on any refusal the caller removes it. */
  keep: () => Promise<void>
}

/**
 * Puts a received file into a slot of an entry, or of its sign-up where the slot is shared (R77–R79). Slots are filled under
 * lock, so that two uploads at once do not both take the last place. Refuses what `slotOfEntry` and `checkFile` refuse.
 */
export function attachFile({
  req,
  actor,
  now,
  entryId,
  slotKey,
  file,
}: Call & { entryId: unknown; slotKey: unknown; file: ReceivedFile }): Promise<
  EntryFileDocument | Refusal
> {
  return transact(req, async (transaction) => {
    const locked = await lockEntry({ transaction, entryId })
    if (isRefusal(locked)) return locked
    const { entry, contest } = locked
    const open = slotOfEntry({ ...locked, actor, now, slotKey, startedAt: file.startedAt })
    if (isRefusal(open)) return open
    const { slot } = open
    if (slot.shared) await lockRow(transaction, 'registrations', entry.registration)
    const existing = (await filesIn({ req, entry, slot })).length
    const checked = checkFile({ slot, findings: file.findings, existing })
    if (isRefusal(checked)) return checked

    const { findings, filename, sha256 } = file
    const created = await createDocument(req, 'entryFiles', {
      ...homeOf(slot, entry),
      filename,
      sha256,
      slot: slot.key,
      contest: contest.id,
      uploadedBy: actor.id,
      originalName: nameOf(file.originalName),
      mimeType: typeOf(findings.kind).mimeType,
      filesize: findings.bytes,
      kind: findings.kind ?? 'any',
      seconds: findings.seconds ?? null,
      width: findings.width ?? null,
      height: findings.height ?? null,
      codec: findings.codec ?? null,
      findings: (findings.notes ?? []).map((note) => ({ ...note, source: 'content' as const })),
      createdAt: now.toISOString(),
    })
    await nameFiles(locked)
    if (slot.paper) await queuePaperReading({ req, file: created.id })
    if (isDrawable(findings.kind)) await queuePageImages({ req, file: created })
    if (isFilm(findings.kind)) await queueRendition({ transaction, file: created })
    await appendActivity(transaction, {
      actor,
      now,
      contest: contest.id,
      subject: 'entryFiles',
      subjectId: created.id,
      action: 'attachFile',
      details: { ...homeOf(slot, entry), slot: slot.key, sha256, bytes: findings.bytes },
    })
    // A letter after acceptance makes an entry eligible, and so public (R79c).
    await touchPages({ req: transaction.req, tags: [`contest:${contest.id}`] })
    await file.keep()
    return (await findById(req, 'entryFiles', created.id)) ?? created
  })
}

/** The files a slot holds now. */
export function filesIn({
  req,
  entry,
  slot,
}: Pick<Call, 'req'> & { entry: EntryDocument; slot: FileSlot }): Promise<EntryFileDocument[]> {
  const home = Object.entries(homeOf(slot, entry)).map(([name, id]) => ({ [name]: { equals: id } }))
  return findAll(req, 'entryFiles', {
    and: [...home, { slot: { equals: slot.key } }, { removedAt: { exists: false } }],
  })
}

/** A file name as it is kept for the record. Old browsers send whole paths. */
export function nameOf(originalName: string): string {
  const name = cleanText(originalName.slice(-1000).split(/[\\/]/).at(-1) ?? '')
  return name.slice(-255) || 'file'
}
