import type { PayloadRequest, Where } from 'payload'

import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument, EntryFileDocument } from '../../domain/documents/index.ts'
import { seenFiles } from '../../domain/files/slotReaders.ts'
import { isConcerned } from '../../domain/lifecycle/index.ts'
import type { Actor } from '../../domain/types/index.ts'
import { findAll, findById } from '../../store/database/documents.ts'
import { loadCategory } from '../contest/loadContest.ts'
import { filesOf } from '../entry/filesOf.ts'
import { partnerRoles } from '../entry/partners.ts'
import { mayReadFile } from './mayReadFile.ts'

/**
 * A private file, for whoever may read it: staff of its contest, its own unit or person, and the recommender that one of its
 * entries names past the draft (R92), out of the slots that it may see; besides, the public and judges as `mayReadFile` says.
 * For anybody else it does not exist. A file that was taken out is read by staff, and with an entry that was handed in while
 * it was there.
 *
 * @param isMade what was made of it for playing is asked for, not the file itself
 */
export async function readableFile({
  req,
  actor,
  fileId,
  isMade = false,
}: {
  req: PayloadRequest
  actor: Actor
  fileId: unknown
  isMade?: boolean
}): Promise<{ ok: true; file: EntryFileDocument } | Refusal> {
  const file = await findById(req, 'entryFiles', fileId)
  if (!file || actor.kind === 'system') return refuse('notFound')
  if (actor.kind === 'staff') {
    const isInScope = actor.contests.length === 0 || actor.contests.includes(file.contest)
    return isInScope ? { ok: true, file } : refuse('notFound')
  }
  if (!file.removedAt && (await isOwn({ req, actor, file }))) return { ok: true, file }
  if (await mayReadFile({ req, actor, file, isMade })) return { ok: true, file }
  for (const entry of await entriesWith(req, file)) {
    const isInside = isOwner(actor, entry) || (await isPartner({ req, actor, entry }))
    if (!isInside && !mayKnow(actor, entry)) continue
    const files = await filesOf({ req, entry })
    const seen = isInside ? files : await recommenderSees({ req, entry, files })
    if (seen.some(({ id }) => id === file.id)) return { ok: true, file }
  }
  return refuse('notFound')
}

type Account = Extract<Actor, { kind: 'account' }>

/** A shared file belongs to its sign-up before there is any entry. */
async function isOwn({
  req,
  actor,
  file,
}: {
  req: PayloadRequest
  actor: Account
  file: EntryFileDocument
}): Promise<boolean> {
  const home = file.entry
    ? await findById(req, 'entries', file.entry)
    : await findById(req, 'registrations', file.registration)
  if (!home) return false
  return home.unit ? home.unit === actor.unit : actor.person && home.person === actor.id
}

function entriesWith(req: PayloadRequest, file: EntryFileDocument): Promise<EntryDocument[]> {
  const where: Where = file.entry
    ? { id: { equals: file.entry } }
    : { registration: { equals: file.registration } }
  return findAll(req, 'entries', where)
}

/** Whoever was asked to join an entry, or has joined it, reads it (R13). */
async function isPartner({
  req,
  actor,
  entry,
}: {
  req: PayloadRequest
  actor: Account
  entry: EntryDocument
}): Promise<boolean> {
  const account = await findById(req, 'accounts', actor.id)
  return account !== null && (await partnerRoles(req, { account, entry: entry.id })).length > 0
}

/** As the matrix says of entries: a recommender learns of one when it was handed in, and no longer when it is a draft or withdrawn. */
function mayKnow(actor: Account, entry: EntryDocument): boolean {
  if (!isConcerned({ actor, entry, contest: entry.contest })) return false
  return Boolean(entry.firstSubmittedAt) && entry.stage !== 'draft' && entry.stage !== 'withdrawn'
}

const isOwner = (actor: Account, entry: EntryDocument): boolean =>
  entry.unit ? entry.unit === actor.unit : actor.person && entry.person === actor.id

async function recommenderSees({
  req,
  entry,
  files,
}: {
  req: PayloadRequest
  entry: EntryDocument
  files: readonly EntryFileDocument[]
}): Promise<EntryFileDocument[]> {
  const category = await loadCategory(req, entry.category)
  return category ? seenFiles({ files, category, entry, reader: 'recommender' }) : []
}
