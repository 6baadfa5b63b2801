import type { Payload } from 'payload'

import { collectionHref } from '../../domain/basics/addresses.ts'
import type { RecommenderFigure } from '../../domain/recommending/recommenderFigures.ts'

/** What the list of entries is filtered by so that it shows what a figure counts; null where no filter says it. */
const FILTERS: Record<RecommenderFigure, Record<string, [string, string]> | null> = {
  drafting: { stage: ['equals', 'draft'], firstSubmittedAt: ['exists', 'false'] },
  submitted: { firstSubmittedAt: ['exists', 'true'] },
  passed: { acceptanceNumber: ['exists', 'true'] },
  returned: null,
  eliminated: { stage: ['equals', 'eliminated'] },
  shortlisted: null,
  awarded: null,
  publicity: null,
}

/** The list behind a figure of a recommender; `unit` null is the direct route. */
export function entriesHref({
  payload,
  contest,
  unit,
  figure,
}: {
  payload: Payload
  contest: string
  unit: string | null
  figure: RecommenderFigure
}): string | null {
  const whose: Record<string, [string, string]> = unit
    ? { recommender: ['equals', unit] }
    : { route: ['equals', 'direct'] }
  const isPublicity = figure === 'publicity'
  const filter = isPublicity ? {} : FILTERS[figure]
  if (!filter || (isPublicity && !unit)) return null
  const named = isPublicity && unit ? { unit: ['equals', unit] as [string, string] } : whose
  const query = new URLSearchParams()
  const conditions = Object.entries({ contest: ['equals', contest], ...named, ...filter })
  for (const [at, [field, [operator = '', value = '']]] of conditions.entries()) {
    query.set(`where[or][0][and][${at}][${field}][${operator}]`, value)
  }
  const list = isPublicity ? 'publicityRecords' : 'entries'
  return collectionHref(payload, list, `?${query}`)
}
