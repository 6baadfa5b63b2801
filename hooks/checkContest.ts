import type { CollectionBeforeChangeHook } from 'payload'

import { slugOf } from '../src/domain/basics/collections.ts'
import { RULES_CONSENT } from '../src/domain/contest/consents.ts'
import { asksForRules, checkRules } from '../src/domain/contest/publishing.ts'
import { contradicts, ruleTextsOf } from '../src/domain/contest/ruleTexts.ts'
import { isRefusal, ok } from '../src/domain/basics/refusal.ts'
import { isTimeZone } from '../src/domain/basics/isTimeZone.ts'
import { checkSlug } from '../src/domain/basics/slugs.ts'
import { scheduleFieldsOf } from '../src/domain/contest/scheduleFields.ts'
import type { ContestDocument } from '../src/domain/documents/index.ts'
import { findLacking } from '../src/queries/contest/findLacking.ts'
import { newestFormVersion } from '../src/queries/contest/newestFormVersion.ts'
import { findAll } from '../src/store/database/documents.ts'
import { joined } from '../src/translations/joined.ts'
import { lackingInWords } from '../src/translations/lackingInWords.ts'
import { createTranslator, localeOf, wordsOfRefusal } from '../src/translations/translate.ts'
import { deadlineProblems } from './deadlineProblems.ts'
import { invalidFields } from './invalidFields.ts'
import { contradictions, doubleStages, unknownFields } from './scheduleProblems.ts'

/**
 * What staff may not save of a contest: a slug that is reserved or malformed, an unknown time zone, a stage
 * that closes before it opens, a second one of which there is but one, words of a stage that name another day than it has (R94),
 * dates that the schedule does not have, a deadline moved to where it takes something from somebody (`deadlineProblems`), rules changed without a new version (R146, R147), and
 * no contest is opened without rules (`asksForRules`), or that people could not enter: all it lacks is said at once
 * (`lackingToPublish`).
 */
export const checkContest: CollectionBeforeChangeHook<ContestDocument> = async ({
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
  const windows = data.windows ?? originalDoc?.windows ?? []
  errors.push(...doubleStages({ windows, before: originalDoc?.windows ?? [], t }))
  const timeZone = data.timeZone ?? originalDoc?.timeZone ?? 'Asia/Shanghai'
  if (isTimeZone(timeZone)) {
    const isMoved = originalDoc !== undefined && originalDoc.timeZone !== timeZone
    const before = isMoved ? [] : (originalDoc?.windows ?? [])
    errors.push(...contradictions({ windows, before, timeZone, t }))
  }
  // A program that moves a schedule knows what it does; a person is told.
  if (originalDoc && req.user && errors.length === 0) {
    const now = new Date()
    errors.push(...(await deadlineProblems({ before: originalDoc, data, now, req, t, locale })))
  }
  const { rules, purpose } = data
  const texts = [
    { path: 'rules', value: rules },
    { path: 'purpose', value: purpose },
    ...windows.flatMap(({ displayText, displayTextEn }, index) => [
      { path: `windows.${index}.displayText`, value: displayText },
      { path: `windows.${index}.displayTextEn`, value: displayTextEn },
    ]),
  ]
  errors.push(...unknownFields({ texts, known: scheduleFieldsOf(windows), t }))
  // A program that fills a contest part by part knows what it does; a person is told.
  const after = { ...originalDoc, ...data, windows }
  const ruled =
    req.user && asksForRules({ before: originalDoc ?? null, after }) ? checkRules(after) : ok()
  if (!ruled.ok) errors.push({ path: 'rules', message: wordsOfRefusal(ruled, locale) })
  const kept = originalDoc?.id
    ? await findAll(req, 'ruleTexts', { contest: { equals: originalDoc.id } })
    : []
  for (const text of ruleTextsOf({ ...originalDoc, ...data })) {
    if (!contradicts(text, kept)) continue
    const { key, version } = text
    const index =
      key === RULES_CONSENT ? -1 : (data.consents ?? []).findIndex((each) => each.key === key)
    const title = text.title ?? t('portal.handIn.rulesText')
    errors.push({
      path: index < 0 ? 'rulesVersion' : `consents.${index}.version`,
      message: t('admin.problems.consentVersionFrozen', { title, version }),
    })
  }
  if (originalDoc?.rules && rulesChanged(originalDoc, data)) {
    errors.push({ path: 'rulesVersion', message: t('admin.problems.rulesVersionFrozen') })
  }
  const signUp = data.signUpForm ? await newestFormVersion(req, data.signUpForm) : null
  const file = signUp?.definition.sections
    .flatMap(({ fields }) => fields)
    .find(({ type }) => type === 'file')
  if (file) {
    const message = t('admin.problems.fileOnSignUp', { field: file.label })
    errors.push({ path: 'signUpForm', message })
  }
  if (originalDoc?.id && data.published && !originalDoc.published) {
    // Rules that are missing have been said beside their field.
    const lacking = await findLacking(req, { id: originalDoc.id, windows, hasRules: true })
    const said = lacking.map((each) => lackingInWords(each, locale))
    if (said.length > 0)
      errors.push({ path: 'published', message: joined('sentences', said, locale) })
  }
  if (errors.length > 0) throw invalidFields({ collection: slugOf('contests'), errors, req })
  return data
}

const rulesChanged = (before: ContestDocument, after: Partial<ContestDocument>): boolean =>
  after.rules !== undefined &&
  JSON.stringify(after.rules) !== JSON.stringify(before.rules) &&
  after.rulesVersion === before.rulesVersion
