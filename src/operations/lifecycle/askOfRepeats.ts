import { isRepeatable, repeatDue } from '../../domain/lifecycle/repeats.ts'
import type { Actor } from '../../domain/types/index.ts'
import { isJudged, sameFilms } from '../../queries/examining/repeats.ts'
import { createDocument, findFirst, updateDocument } from '../../store/database/documents.ts'
import { lockName } from '../../store/database/lock.ts'
import type { LockedEntry } from './lockEntry.ts'
import { tellOfRepeat } from './tellOfRepeat.ts'

/**
 * Asks the applicant of an entry that was just handed in which one stays, where another of theirs has the same film in another
 * category (R37). Two that are handed in at once find each other. What was settled, or what staff let stand, is not asked again.
 */
export async function askOfRepeats({
  locked: { transaction, entry, contest },
  actor,
  now,
}: {
  locked: LockedEntry
  actor: Actor
  now: Date
}): Promise<void> {
  const { req } = transaction
  const due = repeatDue({ contest, now })
  if (due === null || !isRepeatable(entry.stage)) return
  await lockName(transaction, `repeats:${contest.id}:${entry.unit ?? entry.person}`)
  for (const { other, fingerprint, fileName } of await sameFilms(req, entry)) {
    if (await isJudged(req, [entry.category, other.category])) continue
    const entries = entry.id < other.id ? ([entry, other] as const) : ([other, entry] as const)
    const pair = { entry: entries[0].id, other: entries[1].id, fingerprint }
    const known = await findFirst(req, 'repeats', {
      and: Object.entries(pair).map(([name, value]) => ({ [name]: { equals: value } })),
    })
    if (known && (known.state !== 'lapsed' || known.note === 'staff')) continue
    const asked = {
      ...pair,
      fileName,
      due,
      contest: contest.id,
      state: 'asked' as const,
      askedAt: now.toISOString(),
      remindedAt: null,
      settledAt: null,
      by: null,
      note: null,
    }
    const repeat = known
      ? await updateDocument(req, 'repeats', known.id, asked)
      : await createDocument(req, 'repeats', asked)
    await tellOfRepeat({ transaction, repeat, entries, contest, actor, now, event: 'ask' })
  }
}
