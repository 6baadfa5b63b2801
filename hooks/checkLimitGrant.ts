import type { CollectionAfterChangeHook, CollectionBeforeValidateHook } from 'payload'

import { slugOf } from '../src/domain/basics/collections.ts'
import { refuse } from '../src/domain/basics/refusal.ts'
import type { LimitGrantDocument } from '../src/domain/documents/index.ts'
import { isInScope } from '../src/domain/lifecycle/index.ts'
import { appendActivity } from '../src/store/database/activity.ts'
import { actorOf, SYSTEM } from '../src/store/database/actors.ts'
import { findById } from '../src/store/database/documents.ts'
import { transact } from '../src/store/database/transact.ts'
import { createTranslator, localeOf } from '../src/translations/translate.ts'
import { invalidFields } from './invalidFields.ts'
import { refusalError } from './refusalError.ts'

/**
 * More than the limit is granted only where the notice says “in principle” (R25), to one unit or one person, by an officer
 * of that contest, whose name is kept.
 */
export const checkLimitGrant: CollectionBeforeValidateHook<LimitGrantDocument> = async ({
  data = {},
  operation,
  req,
}) => {
  if (operation !== 'create') throw refusalError(refuse('notAllowed'), req)
  const t = createTranslator(localeOf(req.i18n?.language))
  const category = await findById(req, 'categories', data.category)
  const actor = actorOf(req.user)
  if (category && actor?.kind === 'staff' && !isInScope(actor, category.contest)) {
    throw refusalError(refuse('notAllowed'), req)
  }
  const errors = [
    ...(category && !category.limits.soft
      ? [{ path: 'category', message: t('admin.problems.limitIsHard') }]
      : []),
    ...(Boolean(data.unit) === Boolean(data.account)
      ? [{ path: 'unit', message: t('admin.problems.grantedToOne') }]
      : []),
  ]
  if (errors.length > 0) throw invalidFields({ collection: slugOf('limitGrants'), errors, req })
  return { ...data, contest: category?.contest ?? null, grantedBy: actor?.name ?? null }
}

/** The grant and its line on the record are written in one transaction. */
export const recordLimitGrant: CollectionAfterChangeHook<LimitGrantDocument> = async ({
  doc,
  req,
}) => {
  const actor = actorOf(req.user) ?? SYSTEM
  await transact(req, (transaction) =>
    appendActivity(transaction, {
      actor,
      now: new Date(),
      action: 'grantLimit',
      subject: 'limitGrants',
      subjectId: doc.id,
      contest: doc.contest ?? null,
      details: { category: doc.category, unit: doc.unit, account: doc.account, extra: doc.extra },
    }),
  )
  return doc
}
