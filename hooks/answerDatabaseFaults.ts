import type { AfterErrorHook } from 'payload'

import { REFUSAL_STATUS } from '../src/domain/basics/refusalCodes.ts'
import { refusalOfDatabase } from '../src/store/database/databaseFaults.ts'
import { isOwn } from '../src/store/database/ownCollections.ts'
import { settingsOf } from '../src/store/settings.ts'
import { localeOf, wordsOfRefusal } from '../src/translations/translate.ts'

/**
 * Payload's own doors of our collections, the forms of the panel among them, say in words that the database was not to be
 * reached; those of a host answer as ever.
 */
export const answerDatabaseFaults: AfterErrorHook = ({ error, req, collection }) => {
  const isOurs = isOwn(collection) || settingsOf(req.payload).closeHostCollections
  if (!isOurs) return undefined
  const refusal = refusalOfDatabase(error)
  if (!refusal) return undefined
  const message = wordsOfRefusal(refusal, localeOf(req.i18n?.language))
  return { response: { errors: [{ message }] }, status: REFUSAL_STATUS[refusal.code] }
}
