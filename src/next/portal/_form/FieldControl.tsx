import { ageDayOf } from '#src/domain/forms/ageRule.ts'
import type { AgeSchedule } from '#src/domain/forms/ageRule.ts'
import { mostCharacters } from '#src/domain/forms/textBounds.ts'
import { otherText, selectedValues } from '#src/domain/forms/selectedValues.ts'
import type { Answer, FormField, Option } from '#src/domain/types/index.ts'
import type { Locale } from '#src/translations/locale.ts'
import { CheckboxGroup } from '#src/next/ui/form/CheckboxGroup.tsx'
import type { ChoiceOption } from '#src/next/ui/form/Choices.tsx'
import { DateInput } from '#src/next/ui/form/DateInput.tsx'
import { RadioGroup } from '#src/next/ui/form/RadioGroup.tsx'
import { TextArea } from '#src/next/ui/form/TextArea.tsx'
import { TextInput } from '#src/next/ui/form/TextInput.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { FilesOnForm } from './FilesOnForm.tsx'
import type { SlotsOnForm } from './FilesOnForm.tsx'
import { RecommenderControl } from './RecommenderControl.tsx'
import type { RoadOnForm } from './RecommenderControl.tsx'
import { Statement } from './Statement.tsx'
import { dateRule } from './dateRule.ts'
import { lengthRule, numberRule } from './lengthRule.ts'

/** One field of a form as its control: one renderer for every form (R43–R79). */
export function FieldControl({
  locale,
  field,
  answer,
  remark,
  error,
  road,
  schedule,
  slots,
}: {
  locale: Locale
  field: FormField
  answer: Answer
  remark?: string
  error?: string
  road: RoadOnForm
  schedule: AgeSchedule
  slots: SlotsOnForm
}) {
  const help = inLocale(locale, field.help ?? '', field.helpEn) || undefined
  const common = {
    name: field.name,
    label: inLocale(locale, field.label, field.labelEn),
    optional: !field.required,
    help,
    remark,
    error,
  }
  const [text = ''] = selectedValues(answer)

  switch (field.type) {
    case 'statement':
      return <Statement locale={locale} field={field} remark={remark} />
    case 'file':
      return <FilesOnForm locale={locale} field={field} slots={slots} remark={remark} />
    case 'date':
      return (
        <DateInput
          {...common}
          help={[help, dateRule(field, schedule, locale)].filter(Boolean).join(' ') || undefined}
          locale={locale}
          defaultValue={text}
          earliest={field.earliest}
          latest={field.latest}
          counted={ageDayOf(field, schedule)}
        />
      )
    case 'textarea':
      return (
        <TextArea
          {...common}
          defaultValue={text}
          minCharacters={field.minCharacters}
          maxCharacters={mostCharacters(field)}
        />
      )
    case 'number':
      return (
        <TextInput
          {...common}
          defaultValue={text}
          help={[help, numberRule(field, locale)].filter(Boolean).join(' ') || undefined}
          inputMode={field.decimals ? 'decimal' : 'numeric'}
          width="short"
          suffix={inLocale(locale, field.unit ?? '', field.unitEn) || undefined}
        />
      )
    case 'single':
      return (
        <RadioGroup
          {...common}
          options={field.options.map((option) => choiceOf(option, locale))}
          defaultValue={text}
          defaultOther={otherText(answer)}
        />
      )
    case 'multiple':
      return (
        <CheckboxGroup
          {...common}
          options={field.options.map((option) => choiceOf(option, locale))}
          defaultValues={selectedValues(answer)}
          defaultOther={otherText(answer)}
        />
      )
    case 'recommender':
      return <RecommenderControl {...common} locale={locale} road={road} picked={text} />
    case 'text':
      return (
        <TextInput
          {...common}
          help={[help, lengthRule(field, locale)].filter(Boolean).join(' ')}
          defaultValue={text}
        />
      )
    default:
      return <TextInput {...common} {...SHAPES[field.type]} defaultValue={text} width="medium" />
  }
}

const SHAPES = {
  email: { inputMode: 'email', spellCheck: false },
  phone: { inputMode: 'tel' },
  postcode: { inputMode: 'numeric' },
  creditCode: { spellCheck: false },
} as const

function choiceOf(option: Option, locale: Locale): ChoiceOption {
  return {
    value: option.value,
    label: inLocale(locale, option.label, option.labelEn),
    ...(option.group ? { group: inLocale(locale, option.group, option.groupEn) } : {}),
    ...(option.asksText ? { asksText: true } : {}),
  }
}
