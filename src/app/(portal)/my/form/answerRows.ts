import { DIRECT } from '../../../../domain/forms/formContext.ts'
import { displayAnswer } from '../../../../domain/forms/display.ts'
import { shownNames } from '../../../../domain/forms/shownNames.ts'
import type {
  Answers,
  FieldRemark,
  FormDefinition,
  FormSection,
} from '../../../../domain/types/index.ts'
import type { RecommenderChoice } from '../../../../queries/recommenderChoices.ts'
import type { Locale } from '../../../../translations/locale.ts'
import { createTranslator } from '../../../../translations/translate.ts'
import { fieldId } from '../../../../ui/form/fieldId.ts'
import { inLocale } from '../../../../ui/inLocale.ts'
import type { SummaryRow } from '../../../../ui/SummaryList.tsx'

/** The answers of one section as they stand, for “check answers” and pages that only show them. */
export function answerRows({
  locale,
  definition,
  section,
  answers,
  recommenders,
  remarks = [],
  changeHref,
}: {
  locale: Locale
  definition: FormDefinition
  section: FormSection
  answers: Answers
  recommenders: RecommenderChoice[]
  remarks?: readonly FieldRemark[]
  /** Page of the section, where its answers may be changed. */
  changeHref?: string
}): SummaryRow[] {
  const shown = shownNames(definition, answers)
  return section.fields
    .filter((field) => shown.has(field.name) && field.type !== 'statement')
    .map((field) => {
      const answer = answers[field.name] ?? null
      const recommenderName =
        answer === DIRECT
          ? createTranslator(locale)('route.direct')
          : (recommenders.find(({ id }) => id === answer)?.name ?? null)
      const value = displayAnswer({ field, answer, locale, recommenderName })
      const remark = remarks.filter(({ target }) => target === field.name).map(({ text }) => text)
      return {
        label: inLocale(locale, field.label, field.labelEn),
        value: value || null,
        ...(changeHref ? { changeHref: `${changeHref}#${fieldId(field.name)}` } : {}),
        ...(remark.length > 0 ? { remark: remark.join('') } : {}),
      }
    })
}
