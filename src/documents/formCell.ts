import { displayAnswer } from '../domain/forms/display.ts'
import { otherText, selectedValues } from '../domain/forms/selectedValues.ts'
import type { Answer, FormField, Option } from '../domain/types/index.ts'
import { inLocale } from '../translations/locale.ts'
import type { Locale } from '../translations/locale.ts'
import { createTranslator } from '../translations/translate.ts'
import { printedDate } from './printedDate.ts'
import { printableLine, printableText } from './printableText.ts'

export type PrintedOption = {
  label: string
  chosen: boolean
  /** Text beside the option, '' = a blank line to write on; null = the option asks for none. */
  text: string | null
}
/** What stands in the cell of a field: words, or every option with its box (grouped as on the form, R49). */
export type FormCell =
  | { kind: 'text'; text: string }
  | { kind: 'options'; groups: { title: string; options: PrintedOption[] }[] }

/** The printed answer of one field. */
export function formCell(props: {
  field: FormField
  answer: Answer
  locale: Locale
  recommenderName: string | null
}): FormCell {
  const { field, answer, locale } = props
  if (field.type === 'single' || field.type === 'multiple') {
    return { kind: 'options', groups: grouped(field.options, answer, locale) }
  }
  if (field.type === 'statement') return text(localised(field.text, field.textEn, locale))
  if (field.type === 'file') return text(createTranslator(locale)('document.form.files'))
  if (field.type === 'date' && selectedValues(answer).length === 0) {
    return text(printedDate('', locale))
  }
  if (field.type === 'number' && selectedValues(answer).length === 0) {
    return text(`${BLANK} ${localised(field.unit ?? '', field.unitEn, locale)}`)
  }
  return text(displayAnswer(props))
}

export const localised = (zh: string, en: string | undefined, locale: Locale): string =>
  inLocale(locale, zh, en)

/** Room to write a number by hand. */
const BLANK = '\u3000\u3000\u3000'

function text(words: string): FormCell {
  return { kind: 'text', text: printableText(words) }
}

function grouped(options: Option[], answer: Answer, locale: Locale) {
  const values = selectedValues(answer)
  const groups = new Map<string, PrintedOption[]>()
  const put = (title: string, option: PrintedOption) =>
    groups.set(title, [...(groups.get(title) ?? []), option])

  for (const option of options) {
    const chosen = values.includes(option.value)
    put(printableLine(localised(option.group ?? '', option.groupEn, locale)), {
      label: printableLine(localised(option.label, option.labelEn, locale)),
      chosen,
      text: option.asksText ? printableLine(chosen ? otherText(answer) : '') : null,
    })
  }
  // An option the form no longer has is shown as it was stored, never dropped.
  for (const value of values) {
    const known = options.some((option) => option.value === value)
    if (!known) put('', { label: printableLine(value), chosen: true, text: null })
  }
  return [...groups].map(([title, members]) => ({ title, options: members }))
}
