import { APIError } from 'payload'
import type { PayloadRequest } from 'payload'

import type { Refusal } from '../src/domain/basics/refusal.ts'
import { REFUSAL_STATUS } from '../src/domain/basics/refusalCodes.ts'
import { localeOf, wordsOfRefusal } from '../src/translations/translate.ts'

/** A refusal as Payload's own doors answer it: its status, and its words in the language of whoever asks. */
export const refusalError = (refusal: Refusal, req: PayloadRequest) =>
  new APIError(
    wordsOfRefusal(refusal, localeOf(req.i18n?.language)),
    REFUSAL_STATUS[refusal.code],
    undefined,
    true,
  )
