import type { AgeSchedule } from '#src/domain/forms/ageRule.ts'
import type { Refusal } from '#src/domain/basics/refusal.ts'
import type { Answers, FieldRemark, FormDefinition, FormSection } from '#src/domain/types/index.ts'
import { joined } from '#src/translations/joined.ts'
import type { Locale } from '#src/translations/locale.ts'
import { wordsOfRefusal } from '#src/translations/translate.ts'
import { ShownWhen } from '#src/next/ui/form/ShownWhen.tsx'
import { FieldControl } from './FieldControl.tsx'
import type { SlotsOnForm } from './FilesOnForm.tsx'
import type { RoadOnForm } from './RecommenderControl.tsx'
import { conditionInWords } from './conditionInWords.ts'
import { conditionsOf } from './conditionsOf.ts'

/**
 * The fields of one section of a form that staff designed (R76), with what was answered so far. Remarks stand beside
 * their fields (R112), and so do faults that are known when the page is made.
 */
export function FormFields({
  locale,
  definition,
  section,
  answers,
  remarks = [],
  faults = {},
  road,
  schedule,
  slots = {},
}: {
  locale: Locale
  definition: FormDefinition
  section: FormSection
  answers: Answers
  remarks?: readonly FieldRemark[]
  faults?: Readonly<Record<string, Refusal>>
  road: RoadOnForm
  /** Of the contest: ages are counted on its days. */
  schedule: AgeSchedule
  /** What lies in the slots of the entry; a sign-up form speaks of none. */
  slots?: SlotsOnForm
}) {
  return section.fields.map((field) => {
    const conditions = conditionsOf({ definition, sectionKey: section.key, field, answers })
    if (conditions === null) return null
    const fault = faults[field.name]
    const remark = remarks.filter(({ target }) => target === field.name).map(({ text }) => text)
    const control = (
      <FieldControl
        key={field.name}
        locale={locale}
        field={field}
        answer={answers[field.name] ?? null}
        remark={remark.length > 0 ? joined('sentences', remark, locale) : undefined}
        error={fault && wordsOfRefusal(fault, locale)}
        road={road}
        schedule={schedule}
        slots={slots}
      />
    )
    const [first] = conditions
    if (!first) return control
    return (
      <ShownWhen
        key={field.name}
        conditions={conditions}
        note={conditionInWords({ definition, condition: first, locale })}
      >
        {control}
      </ShownWhen>
    )
  })
}
