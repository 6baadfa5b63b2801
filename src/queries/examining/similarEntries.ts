import type { PayloadRequest } from 'payload'

import type { EntryDocument, SimilarityDocument } from '../../domain/documents/index.ts'
import { isCompared, SIMILARITY_KINDS } from '../../domain/similarity/compareEntries.ts'
import type { Finding } from '../../domain/similarity/compareEntries.ts'
import type { PassagePair } from '../../domain/similarity/sideBySide.ts'
import { findAll, findByIds, findFirst } from '../../store/database/documents.ts'

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
  const [compared, rows] = await Promise.all([
    findFirst(req, 'entryTexts', { entry: { equals: entry.id } }),
    findAll(
      req,
      'similarities',
      { or: [{ entry: { equals: entry.id } }, { other: { equals: entry.id } }] },
      { sort: '-score' },
    ),
  ])
  return compared && describe(req, findingsByOther(rows, entry))
}

function findingsByOther(rows: readonly SimilarityDocument[], { id }: EntryDocument) {
  const byOther = new Map<string, Finding[]>()
  for (const { entry: left, other: right, kind, score, passages } of rows) {
    const isLeft = left === id
    const finding = { kind, score: score / 1000, passages: isLeft ? passages : passages.map(turn) }
    const other = isLeft ? right : left
    byOther.set(other, [...(byOther.get(other) ?? []), finding])
  }
  return byOther
}

/** Whose the others are, in the order in which they come. */
async function describe(
  req: PayloadRequest,
  byOther: ReadonlyMap<string, Finding[]>,
): Promise<SimilarEntry[]> {
  const found = await findByIds(req, 'entries', [...byOther.keys()])
  const others = [...byOther.keys()].flatMap((id) => found.get(id) ?? [])
  const compared = others.filter(({ stage }) => isCompared(stage))
  const [units, accounts, categories] = await Promise.all([
    findByIds(
      req,
      'units',
      compared.map(({ unit }) => unit),
    ),
    findByIds(
      req,
      'accounts',
      compared.map(({ person, account }) => person ?? account),
    ),
    findByIds(
      req,
      'categories',
      compared.map(({ category }) => category),
    ),
  ])
  return compared.map((other) => {
    const home = units.get(other.unit ?? '') ?? accounts.get(other.person ?? other.account)
    const category = categories.get(other.category)
    return {
      other,
      applicant: home?.name ?? '',
      categoryTitle: { title: category?.title ?? '', titleEn: category?.titleEn },
      findings: (byOther.get(other.id) ?? []).toSorted(byKind),
    }
  })
}

const byKind = (one: Finding, other: Finding): number =>
  SIMILARITY_KINDS.indexOf(one.kind) - SIMILARITY_KINDS.indexOf(other.kind)

const turn = ({ left, right }: PassagePair): PassagePair => ({ left: right, right: left })
