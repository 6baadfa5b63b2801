import type { CollectionBeforeChangeHook } from 'payload'

import { slugOf } from '../src/domain/basics/collections.ts'
import { isRefusal } from '../src/domain/basics/refusal.ts'
import { checkSlug } from '../src/domain/basics/slugs.ts'
import type { ContestDocument } from '../src/domain/documents/index.ts'
import { createTranslator, localeOf, wordsOfRefusal } from '../src/translations/translate.ts'
import { invalidFields } from './invalidFields.ts'

/**
 * What staff may not save of a contest: a slug that is reserved or malformed, an unknown time zone, a stage
 * that closes before it opens, rules changed without a new version (R146, R147).
 */
export const checkContest: CollectionBeforeChangeHook<ContestDocument> = ({
  data,
  originalDoc,
  req,
}) => {
  const locale = localeOf(req.i18n?.language)
  const t = createTranslator(locale)
  const errors: { path: string; message: string }[] = []
  const slug = data.slug === undefined ? null : checkSlug(data.slug)
  if (slug && isRefusal(slug)) errors.push({ path: 'slug', message: wordsOfRefusal(slug, locale) })
  if (data.timeZone && !isTimeZone(data.timeZone)) {
    errors.push({
      path: 'timeZone',
      message: t('admin.problems.timeZoneUnknown', { timeZone: data.timeZone }),
    })
  }
  for (const [index, window] of (data.windows ?? []).entries()) {
    if (window.opensAt && window.closesAt && window.closesAt < window.opensAt) {
      errors.push({
        path: `windows.${index}.closesAt`,
        message: t('admin.problems.windowOrder', { title: window.title }),
      })
    }
  }
  if (originalDoc?.rules && rulesChanged(originalDoc, data)) {
    errors.push({ path: 'rulesVersion', message: t('admin.problems.rulesVersionFrozen') })
  }
  if (errors.length > 0) throw invalidFields({ collection: slugOf('contests'), errors, req })
  return data
}

function isTimeZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }))
  } catch {
    return false
  }
}

const rulesChanged = (before: ContestDocument, after: Partial<ContestDocument>): boolean =>
  after.rules !== undefined &&
  JSON.stringify(after.rules) !== JSON.stringify(before.rules) &&
  after.rulesVersion === before.rulesVersion
