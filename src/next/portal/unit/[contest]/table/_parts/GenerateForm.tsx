import type { Desk } from '#src/next/portal/unit/_desk/desk.ts'
import { portalDoor } from '#src/domain/basics/addresses.ts'
import { dayOf } from '#src/domain/basics/instants.ts'
import type { RecommendationTableDocument } from '#src/domain/documents/index.ts'
import { FILLER_FIELDS, isFillerRequired } from '#src/domain/tables/tableFiller.ts'
import type { FillerField } from '#src/domain/tables/tableFiller.ts'
import type { TableStatus } from '#src/domain/tables/tableStatus.ts'
import { NAME_MAX } from '#src/domain/forms/textBounds.ts'
import { Button } from '#src/next/ui/act/Button.tsx'
import { CheckboxGroup } from '#src/next/ui/form/CheckboxGroup.tsx'
import { Fieldset } from '#src/next/ui/form/Fieldset.tsx'
import { PostForm } from '#src/next/ui/form/PostForm.tsx'
import { TextInput } from '#src/next/ui/form/TextInput.tsx'

/** Who fills the table in, and its generation (R87, R89). What was filled in last is there again; the day is today. */
export function GenerateForm({
  desk: { visit, contest, unit, own },
  table,
  status,
  waiting,
}: {
  desk: Desk
  /** The newest one, for what was filled in last. */
  table: RecommendationTableDocument | null
  status: TableStatus
  /** Entries without an opinion, which may be left out knowingly. */
  waiting: number
}) {
  const { locale, t, now } = visit
  const isAgain = status !== 'none' && status !== 'sealed'
  const isNext = !isAgain || status === 'outdated' || status === 'problem'
  const known = {
    name: unit.contactName ?? '',
    phone: unit.contactPhone ?? '',
    ...table?.filler,
    date: dayOf(now, contest.timeZone),
  }
  const form = (
    <PostForm action={portalDoor(`/unit/contests/${own.contest}/tables`)} locale={locale}>
      <Fieldset legend={t('recommender.table.filler')}>
        <p className="text-sm text-muted">{t('recommender.table.fillerHelp')}</p>
        <div className="grid max-w-text gap-x-6 sm:grid-cols-2">
          {FILLER_FIELDS.map((field) => (
            <TextInput
              key={field}
              name={field}
              label={t(`recommender.filler.${field}`)}
              optional={!isFillerRequired(field)}
              defaultValue={(known as Partial<Record<FillerField, string>>)[field] ?? ''}
              {...NATIVE[field]}
              maxCharacters={field === 'date' ? undefined : NAME_MAX}
            />
          ))}
        </div>
      </Fieldset>
      {waiting > 0 && (
        <CheckboxGroup
          name="leaveOutWaiting"
          label={t('recommender.table.leaveOutLabel')}
          options={[{ value: 'yes', label: t('recommender.table.leaveOut', { count: waiting }) }]}
        />
      )}
      <Button tone={isNext ? 'primary' : 'plain'}>
        {t(isAgain ? 'recommender.table.regenerate' : 'recommender.table.generate')}
      </Button>
    </PostForm>
  )
  if (isNext) return form

  return (
    <details className="my-8 border-t border-line pt-2" suppressHydrationWarning>
      <summary className="inline-flex min-h-11 items-center underline underline-offset-4">
        {t('recommender.table.regenerate')}
      </summary>
      <p className="mt-1 text-sm text-muted">{t('recommender.table.regenerateHelp')}</p>
      {form}
    </details>
  )
}

const NATIVE: Partial<Record<FillerField, Partial<Parameters<typeof TextInput>[0]>>> = {
  name: { autoComplete: 'name' },
  phone: { type: 'tel', autoComplete: 'tel' },
  email: { type: 'email', autoComplete: 'email' },
  date: { type: 'date' },
}
