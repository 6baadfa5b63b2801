import type { AfterErrorHook } from 'payload'

import { REFUSAL_STATUS } from '../src/domain/basics/refusalCodes.ts'
import { refusalOfDatabase } from '../src/store/database/databaseFaults.ts'
import { localeOf, wordsOfRefusal } from '../src/translations/translate.ts'

/** Payload's own doors, the forms of the panel among them, say in words that the database was not to be reached. */
export const answerDatabaseFaults: AfterErrorHook = ({ error, req }) => {
  const refusal = refusalOfDatabase(error)
  if (!refusal) return undefined
  const message = wordsOfRefusal(refusal, localeOf(req.i18n?.language))
  return { response: { errors: [{ message }] }, status: REFUSAL_STATUS[refusal.code] }
}
