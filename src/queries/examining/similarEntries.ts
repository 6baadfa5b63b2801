import type { PayloadRequest } from 'payload'

import { isCompared, SIMILARITY_KINDS } from '../../domain/similarity/compareEntries.ts'
import type { Finding } from '../../domain/similarity/compareEntries.ts'
import type { PassagePair } from '../../domain/similarity/sideBySide.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { findAll, findById, findFirst } from '../../store/database/documents.ts'

/** Another entry, and in what it is like this one; this one's side of the passages is the left. */
export type SimilarEntry = {
  other: EntryDocument
  /** Unit or person it is from. */
  applicant: string
  categoryTitle: { title: string; titleEn?: string | null }
  findings: Finding[]
}

/**
 * What was found alike with an entry in its contest, the most alike first (R37), for staff alone. Null where it was not
 * compared yet. Entries that have left the contest since are left out.
 */
export async function similarEntries({
  req,
  entry,
}: {
  req: PayloadRequest
  entry: EntryDocument
}): Promise<SimilarEntry[] | null> {
  const compared = await findFirst(req, 'entryTexts', { entry: { equals: entry.id } })
  if (!compared) return null
  const rows = await findAll(
    req,
    'similarities',
    { or: [{ entry: { equals: entry.id } }, { other: { equals: entry.id } }] },
    { sort: '-score' },
  )
  const byOther = new Map<string, Finding[]>()
  for (const { entry: left, other: right, kind, score, passages } of rows) {
    const isLeft = left === entry.id
    const finding = { kind, score: score / 1000, passages: isLeft ? passages : passages.map(turn) }
    const other = isLeft ? right : left
    byOther.set(other, [...(byOther.get(other) ?? []), finding])
  }
  const found = await Promise.all(
    [...byOther].map(([id, findings]) => describe(req, id, findings.toSorted(byKind))),
  )
  return found.filter((each) => each !== null)
}

async function describe(
  req: PayloadRequest,
  id: string,
  findings: Finding[],
): Promise<SimilarEntry | null> {
  const other = await findById(req, 'entries', id)
  if (!other || !isCompared(other.stage)) return null
  const [unit, account, category] = await Promise.all([
    findById(req, 'units', other.unit),
    findById(req, 'accounts', other.person ?? other.account),
    findById(req, 'categories', other.category),
  ])
  return {
    other,
    findings,
    applicant: unit?.name ?? account?.name ?? '',
    categoryTitle: { title: category?.title ?? '', titleEn: category?.titleEn },
  }
}

const byKind = (one: Finding, other: Finding): number =>
  SIMILARITY_KINDS.indexOf(one.kind) - SIMILARITY_KINDS.indexOf(other.kind)

const turn = ({ left, right }: PassagePair): PassagePair => ({ left: right, right: left })
