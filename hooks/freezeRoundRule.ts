import { APIError } from 'payload'
import type { CollectionBeforeChangeHook } from 'payload'

import { refuse } from '../src/domain/refusal.ts'
import { REFUSAL_STATUS } from '../src/domain/refusalCodes.ts'
import type { RoundDocument } from '../src/domain/types/index.ts'
import { isInsideOperation } from '../src/store/session.ts'
import { localeOf, wordsOfRefusal } from '../src/translations/translate.ts'

const OPERATIONAL = ['state', 'openedAt', 'closedAt'] as const

/**
 * Outside an operation a round's state is what it was, and once the round has opened its declared rule no longer
 * changes: marks and ballots were given under it (R119, domain.md decision 9).
 */
export const freezeRoundRule: CollectionBeforeChangeHook<RoundDocument> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (await isInsideOperation(req)) return data
  if (operation === 'update' && originalDoc?.state !== 'draft') {
    const words = wordsOfRefusal(refuse('roundRuleFrozen'), localeOf(req.i18n?.language))
    throw new APIError(words, REFUSAL_STATUS.roundRuleFrozen, undefined, true)
  }
  const kept = Object.fromEntries(OPERATIONAL.map((name) => [name, originalDoc?.[name] ?? null]))
  return { ...data, ...kept, state: originalDoc?.state ?? 'draft' }
}
