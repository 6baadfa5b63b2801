import { postDoor } from '../parts/postDoor.ts'
import type { BulkAction, BulkSent } from './bulkActions.ts'

/**
 * What would come of one row; `refusal` in words, null where it would be done. Of an acceptance also how each item of its
 * checklist, by its words, would stand on the record.
 */
export type Rehearsed = {
  id: string
  refusal: string | null
  items: { label: string; outcome: ItemOutcome }[]
}
export type ItemOutcome = 'passed' | 'open' | 'absent'

/** Asks what would come of each row; a message where the question itself was refused, null where nothing was heard. */
export async function rehearseRows({
  doors,
  door,
  ids,
  sent,
  locale,
}: {
  doors: string
  door: BulkAction
  ids: string[]
  sent: BulkSent
  locale: string
}): Promise<Rehearsed[] | { message: string | null }> {
  const body = { door, ids, ...sent }
  const answer = await postDoor({ url: `${doors}/entry-rehearsals`, body, locale })
  if (!answer.done) return { message: answer.message }
  const rows = (answer.value as { rows?: unknown } | null)?.rows
  return Array.isArray(rows) ? (rows as Rehearsed[]) : { message: null }
}
