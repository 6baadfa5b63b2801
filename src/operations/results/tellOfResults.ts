import type { ResultDocument } from '../../domain/documents/index.ts'
import { entrantToTell } from '../../queries/messages/entrantToTell.ts'
import { findById } from '../../store/database/documents.ts'
import { tell } from '../../store/records/outbox.ts'
import type { LoadedRound } from '../judging/lockRound.ts'

/** Tells those who entered what became of their entry in a round whose result is published (R139). */
export async function tellOfResults({
  loaded: { transaction, contest, round },
  results,
  now,
}: {
  loaded: LoadedRound
  results: Pick<ResultDocument, 'entry' | 'awards'>[]
  now: Date
}): Promise<void> {
  for (const { entry: id, awards } of results) {
    const entry = await findById(transaction.req, 'entries', id)
    const entrant = entry && (await entrantToTell(transaction.req, entry))
    if (!entry || !entrant) continue
    const inEnglish = awards.map(({ title, titleEn }) => titleEn ?? title).join(', ')
    await tell(transaction, {
      account: entrant,
      contest: contest.id,
      now,
      template: awards.length > 0 ? 'awarded' : 'resultPublished',
      params: {
        title: entry.title ?? '',
        number: entry.number ?? '',
        entry: entry.id,
        round: round.title,
        roundEn: round.titleEn ?? round.title,
        awards: awards.map(({ title }) => title).join('、'),
        awardsEn: inEnglish,
      },
    })
  }
}
