import type { AfterErrorHook } from 'payload'

import { refuse } from '../src/domain/basics/refusal.ts'
import { REFUSAL_STATUS } from '../src/domain/basics/refusalCodes.ts'
import { isAppendOnly, refusalOfDatabase } from '../src/store/database/databaseFaults.ts'
import { isOwn } from '../src/store/database/ownCollections.ts'
import { settingsOf } from '../src/store/settings.ts'
import { localeOf, wordsOfRefusal } from '../src/translations/translate.ts'

/**
 * Payload's own doors of our collections, the forms of the panel among them, say in words that the database was not to be
 * reached; those of a host answer as ever. One thing a host learns of us: who has decided in a contest stays on its record, which
 * the database keeps.
 */
export const answerDatabaseFaults: AfterErrorHook = ({ error, req, collection }) => {
  const { closeHostCollections, staff } = settingsOf(req.payload)
  const isOurs = isOwn(collection) || closeHostCollections
  const isOfRecord = collection?.slug === staff?.collection && isAppendOnly(error)
  const refusal = isOfRecord ? refuse('staffOnRecord') : isOurs ? refusalOfDatabase(error) : null
  if (!refusal) return undefined
  const message = wordsOfRefusal(refusal, localeOf(req.i18n?.language))
  return { response: { errors: [{ message }] }, status: REFUSAL_STATUS[refusal.code] }
}
