'use client'

import {
  DatePicker,
  FieldDescription,
  FieldError,
  FieldLabel,
  RenderCustomComponent,
  useConfig,
  useField,
  useFormFields,
  useTranslation,
  withCondition,
} from '@payloadcms/ui'
import type { DateFieldClientComponent, DateFieldValidation } from 'payload'
import { useSyncExternalStore } from 'react'

import { clockShown, instantPicked } from '../../domain/basics/clockShown.ts'
import { offsetAt } from '../../domain/basics/instants.ts'
import { isTimeZone } from '../../domain/basics/isTimeZone.ts'
import { localeOf } from '../../translations/locale.ts'
import { zoneName } from '../../translations/zoneName.ts'

/**
 * An instant as it is shown and typed in the panel: by the clock of the contest, whatever the browser's own (R148). Payload's
 * field would take what is typed for a time where the browser is. Whose clock is another one is told so beside the field.
 */
const Instant: DateFieldClientComponent = ({ field, path: pathFromProps, readOnly, validate }) => {
  const { admin, label, required } = field
  const { i18n, t } = useTranslation()
  const timeZone = useTimeZone()
  const { customComponents, disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: pathFromProps,
    validate: validate && ((given, options) => check(validate, given, { ...options, required })),
  })
  const isLocked = Boolean(readOnly || disabled)
  const isElsewhere = useIsElsewhere(timeZone)
  const locale = localeOf(i18n.language)
  const classes = ['field-type', 'date-time-field', admin?.className]
  if (showError) classes.push('date-time-field--has-error')
  if (isLocked) classes.push('read-only')

  return (
    <div
      className={classes.filter(Boolean).join(' ')}
      style={{ flex: '1 1 auto', ...admin?.style }}
    >
      <RenderCustomComponent
        CustomComponent={customComponents?.Label}
        Fallback={<FieldLabel label={label} path={path} required={required} />}
      />
      <div className="field-type__wrap" id={`field-${path.replaceAll('.', '__')}`}>
        <RenderCustomComponent
          CustomComponent={customComponents?.Error}
          Fallback={<FieldError path={path} showError={showError} />}
        />
        <DatePicker
          pickerAppearance="dayAndTime"
          timeFormat="HH:mm"
          displayFormat={locale === 'zh' ? 'yyyy年MM月dd日 HH:mm' : 'd MMMM yyyy, HH:mm'}
          onChange={(picked) => {
            if (!isLocked) setValue(picked ? instantPicked(picked, timeZone) : null)
          }}
          readOnly={isLocked}
          value={value ? clockShown(value, timeZone) : undefined}
        />
      </div>
      {isElsewhere && (
        <div className="field-description">
          {t('contest:clock' as never, { zone: zoneName(timeZone, locale) })}
        </div>
      )}
      <RenderCustomComponent
        CustomComponent={customComponents?.Description}
        Fallback={<FieldDescription description={admin?.description} path={path} />}
      />
    </div>
  )
}
export const InstantField = withCondition(Instant)

/** Payload gives every field the rules of its own kind; a date is all that is set here. */
const check = (
  validate: DateFieldValidation,
  given: unknown,
  options: Record<string, unknown>,
): ReturnType<DateFieldValidation> => validate(given as never, options as never)

/** That of the contest in whose form the field stands, as typed so far; else the panel's. */
function useTimeZone(): string {
  const { config } = useConfig()
  const typed = useFormFields(([fields]) => fields?.timeZone?.value)
  const panel = config.admin.timezones.defaultTimezone ?? 'Asia/Shanghai'
  return typeof typed === 'string' && isTimeZone(typed) ? typed : panel
}

/** Only the browser knows: what the server writes says nothing of it. */
const useIsElsewhere = (timeZone: string): boolean =>
  useSyncExternalStore(
    () => () => {},
    () => offsetAt(Date.now(), timeZone) !== -new Date().getTimezoneOffset() * MINUTE,
    () => false,
  )
const MINUTE = 60_000
