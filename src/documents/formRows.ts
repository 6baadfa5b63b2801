import { SEAL_FIELD, SIGNATURE_FIELD } from '../domain/forms/formKeys.ts'
import { ownAnswer } from '../domain/forms/ownAnswer.ts'
import { shownNames } from '../domain/forms/shownNames.ts'
import { isTitle } from '../domain/forms/titleField.ts'
import type { Answers, FormDefinition, FormField } from '../domain/types/index.ts'
import type { Locale } from '../translations/locale.ts'
import { createTranslator } from '../translations/translate.ts'
import { balanceLines } from './balanceLines.ts'
import { breakLongRuns } from './breakLongRuns.ts'
import { emInMillimetres, estimateWidth } from './estimateWidth.ts'
import { formCell, localised, type FormCell } from './formCell.ts'
import { printableLine } from './printableText.ts'

export type LabelledCell = { label: string; value: FormCell }
/** Rows of the ruled form: two fields side by side, one across, running text below its label, a place for hand or seal. */
export type FormRow =
  | { kind: 'pair'; cells: [LabelledCell, LabelledCell] }
  | ({ kind: 'wide' } & LabelledCell)
  | { kind: 'text'; label: string; text: string; minimum: boolean }
  | { kind: 'signature' | 'seal'; label: string }

/** Widths in millimetres of the four columns; together the 170 mm between the margins. */
export const FORM_WIDTHS = { label: 29, value: 56 }

/**
 * The rows of a filled form, in the order of its fields; what is hidden or not for print is left out. Short fields stand
 * side by side within a section, as on the annexes, never across two.
 */
export function formRows(props: {
  definition: FormDefinition
  answers: Answers
  locale: Locale
  recommenderName: string | null
}): FormRow[] {
  const shown = shownNames(props.definition, props.answers)
  return props.definition.sections.flatMap((section) =>
    sectionRows(
      section.fields.filter((field) => field.print && shown.has(field.name)),
      props,
    ),
  )
}

function sectionRows(fields: FormField[], props: Parameters<typeof formRows>[0]): FormRow[] {
  const rows: FormRow[] = []
  let waiting: LabelledCell | null = null
  const flush = () => {
    if (waiting) rows.push({ kind: 'wide', ...widened(waiting) })
    waiting = null
  }
  for (const field of fields) {
    const placed = place(field, props)
    if (!('half' in placed)) {
      flush()
      rows.push(placed)
    } else if (waiting) {
      rows.push({ kind: 'pair', cells: [waiting, placed.half] })
      waiting = null
    } else {
      waiting = placed.half
    }
  }
  flush()
  return rows
}

const INSET = 4
const LABEL_INSET = 2
const HALF = FORM_WIDTHS.value - INSET
const WIDE = FORM_WIDTHS.label + FORM_WIDTHS.value * 2 - INSET
const WHOLE = 170 - INSET
/** Room of an option's box and the gap behind it, in em. */
const BOX = 2.6

function place(
  field: FormField,
  props: Parameters<typeof formRows>[0],
): FormRow | { half: LabelledCell } {
  const { locale, recommenderName } = props
  const words = localised(field.label, field.labelEn, locale)
  const name = printableLine(words)
  if (field.type === 'statement' && field.name === SIGNATURE_FIELD) {
    return { kind: 'signature', label: labelOf(name) }
  }
  if (field.type === 'statement' && field.name === SEAL_FIELD) {
    return { kind: 'seal', label: labelOf(name) }
  }

  const value = formCell({
    field,
    answer: ownAnswer(props.answers, field.name),
    locale,
    recommenderName,
  })
  const width = widthOf(value) * emInMillimetres(10.5)
  if (value.kind === 'text' && (field.type === 'textarea' || width > WIDE * 2)) {
    const text = breakLongRuns(value.text, { millimetres: WHOLE })
    const minimum = field.type === 'textarea'
    return { kind: 'text', label: `${name}${lengthNote(field, locale)}`, text, minimum }
  }
  const cell = { label: labelOf(name), value }
  if (width <= HALF && !isTitle(field)) return { half: cell }
  return { kind: 'wide', ...widened(cell) }
}

function labelOf(name: string): string {
  const cell = { millimetres: FORM_WIDTHS.label - LABEL_INSET }
  return breakLongRuns(balanceLines(name, cell), cell)
}

function widened({ label, value }: LabelledCell): LabelledCell {
  if (value.kind === 'options') return { label, value }
  return { label, value: { kind: 'text', text: breakLongRuns(value.text, { millimetres: WIDE }) } }
}

/** Estimated width in em on one line; what has several lines or groups is wide in any case. */
function widthOf(value: FormCell): number {
  if (value.kind === 'text') return value.text.includes('\n') ? 100 : estimateWidth(value.text)
  if (value.groups.length > 1) return 100
  return value.groups
    .flatMap((group) => group.options)
    .reduce((sum, { label, text }) => sum + estimateWidth(label + (text ?? '')) + BOX, 0)
}

/** R65: the length asked for stands beside the label. */
function lengthNote(field: FormField, locale: Locale): string {
  if (field.type !== 'textarea' && field.type !== 'text') return ''
  const t = createTranslator(locale)
  const { minCharacters: min, maxCharacters: max } = field
  if (min && max) return t('document.form.range', { min, max })
  if (min) return t('document.form.atLeast', { min })
  return max ? t('document.form.atMost', { max }) : ''
}
