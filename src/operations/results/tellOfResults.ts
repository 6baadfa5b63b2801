import { mailAddressOf } from '../../domain/accounts/mailAddress.ts'
import { DELIVERY_DAYS } from '../../domain/messages/delivery.ts'
import { entrantsToTell } from '../../queries/messages/entrantToTell.ts'
import { findByIds } from '../../store/database/documents.ts'
import { tellMany } from '../../store/records/outbox.ts'
import type { ResultLine } from '../../store/records/storeResults.ts'
import { localeOf } from '../../translations/locale.ts'
import type { LoadedRound } from '../judging/lockRound.ts'

/** Tells those who entered what became of their entry in a round whose result is published (R139). */
export async function tellOfResults({
  loaded: { transaction, contest, round },
  lines,
  now,
}: {
  loaded: LoadedRound
  lines: readonly ResultLine[]
  now: Date
}): Promise<void> {
  const { req } = transaction
  const entries = await findByIds(
    req,
    'entries',
    lines.map(({ entry }) => entry),
  )
  const entrants = await entrantsToTell(req, [...entries.values()])
  const messages = lines.flatMap(({ entry: id, awards }) => {
    const entry = entries.get(id)
    const account = entrants.get(id)
    if (!entry || !account) return []
    return {
      template: awards.length > 0 ? 'awarded' : 'resultPublished',
      account: account.id,
      address: mailAddressOf(account),
      locale: localeOf(account.locale),
      params: {
        title: entry.title ?? '',
        number: entry.number ?? '',
        entry: entry.id,
        round: round.title,
        roundEn: round.titleEn ?? round.title,
        awards: awards.map(({ title }) => title).join('、'),
        awardsEn: awards.map(({ title, titleEn }) => titleEn ?? title).join(', '),
      },
    }
  })
  for (const template of ['awarded', 'resultPublished']) {
    await tellMany(transaction, {
      contest: contest.id,
      template,
      days: DELIVERY_DAYS,
      messages: messages.filter((message) => message.template === template),
      now,
    })
  }
}
