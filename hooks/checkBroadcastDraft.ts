import type { CollectionBeforeChangeHook } from 'payload'

import { slugOf } from '../src/domain/basics/collections.ts'
import { isRefusal, refuse } from '../src/domain/basics/refusal.ts'
import { checkOrganiser } from '../src/domain/contest/organising.ts'
import type { BroadcastDocument } from '../src/domain/documents/index.ts'
import { checkBroadcast, isOfCategory } from '../src/domain/messages/broadcasts.ts'
import { actorOf } from '../src/store/database/actors.ts'
import { findById } from '../src/store/database/documents.ts'
import { isInsideOperation } from '../src/store/database/session.ts'
import { createTranslator, localeOf, wordsOfRefusal } from '../src/translations/translate.ts'
import { invalidFields } from './invalidFields.ts'
import { refusalError } from './refusalError.ts'

/** A letter is written by the organisers of its contest, for one of its categories, and stays as it is once it was sent. */
export const checkBroadcastDraft: CollectionBeforeChangeHook<BroadcastDocument> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (await isInsideOperation(req)) return data
  if (originalDoc?.state === 'sent') throw refusalError(refuse('broadcastSent'), req)
  const letter = { ...originalDoc, ...data } as BroadcastDocument
  const actor = actorOf(req.user)
  const allowed = actor && checkOrganiser(actor, letter.contest)
  if (allowed && isRefusal(allowed)) throw refusalError(allowed, req)
  const locale = localeOf(req.i18n?.language)
  const t = createTranslator(locale)
  const errors = []
  const checked = checkBroadcast(letter)
  if (isRefusal(checked)) errors.push({ path: 'body', message: wordsOfRefusal(checked, locale) })
  if (letter.category) {
    const category = await findById(req, 'categories', letter.category)
    if (category?.contest !== letter.contest || !isOfCategory(letter.audience)) {
      errors.push({ path: 'category', message: t('broadcast.otherCategory') })
    }
  }
  if (errors.length > 0) throw invalidFields({ collection: slugOf('broadcasts'), errors, req })
  return data
}
