import { APIError } from 'payload'
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'

import { refuse } from '../src/domain/basics/refusal.ts'
import { REFUSAL_STATUS } from '../src/domain/basics/refusalCodes.ts'
import { isInsideOperation } from '../src/store/database/session.ts'
import { localeOf, wordsOfRefusal } from '../src/translations/translate.ts'

/**
 * Refuses any write that does not come from an operation, through whichever door: admin panel, REST or
 * Local API with `overrideAccess`. With it a stage, a number or an owner cannot be set from a request body.
 */
export const refuseOutsideOperation: CollectionBeforeChangeHook = async ({ data, req }) => {
  await assertInsideOperation(req)
  return data
}

export const refuseDelete: CollectionBeforeDeleteHook = async ({ req }) => {
  await assertInsideOperation(req)
}

async function assertInsideOperation(req: PayloadRequest): Promise<void> {
  if (await isInsideOperation(req)) return
  throw new APIError(
    wordsOfRefusal(refuse('outsideOperation'), localeOf(req.i18n?.language)),
    REFUSAL_STATUS.outsideOperation,
    undefined,
    true,
  )
}
