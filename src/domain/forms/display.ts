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
  locale: 'zh' | 'en'
  recommenderName?: string | null
}): string {
  if (answer === undefined || answer === null || answer === '') return ''
  switch (field.type) {
    case 'statement':
      return ''
    case 'single':
    case 'multiple':
      return displayChoice({ options: field.options, answer, locale })
    case 'number':
      return [...selectedValues(answer), localised(field.unit, field.unitEn, locale)]
        .filter(Boolean)
        .join(' ')
    case 'recommender':
      return recommenderName || (answer === DIRECT ? DIRECT_WORDS[locale] : '')
    default:
      return selectedValues(answer).join(BETWEEN[locale])
  }
}

const DIRECT_WORDS = { zh: '直接申报', en: 'Direct entry' }
const BETWEEN = { zh: '、', en: ', ' }
const BEFORE_OTHER = { zh: '：', en: ': ' }

function localised(zh: string | undefined, en: string | undefined, locale: 'zh' | 'en') {
  return (locale === 'en' ? (en ?? zh) : zh) ?? ''
}

function displayChoice({
  options,
  answer,
  locale,
}: {
  options: Option[]
  answer: Answer
  locale: 'zh' | 'en'
}): string {
  const other = otherText(answer)
  const words = selectedValues(answer).map((value) => {
    const option = options.find((candidate) => candidate.value === value)
    const label = localised(option?.label ?? value, option?.labelEn, locale)
    return option?.asksText && other ? `${label}${BEFORE_OTHER[locale]}${other}` : label
  })
  return words.join(BETWEEN[locale])
}
