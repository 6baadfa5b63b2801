import type { AgeSchedule } from '#src/domain/forms/ageRule.ts'
import { displayAnswer } from '#src/domain/forms/display.ts'
import { DIRECT } from '#src/domain/forms/formContext.ts'
import { groundName, groundReasonName } from '#src/domain/forms/formKeys.ts'
import { shownNames } from '#src/domain/forms/shownNames.ts'
import { takesAnswer } from '#src/domain/forms/takesAnswer.ts'
import type { Answers, FieldRemark, FormDefinition, FormSection } from '#src/domain/types/index.ts'
import { ageInWords } from '#src/translations/ageInWords.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { fieldId } from '#src/next/ui/form/fieldId.ts'
import type { SummaryRow } from '#src/next/ui/show/SummaryList.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import type { RoadOnForm } from './RecommenderControl.tsx'
import { directWords } from './directWords.ts'

/**
 * The answers of one section as they stand, for “check answers” and pages that only show them. Where the direct route was
 * picked its ground and reason follow (R14, R15).
 */
export function answerRows({
  locale,
  definition,
  section,
  answers,
  road,
  schedule,
  remarks = [],
  changeHref,
}: {
  locale: Locale
  definition: FormDefinition
  section: FormSection
  answers: Answers
  road: RoadOnForm
  /** Of the contest: ages are said on its days. */
  schedule: AgeSchedule
  remarks?: readonly FieldRemark[]
  /** Page of the section, where its answers may be changed. */
  changeHref?: string
}): SummaryRow[] {
  const shown = shownNames(definition, answers)
  return section.fields
    .filter((field) => shown.has(field.name) && takesAnswer(field))
    .flatMap((field) => {
      const answer = answers[field.name] ?? null
      const isDirect = field.type === 'recommender' && answer === DIRECT
      const recommenderName = isDirect
        ? directWords(road.directRoute, locale)
        : (road.recommenders.find(({ id }) => id === answer)?.name ?? null)
      const value = [
        displayAnswer({ field, answer, locale, recommenderName }),
        ageInWords({ field, answer, schedule, locale }),
      ]
        .filter(Boolean)
        .join('\n')
      const remark = remarks.filter(({ target }) => target === field.name).map(({ text }) => text)
      const change = (name: string) =>
        changeHref ? { changeHref: `${changeHref}#${fieldId(name)}` } : {}
      return [
        {
          label: inLocale(locale, field.label, field.labelEn),
          value: value || null,
          ...change(field.name),
          ...(remark.length > 0 ? { remark: remark.join('') } : {}),
        },
        ...(isDirect
          ? groundRows(road, locale).map(({ of, ...row }) => ({
              ...row,
              ...change(of(field.name)),
            }))
          : []),
      ]
    })
}

type GroundRow = SummaryRow & { of: (field: string) => string }

function groundRows({ ground }: RoadOnForm, locale: Locale): GroundRow[] {
  if (!ground) return []
  const { picked, reason } = ground
  const t = createTranslator(locale)
  const value = picked && t(`directRouteGround.${picked}`)
  return [
    { label: t('portal.route.ground'), value, of: groundName },
    ...(reason ? [{ label: t('portal.route.reason'), value: reason, of: groundReasonName }] : []),
  ]
}
