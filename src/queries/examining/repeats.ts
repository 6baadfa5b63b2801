import type { PayloadRequest, Where } from 'payload'

import type {
  ContestDocument,
  EntryDocument,
  RepeatDocument,
} from '../../domain/documents/index.ts'
import { FILM_KINDS } from '../../domain/files/fileRules.ts'
import { isRepeatable, repeatLapses } from '../../domain/lifecycle/repeats.ts'
import type { RepeatNote } from '../../domain/types/index.ts'
import { findAll, findByIds, findFirst } from '../../store/database/documents.ts'

/** A question about two entries, with both of them, and why it must not be answered any more; null while it may. */
export type StandingRepeat = {
  repeat: RepeatDocument
  entries: [EntryDocument, EntryDocument]
  lapses: RepeatNote | null
}

/** Another entry of the same applicant with a film of this one, byte for byte, in another category of the contest (R37). */
export async function sameFilms(
  req: PayloadRequest,
  entry: EntryDocument,
): Promise<{ other: EntryDocument; fingerprint: string; fileName: string }[]> {
  const there: Where[] = [{ removedAt: { exists: false } }, { kind: { in: [...FILM_KINDS] } }]
  const own = await findAll(req, 'entryFiles', { and: [{ entry: { equals: entry.id } }, ...there] })
  if (own.length === 0 || !(entry.unit ?? entry.person)) return []
  const same = await findAll(req, 'entryFiles', {
    and: [
      { contest: { equals: entry.contest } },
      { entry: { not_equals: entry.id } },
      { sha256: { in: own.map(({ sha256 }) => sha256) } },
      ...there,
    ],
  })
  const owner: Where = entry.unit
    ? { unit: { equals: entry.unit } }
    : { and: [{ person: { equals: entry.person } }, { unit: { exists: false } }] }
  const found = await findAll(req, 'entries', {
    and: [
      { id: { in: same.flatMap((file) => file.entry ?? []) } },
      { category: { not_equals: entry.category } },
      owner,
    ],
  })
  return found
    .filter(({ stage }) => isRepeatable(stage))
    .flatMap((other) => {
      const shared = same.find((file) => file.entry === other.id)
      const mine = own.find(({ sha256 }) => sha256 === shared?.sha256)
      return mine ? [{ other, fingerprint: mine.sha256, fileName: mine.originalName }] : []
    })
}

/** Whether a round of one of these categories was ever opened. */
export const isJudged = async (req: PayloadRequest, categories: string[]): Promise<boolean> =>
  Boolean(
    await findFirst(req, 'rounds', {
      and: [
        { category: { in: categories } },
        { or: [{ state: { not_equals: 'draft' } }, { openedAt: { exists: true } }] },
      ],
    }),
  )

/** How a question stands now; null where one of its entries is no more. */
export async function standingOf({
  req,
  repeat,
  contest,
  now,
}: {
  req: PayloadRequest
  repeat: RepeatDocument
  contest: ContestDocument
  now: Date
}): Promise<StandingRepeat | null> {
  const found = await findByIds(req, 'entries', [repeat.entry, repeat.other])
  const [one, other] = [found.get(repeat.entry), found.get(repeat.other)]
  if (!one || !other) return null
  const judged = await isJudged(req, [one.category, other.category])
  const stages = [one.stage, other.stage]
  const lapses = repeatLapses({ stages, isJudged: judged, contest, now })
  return { repeat, entries: [one, other], lapses }
}

/** What still waits to be answered about any of these entries, the soonest due first. */
export async function openRepeats({
  req,
  entries,
  contests,
  now,
}: {
  req: PayloadRequest
  entries: readonly Pick<EntryDocument, 'id'>[]
  contests: readonly ContestDocument[]
  now: Date
}): Promise<(StandingRepeat & { contest: ContestDocument })[]> {
  if (entries.length === 0) return []
  const ids = entries.map(({ id }) => id)
  const asked = await findAll(
    req,
    'repeats',
    {
      and: [
        { state: { equals: 'asked' } },
        { or: [{ entry: { in: ids } }, { other: { in: ids } }] },
      ],
    },
    { sort: 'due' },
  )
  const standing = await Promise.all(
    asked.map(async (repeat) => {
      const contest = contests.find(({ id }) => id === repeat.contest)
      const found = contest && (await standingOf({ req, repeat, contest, now }))
      return found && found.lapses === null ? [{ ...found, contest }] : []
    }),
  )
  return standing.flat()
}

/** The questions about an entry, the newest first. */
export async function repeatsOf({
  req,
  entry,
  contest,
  now,
}: {
  req: PayloadRequest
  entry: Pick<EntryDocument, 'id'>
  contest: ContestDocument
  now: Date
}): Promise<StandingRepeat[]> {
  const repeats = await findAll(
    req,
    'repeats',
    { or: [{ entry: { equals: entry.id } }, { other: { equals: entry.id } }] },
    { sort: '-askedAt' },
  )
  const standing = await Promise.all(
    repeats.map((repeat) => standingOf({ req, repeat, contest, now })),
  )
  return standing.flatMap((each) => each ?? [])
}
