import { APIError } from 'payload'
import type { CollectionBeforeChangeHook } from 'payload'

import { refuse } from '../src/domain/basics/refusal.ts'
import { REFUSAL_STATUS } from '../src/domain/basics/refusalCodes.ts'
import type { RoundDocument } from '../src/domain/documents/index.ts'
import { lockedRoundState } from '../src/queries/judging/lockedRoundState.ts'
import { isInsideOperation } from '../src/store/database/session.ts'
import { localeOf, wordsOfRefusal } from '../src/translations/translate.ts'

/**
 * Outside an operation a round is a draft and stays one, and once it has opened nothing of it changes: marks and ballots
 * were given under its rule (R119, domain.md decision 9).
 */
export const freezeRoundRule: CollectionBeforeChangeHook<RoundDocument> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (await isInsideOperation(req)) return data
  const isKnown = operation === 'update' && originalDoc
  if (isKnown && (await lockedRoundState(req, originalDoc.id)) !== 'draft') {
    const words = wordsOfRefusal(refuse('roundRuleFrozen'), localeOf(req.i18n?.language))
    throw new APIError(words, REFUSAL_STATUS.roundRuleFrozen, undefined, true)
  }
  return { ...data, state: 'draft', openedAt: null, closedAt: null }
}
