import type { CollectionBeforeChangeHook } from 'payload'

import { slugOf } from '../src/domain/basics/collections.ts'
import type { CategoryDocument } from '../src/domain/documents/index.ts'
import type { FileSlot } from '../src/domain/types/index.ts'
import { createTranslator, localeOf } from '../src/translations/translate.ts'
import type { Translate } from '../src/translations/translate.ts'
import { invalidFields } from './invalidFields.ts'
import { unknownFields } from './scheduleProblems.ts'

/**
 * What staff may not save of a category: a file slot for one of our own papers that cannot take it back. Its scan comes as
 * PDF, is of one entry, in one place; a form is due with the entry, a letter after acceptance, and it needs its words. Nor
 * a text that names a date the schedule of no contest has.
 */
export const checkCategory: CollectionBeforeChangeHook<CategoryDocument> = ({
  data,
  originalDoc,
  req,
}) => {
  const t = createTranslator(localeOf(req.i18n?.language))
  const slots = data.fileSlots ?? originalDoc?.fileSlots ?? []
  const errors = slots.flatMap((slot, index) =>
    slotProblems({ slot, slots, t }).map(({ field, message }) => ({
      path: `fileSlots.${index}.${field}`,
      message,
    })),
  )
  const letter =
    data.copyrightLetter === undefined ? originalDoc?.copyrightLetter : data.copyrightLetter
  if (!letter?.trim() && slots.some(({ paper }) => paper === 'copyrightLetter')) {
    errors.push({ path: 'copyrightLetter', message: t('admin.problems.letterMissing') })
  }
  errors.push(...unknownFields({ texts: textsOf(data), t }))
  if (errors.length > 0) throw invalidFields({ collection: slugOf('categories'), errors, req })
  return data
}

/** What a category says to applicants and may name dates of the schedule in. */
const textsOf = (data: Partial<CategoryDocument>) => [
  ...TEXTS.map((name) => ({ path: name, value: data[name] })),
  ...(data.fileSlots ?? []).flatMap(({ help, helpEn }, index) => [
    { path: `fileSlots.${index}.help`, value: help },
    { path: `fileSlots.${index}.helpEn`, value: helpEn },
  ]),
]
const TEXTS = [
  'summary',
  'summaryEn',
  'requirementSheet',
  'copyrightLetter',
  'copyrightLetterEn',
] as const

function slotProblems({
  slot: { paper, accept, shared, due, minCharacters, maxCharacters },
  slots,
  t,
}: {
  slot: FileSlot
  slots: FileSlot[]
  t: Translate
}): { field: keyof FileSlot; message: string }[] {
  const isCounted = Boolean(minCharacters) || Boolean(maxCharacters)
  const counts = [
    ...(isCounted && accept.some((kind) => kind !== 'docx')
      ? [{ field: 'maxCharacters' as const, message: t('admin.problems.charactersOnlyDocx') }]
      : []),
    ...(minCharacters && maxCharacters && minCharacters > maxCharacters
      ? [{ field: 'minCharacters' as const, message: t('admin.problems.charactersOrder') }]
      : []),
  ]
  if (!paper) return counts
  const asPdf = accept.includes('pdf') || accept.includes('any')
  const expected = paper === 'form' ? 'submission' : 'acceptance'
  const isTwice = slots.filter((each) => each.paper === paper).length > 1
  return [
    ...counts,
    ...(asPdf ? [] : [{ field: 'accept' as const, message: t('admin.problems.paperNotPdf') }]),
    ...(shared ? [{ field: 'shared' as const, message: t('admin.problems.paperShared') }] : []),
    ...(due === expected
      ? []
      : [{ field: 'due' as const, message: t(`admin.problems.paperDue.${paper}`) }]),
    ...(isTwice ? [{ field: 'paper' as const, message: t('admin.problems.paperTwice') }] : []),
  ]
}
