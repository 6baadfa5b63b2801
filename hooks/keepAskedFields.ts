import type { CollectionBeforeChangeHook } from 'payload'

import { slugOf } from '../src/domain/basics/collections.ts'
import { isRefusal, refuse } from '../src/domain/basics/refusal.ts'
import { conditionFault } from '../src/domain/files/slotConditions.ts'
import type { FormBlock } from '../src/domain/forms/blocks.ts'
import { defineForm } from '../src/domain/forms/defineForm.ts'
import { misfitOf } from '../src/domain/forms/formOfCategory.ts'
import { titleFieldOf } from '../src/domain/forms/titleField.ts'
import { definitionsOf } from '../src/queries/contest/definitionsOf.ts'
import { loadContest } from '../src/queries/contest/loadContest.ts'
import { findAll } from '../src/store/database/documents.ts'
import { createTranslator, localeOf, wordsOfRefusal } from '../src/translations/translate.ts'
import { invalidFields } from './invalidFields.ts'

type FormDocument = { id: string; title: string; fields?: FormBlock[] | null }

/**
 * What others rest on stays on a form that entries are made on: the field marked as the title, and a question on which a
 * file slot depends, with the answer that the slot waits for. Nor does it come to speak of slots and days that are not there.
 */
export const keepAskedFields: CollectionBeforeChangeHook<FormDocument> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return data
  const { title = '', fields } = { ...originalDoc, ...data }
  const defined = defineForm({ title, blocks: fields ?? [] })
  if (isRefusal(defined)) return data
  const locale = localeOf(req.i18n?.language)
  const t = createTranslator(locale)
  const using = await findAll(req, 'categories', { 'forms.form': { equals: originalDoc.id } })
  if (using.length > 0 && !titleFieldOf(defined.value)) {
    const message = wordsOfRefusal(refuse('formTitleMissing', { form: title }), locale)
    const errors = [{ path: 'fields', message }]
    throw invalidFields({ collection: slugOf('forms'), errors, req })
  }
  for (const category of using) {
    const contest = await loadContest(req, category.contest)
    const misfit = misfitOf({
      definition: defined.value,
      fileSlots: category.fileSlots ?? [],
      windows: contest?.windows ?? [],
    })
    if (misfit) {
      const { code, params } = misfit
      const message = t(`admin.problems.${code}`, { ...params, category: category.title })
      const errors = [{ path: 'fields', message }]
      throw invalidFields({ collection: slugOf('forms'), errors, req })
    }
    const others = (category.forms ?? []).filter(({ form }) => form !== originalDoc.id)
    const definitions = [defined.value, ...(await definitionsOf(req, { forms: others }))]
    for (const { condition, label } of category.fileSlots ?? []) {
      const fault = conditionFault({ condition, definitions })
      if (!fault) continue
      const { field, value = '' } = fault.params
      const said = { category: category.title, slot: label, field, value }
      const message = t('admin.problems.conditionLeft', said)
      const errors = [{ path: 'fields', message }]
      throw invalidFields({ collection: slugOf('forms'), errors, req })
    }
  }
  return data
}
