import type { CollectionBeforeChangeHook } from 'payload'

import { slugOf } from '../src/domain/basics/collections.ts'
import { refuse } from '../src/domain/basics/refusal.ts'
import type { CategoryDocument } from '../src/domain/documents/index.ts'
import { isOfScans } from '../src/domain/examining/isSettledByMachine.ts'
import { unknownSlots } from '../src/domain/examining/itemSlots.ts'
import { defaultReaders } from '../src/domain/files/slotReaders.ts'
import { misfitOf } from '../src/domain/forms/formOfCategory.ts'
import { definitionsOf } from '../src/queries/contest/definitionsOf.ts'
import { loadContest } from '../src/queries/contest/loadContest.ts'
import { untitledForms } from '../src/queries/contest/untitledForms.ts'
import { createTranslator, localeOf, wordsOfRefusal } from '../src/translations/translate.ts'
import type { Translate } from '../src/translations/translate.ts'
import { invalidFields } from './invalidFields.ts'
import { unknownFields } from './scheduleProblems.ts'
import { slotProblems } from './slotProblems.ts'

/**
 * What staff may not save of a category: a file slot that cannot be filled, is opened to those it is not for, depends on a
 * question that nobody is asked, or could not take back one of our own papers; an item of the checklist that no machine can
 * settle, or about a slot that is not there; a form that does not say which field is the title, or speaks of slots or days that are not there; a letter without
 * its words; a text that names a date the schedule of no contest has. A slot for which nobody chose who sees it gets the careful choice, for everybody to
 * read.
 */
export const checkCategory: CollectionBeforeChangeHook<CategoryDocument> = async ({
  data,
  originalDoc,
  req,
}) => {
  const locale = localeOf(req.i18n?.language)
  const t = createTranslator(locale)
  const given = data.fileSlots ?? originalDoc?.fileSlots ?? []
  // Payload asks for what is required only afterwards.
  const slots = given.map((slot) => ({ ...slot, accept: slot.accept ?? [] }))
  const definitions = await definitionsOf(req, { ...originalDoc, ...data })
  const participants = (data.participants ?? originalDoc?.participants)?.most ?? 0
  const errors = slots.flatMap((slot, index) =>
    slotProblems({ slot, slots, definitions, participants, t }).map(({ field, message }) => ({
      path: `fileSlots.${index}.${field}`,
      message,
    })),
  )
  errors.push(...checklistProblems({ ...originalDoc, ...data }, t))
  const contest = await loadContest(req, data.contest ?? originalDoc?.contest)
  const asked = { fileSlots: slots, windows: contest?.windows ?? [] }
  for (const definition of definitions) {
    const misfit = misfitOf({ definition, ...asked })
    if (!misfit) continue
    const category = data.title ?? originalDoc?.title ?? ''
    const message = t(`admin.problems.${misfit.code}`, { ...misfit.params, category })
    errors.push({ path: misfit.code === 'slotUnknown' ? 'fileSlots' : 'forms', message })
  }
  const letter =
    data.copyrightLetter === undefined ? originalDoc?.copyrightLetter : data.copyrightLetter
  if (!letter?.trim() && slots.some(({ paper }) => paper === 'copyrightLetter')) {
    errors.push({ path: 'copyrightLetter', message: t('admin.problems.letterMissing') })
  }
  errors.push(...unknownFields({ texts: textsOf(data), t }))
  const forms = (data.forms ?? []).map(({ form }) => form)
  for (const { id, title } of await untitledForms(req, forms)) {
    const message = wordsOfRefusal(refuse('formTitleMissing', { form: title }), locale)
    errors.push({ path: `forms.${forms.indexOf(id)}.form`, message })
  }
  if (errors.length > 0) throw invalidFields({ collection: slugOf('categories'), errors, req })
  if (slots.every(({ seenBy }) => seenBy)) return data
  const seen = slots.map((slot) => slot.seenBy ?? defaultReaders(slot))
  return { ...data, fileSlots: given.map((slot, index) => ({ ...slot, seenBy: seen[index] })) }
}

/** No machine says of a scan that it is signed, whatever somebody ticks (`isSettledByMachine`), nor of a slot that is not there. */
const checklistProblems = (
  { checklist, fileSlots }: Partial<CategoryDocument>,
  t: Translate,
): { path: string; message: string }[] =>
  (checklist ?? []).flatMap((item, index) => {
    const slots = { fileSlots: fileSlots ?? [] }
    const known = slots.fileSlots.map(({ key }) => key).join(' ')
    return [
      ...(item.byMachine && isOfScans(item, slots)
        ? [{ path: `checklist.${index}.byMachine`, message: t('admin.problems.scanByMachine') }]
        : []),
      ...unknownSlots(item, slots).map((slot) => ({
        path: `checklist.${index}.slots`,
        message: t('admin.problems.checklistSlotUnknown', { item: item.label, slot, known }),
      })),
    ]
  })

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
