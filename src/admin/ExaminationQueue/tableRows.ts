import type { Payload } from 'payload'

import { documentHref } from '../../domain/basics/addresses.ts'
import { isExtended } from '../../domain/lifecycle/extension.ts'
import { fill } from '../../translations/fill.ts'
import { formatInstant } from '../../translations/formatInstant.ts'
import { inLocale } from '../../translations/locale.ts'
import type { Locale } from '../../translations/locale.ts'
import { createTranslator } from '../../translations/translate.ts'
import { panelWords } from '../parts/panelWords.ts'
import type { Queue } from './loadQueue.ts'

/** A row as it is shown: words only. */
export type TableRow = {
  id: string
  href: string
  place: number
  number: string
  title: string
  applicant: string
  category: string
  stage: string
  recommender: string
  submitted: string
  /** Where it was handed in again. */
  submittedAgain: string | null
  claimant: string
  notes: string[]
}

export function tableRows({
  queue: { rows, contest },
  payload,
  locale,
  firstPlace,
}: {
  queue: Queue
  payload: Payload
  locale: Locale
  /** Of the first row, from 1. */
  firstPlace: number
}): TableRow[] {
  const t = createTranslator(locale)
  const words = panelWords(locale).queue
  const now = new Date()
  const at = (instant: string | null) =>
    instant ? formatInstant({ instant, locale, timeZone: contest.timeZone }) : ''
  return rows.map((row, index) => ({
    id: row.id,
    href: documentHref(payload, 'entries', row.id),
    place: firstPlace + index,
    number: row.number ?? '',
    title: row.title || words.untitled,
    applicant: row.applicant,
    category: inLocale(locale, row.category, row.categoryEn),
    stage: t(`stage.${row.stage}`),
    recommender: row.recommender ?? '',
    submitted: at(row.firstSubmittedAt),
    submittedAgain: row.submittedAt === row.firstSubmittedAt ? null : at(row.submittedAt),
    claimant: row.claimant
      ? fill(row.isMine ? words.mine : words.theirs, {
          name: row.claimant,
          until: at(row.claimedUntil),
        })
      : '',
    notes: [
      ...(isExtended(row, now) ? [fill(words.extended, { until: at(row.extendedUntil) })] : []),
      ...(row.proposed ? [fill(words.proposed, { action: t(`action.${row.proposed}`) })] : []),
    ],
  }))
}
