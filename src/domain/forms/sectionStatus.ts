import type { Answers, FieldRemark, FormDefinition } from '../types/index.ts'
import type { FormContext } from './formContext.ts'
import { ownAnswer } from './ownAnswer.ts'
import { shownNames } from './shownNames.ts'
import { takesAnswer } from './takesAnswer.ts'
import { incompleteSections } from './validateForm.ts'

/** 未开始, 未完成, 已完成, 需修改. */
export const SECTION_STATUSES = ['notStarted', 'inProgress', 'complete', 'needsChange'] as const
export type SectionStatus = (typeof SECTION_STATUSES)[number]

/**
 * How far one section of a form is.
 *
 * @param remarks those of a returned entry that still wait for a change (empty otherwise).
 * @param missingSlots keys of the slots that still need a file; a section that speaks of one is not complete.
 */
export function sectionStatus({
  definition,
  sectionKey,
  answers,
  context,
  remarks = [],
  missingSlots = [],
}: {
  definition: FormDefinition
  sectionKey: string
  answers: Answers
  context: FormContext
  remarks?: readonly FieldRemark[]
  missingSlots?: readonly string[]
}): SectionStatus {
  if (remarks.some((remark) => remark.section === sectionKey)) return 'needsChange'
  const shown = shownNames(definition, answers)
  const asked = definition.sections
    .filter((section) => section.key === sectionKey)
    .flatMap((section) => section.fields)
    .filter((field) => takesAnswer(field) && shown.has(field.name))
  const isMissing = definition.sections
    .filter(({ key }) => key === sectionKey)
    .flatMap(({ fields }) => fields)
    .some((field) => field.type === 'file' && missingSlots.includes(field.slot))
  // Nothing to type: only fixed words or files, or every field hidden by an answer elsewhere.
  if (asked.length === 0) return isMissing ? 'notStarted' : 'complete'
  if (!asked.some((field) => ownAnswer(answers, field.name) !== null)) return 'notStarted'
  const incomplete = incompleteSections({ definition, answers, context })
  return isMissing || incomplete.includes(sectionKey) ? 'inProgress' : 'complete'
}
