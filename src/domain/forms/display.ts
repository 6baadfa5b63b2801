import { dayInWords } from '../basics/calendarDay.ts'
import { baseOf, inLocale } from '../basics/languages.ts'
import type { Locale } from '../basics/languages.ts'
import type { Answer, FormField, Option } from '../types/index.ts'
import { DIRECT } from './formContext.ts'
import { otherText, selectedValues } from './selectedValues.ts'

/**
 * An answer in words, for check pages, PDF and exports; '' where nothing was answered. Options an answer names but the
 * form no longer has are shown as they were stored, never dropped.
 *
 * @param recommenderName name of the unit picked, or the contest's own label of the direct route; only read for a recommender field.
 */
export function displayAnswer({
  field,
  answer,
  locale,
  recommenderName,
}: {
  field: FormField
  answer: Answer | undefined
  locale: Locale
  recommenderName?: string | null
}): string {
  if (answer === undefined || answer === null || answer === '') return ''
  switch (field.type) {
    case 'statement':
    case 'file':
      return ''
    case 'single':
    case 'multiple':
      return displayChoice({ options: field.options, answer, locale })
    case 'date':
      return dayInWords(String(answer), locale)
    case 'number':
      return [...selectedValues(answer), inLocale(locale, field.unit ?? '', field.unitEn)]
        .filter(Boolean)
        .join(' ')
    case 'recommender':
      return recommenderName || (answer === DIRECT ? DIRECT_WORDS[baseOf(locale)] : '')
    default:
      return selectedValues(answer).join(BETWEEN[baseOf(locale)])
  }
}

const DIRECT_WORDS = { zh: '直接申报', en: 'Direct entry' }
const BETWEEN = { zh: '、', en: ', ' }
const BEFORE_OTHER = { zh: '：', en: ': ' }

function displayChoice({
  options,
  answer,
  locale,
}: {
  options: Option[]
  answer: Answer
  locale: Locale
}): string {
  const other = otherText(answer)
  const words = selectedValues(answer).map((value) => {
    const option = options.find((candidate) => candidate.value === value)
    const label = inLocale(locale, option?.label ?? value, option?.labelEn)
    return option?.asksText && other ? `${label}${BEFORE_OTHER[baseOf(locale)]}${other}` : label
  })
  return words.join(BETWEEN[baseOf(locale)])
}
