import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { EntryDocument } from '../../domain/documents/index.ts'
import type { Finding } from '../../domain/similarity/compareEntries.ts'
import type { ComparedTexts } from '../../domain/similarity/entryTexts.ts'
import { fingerprintsOf } from '../../domain/similarity/fingerprints.ts'
import { createDocument, findFirst, updateDocument } from '../../store/database/documents.ts'
import { lockName } from '../../store/database/lock.ts'
import { TABLE } from '../../store/database/table.ts'
import { transact } from '../../store/database/transact.ts'

type Compared = { req: PayloadRequest; entry: Pick<EntryDocument, 'id' | 'contest'> }

/** Keeps what of an entry is compared, in place of what was kept before. */
export async function storeTexts({
  req,
  entry,
  texts,
  sources,
}: Compared & { texts: ComparedTexts; sources: string[] }): Promise<void> {
  await transact(req, async (transaction) => {
    await lockName(transaction, `entryTexts:${entry.id}`)
    const kept = await findFirst(req, 'entryTexts', { entry: { equals: entry.id } })
    const fingerprints = fingerprintsOf(texts.text)
    const data = { ...texts, sources, fingerprints, contest: entry.contest, entry: entry.id }
    if (kept) await updateDocument(req, 'entryTexts', kept.id, data)
    else await createDocument(req, 'entryTexts', data)
  })
}

/** Keeps what an entry was found to have alike with others, in place of everything found before; the pair, whoever asked. */
export async function storeSimilarities({
  req,
  entry,
  found,
}: Compared & { found: { other: string; findings: Finding[] }[] }): Promise<void> {
  await transact(req, async (transaction) => {
    await lockName(transaction, `similarities:${entry.contest}`)
    await transaction.sql.execute(sql`
      delete from ${TABLE.similarities} where entry_id = ${entry.id} or other_id = ${entry.id}`)
    for (const { other, findings } of found) {
      const [first, second] = pairOf(entry.id, other)
      for (const { kind, score, passages } of findings) {
        await createDocument(req, 'similarities', {
          contest: entry.contest,
          entry: first,
          other: second,
          kind,
          passages,
          score: Math.round(score * 1000),
        })
      }
    }
  })
}

/** In which order two entries are kept and compared, so that left and right are the same whoever asked. */
export const pairOf = (one: string, other: string): [string, string] =>
  one < other ? [one, other] : [other, one]
