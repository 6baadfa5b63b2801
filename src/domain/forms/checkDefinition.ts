import { isBirthDate } from '../basics/age.ts'
import { hasAtMost, MOST_DECIMALS } from '../basics/decimalNumber.ts'
import { nearestName } from '../basics/nearestName.ts'
import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome, Refusal } from '../basics/refusal.ts'
import { SCHEDULE_FIELDS, unknownField } from '../contest/scheduleFields.ts'
import type {
  DateField,
  FormDefinition,
  FormField,
  FormSection,
  NumberField,
  Option,
} from '../types/index.ts'
import { VALUE_SEPARATOR } from './blocks.ts'
import { TEXT_CAP } from './textBounds.ts'
import { isTitle } from './titleField.ts'

/**
 * Checks that a form can be filled in, stored and printed. Refuses, for the first fault in the order of the form:
 *
 * - formEmpty, formSectionEmpty: nothing to show;
 * - formNameShape: a name or section key that is not letters, digits and single underscores, beginning with a letter;
 * - formNameDuplicate: a name or section key used twice (remarks of the examination point at either);
 * - formLabelMissing: no label, title, or words of a statement;
 * - formOptionsMissing, formOptionShape, formOptionDuplicate, formOptionTextTwice;
 * - formRangeInvalid: negative or broken counts, or a lowest above the highest; formAgeRange: the same of ages;
 *   formNumberRange: of an answer in numbers, or limits with more places than it may have;
 * - formDateBound: a bound that is no day, or an earliest after the latest; formAgeDay, formAgeDayMissing: ages that are
 *   counted on no day of a schedule;
 * - formSlotMissing: files of no slot; formSlotTwice: of one slot at two places;
 * - formConditionUnknown: depends on no earlier choice; formConditionValue: on a value that choice does not have;
 * - formRecommenderTwice: more than one pick of a recommender;
 * - formTitleTwice: more than one field gives the title;
 * - formDateField: a text names a date that no schedule has (`SCHEDULE_FIELDS`).
 */
export function checkDefinition(definition: FormDefinition): Outcome<FormDefinition> {
  if (definition.sections.length === 0) return refuse('formEmpty')
  const names = new Set<string>()
  const earlier: FormField[] = []
  for (const section of definition.sections) {
    const refusal = checkHeading(section) ?? take(names, section.key)
    if (refusal) return refusal
    for (const field of section.fields) {
      const fault = checkField(field) ?? take(names, field.name) ?? checkAgainst(field, earlier)
      if (fault) return fault
      earlier.push(field)
    }
  }
  return ok(definition)
}

const NAME = /^[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*$/
const NAME_CAP = 64
const VALUE_CAP = 64

function checkHeading({ key, title, titleEn, fields }: FormSection): Refusal | null {
  if (!isName(key)) return refuse('formNameShape', { name: key })
  if (title === '') return refuse('formLabelMissing', { name: key })
  const unknown = unknownField(JSON.stringify([title, titleEn]))
  if (unknown) return refuse('formDateField', { name: key, ...unknown })
  return fields.length === 0 ? refuse('formSectionEmpty', { name: key }) : null
}

function isName(name: string): boolean {
  // A name every object inherits (`constructor`) would be found where nothing was answered.
  return name.length <= NAME_CAP && NAME.test(name) && !(name in {})
}

function take(names: Set<string>, name: string): Refusal | null {
  if (names.has(name)) return refuse('formNameDuplicate', { name })
  names.add(name)
  return null
}

function checkField(field: FormField): Refusal | null {
  const { name } = field
  if (!isName(name)) return refuse('formNameShape', { name })
  const unknown = unknownField(JSON.stringify(wordsOf(field)))
  if (unknown) return refuse('formDateField', { name, ...unknown })
  if (field.label === '') return refuse('formLabelMissing', { name })
  switch (field.type) {
    case 'statement':
      return field.text === '' ? refuse('formLabelMissing', { name }) : null
    case 'text':
    case 'textarea':
      return checkRange({ name, min: field.minCharacters, max: field.maxCharacters, lowest: 0 })
    case 'number':
      return checkNumber(field)
    case 'date':
      return checkDate(field)
    case 'file':
      return field.slot === '' ? refuse('formSlotMissing', { name }) : null
    case 'single':
    case 'multiple':
      return checkOptions({ name, options: field.options, several: field.type === 'multiple' })
    default:
      return null
  }
}

/** What people read of a field. */
const wordsOf = ({ label, labelEn, help, helpEn, ...field }: FormField): unknown[] => [
  label,
  labelEn,
  help,
  helpEn,
  ...(field.type === 'statement' ? [field.text, field.textEn] : []),
]

const checkNumber = ({ name, min, max, decimals }: NumberField): Refusal | null =>
  checkRange({ code: 'formNumberRange', name, min, max, decimals })

function checkDate({ name, earliest, latest, ageOn, minAge, maxAge }: DateField): Refusal | null {
  const days = [earliest, latest].filter((day) => day !== undefined)
  const isInverted = earliest !== undefined && latest !== undefined && earliest > latest
  if (isInverted || !days.every(isBirthDate)) return refuse('formDateBound', { name })
  if (ageOn !== undefined && !SCHEDULE_FIELDS.includes(ageOn)) {
    return refuse('formAgeDay', {
      name,
      day: ageOn,
      nearest: nearestName(ageOn, SCHEDULE_FIELDS) ?? 'submission.end',
    })
  }
  const asksAge = minAge !== undefined || maxAge !== undefined
  if (asksAge && ageOn === undefined) return refuse('formAgeDayMissing', { name })
  return checkRange({ code: 'formAgeRange', name, min: minAge, max: maxAge, lowest: 0 })
}

type Range = {
  /** What is said of it: an age or a number is no count of characters. */
  code?: 'formRangeInvalid' | 'formAgeRange' | 'formNumberRange'
  name: string
  min?: number
  max?: number
  lowest?: number
  decimals?: number
}

function checkRange({
  code = 'formRangeInvalid',
  name,
  min,
  max,
  lowest,
  decimals = 0,
}: Range): Refusal | null {
  const limits = [min, max].filter((limit) => limit !== undefined)
  const outside = (limit: number) => lowest !== undefined && (limit < lowest || limit > TEXT_CAP)
  const isOdd = !Number.isSafeInteger(decimals) || decimals < 0 || decimals > MOST_DECIMALS
  const wrong = isOdd || limits.some((limit) => !hasAtMost(limit, decimals) || outside(limit))
  const inverted = min !== undefined && max !== undefined && min > max
  return wrong || inverted ? refuse(code, { name }) : null
}

type Options = { name: string; options: Option[]; several: boolean }

function checkOptions({ name, options, several }: Options): Refusal | null {
  if (options.length === 0) return refuse('formOptionsMissing', { name })
  const values = new Set<string>()
  for (const { value, label } of options) {
    if (value === '' || value.length > VALUE_CAP || VALUE_SEPARATOR.test(value)) {
      return refuse('formOptionShape', { name, value })
    }
    if (label === '') return refuse('formLabelMissing', { name })
    if (values.has(value)) return refuse('formOptionDuplicate', { name, value })
    values.add(value)
  }
  // Several chosen options share one box of free text, which could not be told apart.
  const asking = options.filter((option) => option.asksText)
  return several && asking.length > 1 ? refuse('formOptionTextTwice', { name }) : null
}

function checkAgainst(field: FormField, earlier: readonly FormField[]): Refusal | null {
  const { name, showWhen } = field
  if (field.type === 'recommender' && earlier.some(({ type }) => type === 'recommender')) {
    return refuse('formRecommenderTwice', { name })
  }
  if (field.type === 'file' && earlier.some((each) => isOfSlot(each, field.slot))) {
    return refuse('formSlotTwice', { name })
  }
  if (isTitle(field) && earlier.some(isTitle)) return refuse('formTitleTwice', { name })
  if (!showWhen) return null
  const decider = earlier.find((candidate) => candidate.name === showWhen.field)
  if (decider?.type === 'recommender') return checkValues(name, showWhen.oneOf)
  if (decider?.type !== 'single' && decider?.type !== 'multiple') {
    return refuse('formConditionUnknown', { name, field: showWhen.field })
  }
  return checkValues(
    name,
    showWhen.oneOf,
    decider.options.map((option) => option.value),
  )
}

const isOfSlot = (field: FormField, slot: string): boolean =>
  field.type === 'file' && field.slot === slot

/** @param possible absent = any: which units recommend is not the form's to know. */
function checkValues(name: string, values: string[], possible?: string[]): Refusal | null {
  if (values.length === 0) return refuse('formConditionValue', { name, value: '' })
  const stranger = possible && values.find((value) => !possible.includes(value))
  return stranger === undefined ? null : refuse('formConditionValue', { name, value: stranger })
}
