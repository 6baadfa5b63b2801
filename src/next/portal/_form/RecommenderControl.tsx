import { DIRECT } from '#src/domain/forms/formContext.ts'
import { groundName, groundReasonName } from '#src/domain/forms/formKeys.ts'
import { GROUND_REASON_CAP } from '#src/domain/forms/readRoute.ts'
import { DIRECT_ROUTE_GROUNDS } from '#src/domain/types/contest.ts'
import type { DirectRoute, DirectRouteGround } from '#src/domain/types/index.ts'
import type { RecommenderChoice } from '#src/queries/recommending/recommenderChoices.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { RadioGroup } from '#src/next/ui/form/RadioGroup.tsx'
import { Select } from '#src/next/ui/form/Select.tsx'
import { ShownWhen } from '#src/next/ui/form/ShownWhen.tsx'
import { TextArea } from '#src/next/ui/form/TextArea.tsx'
import { directWords } from './directWords.ts'

/** The roads to the examiner that a form offers. */
export type RoadOnForm = {
  recommenders: RecommenderChoice[]
  directRoute: DirectRoute
  /** What the entry holds of the direct route; null on a sign-up form, which asks for no ground. */
  ground: { picked: DirectRouteGround | null; reason: string | null } | null
}

/** Pick of a recommender from the contest's list, or of the direct route with its ground (R45, R81, R83, R14, R15). */
export function RecommenderControl({
  locale,
  road: { recommenders, directRoute, ground },
  picked,
  ...field
}: {
  locale: Locale
  road: RoadOnForm
  picked: string
  name: string
  label: string
  help?: string
  remark?: string
  error?: string
  optional?: boolean
}) {
  const t = createTranslator(locale)
  const direct = directWords(directRoute, locale)
  const options = [
    ...recommenders.map(({ id, name, kind }) => ({
      value: id,
      label: name,
      group: kind ? t(`recommenderKind.${kind}`) : t('portal.route.otherKind'),
    })),
    ...(directRoute.enabled
      ? [{ value: DIRECT, label: direct, group: t('portal.route.directGroup') }]
      : []),
  ]
  const asksGround = ground !== null && directRoute.enabled

  return (
    <>
      <Select {...field} options={options} defaultValue={picked} />
      {asksGround && (
        <ShownWhen
          conditions={[{ field: field.name, oneOf: [DIRECT] }]}
          note={t('portal.form.onlyWhen', { field: field.label, values: direct })}
        >
          <RadioGroup
            name={groundName(field.name)}
            label={t('portal.route.ground')}
            help={t('portal.route.groundHelp')}
            options={DIRECT_ROUTE_GROUNDS.map((value) => ({
              value,
              label: t(`directRouteGround.${value}`),
            }))}
            defaultValue={ground.picked ?? undefined}
          />
          <TextArea
            name={groundReasonName(field.name)}
            label={t('portal.route.reason')}
            help={t('portal.route.reasonHelp')}
            rows={3}
            maxCharacters={GROUND_REASON_CAP}
            defaultValue={ground.reason ?? ''}
            optional
          />
        </ShownWhen>
      )}
    </>
  )
}
