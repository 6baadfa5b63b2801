import type { UIFieldServerProps } from 'payload'

import { scheduleFieldsOf } from '../../domain/contest/scheduleFields.ts'
import { fillSchedule } from '../../translations/fillSchedule.ts'
import type { ContestDocument } from '../../domain/documents/index.ts'
import type { ScheduleWindow } from '../../domain/types/index.ts'
import { localeOf } from '../../translations/locale.ts'
import { PanelStyles } from '../parts/PanelStyles.tsx'
import { panelWords } from '../parts/panelWords.ts'

/** The fields of a contest's schedule that its texts may name, each with what it is filled with as it is stored now (R94). */
export function ScheduleFields({
  data,
  i18n,
}: Pick<UIFieldServerProps, 'i18n'> & { data?: Partial<ContestDocument> }) {
  const locale = localeOf(i18n.language)
  const words = panelWords(locale).scheduleFields
  const { timeZone = 'Asia/Shanghai' } = data ?? {}
  // A form may hold what nobody has checked yet.
  const windows = Array.isArray(data?.windows) ? data.windows.filter(isWhole) : []
  const fields = scheduleFieldsOf(windows)
  return (
    <details className="contest-note contest-note--first">
      <summary>{words.title}</summary>
      <PanelStyles />
      <p>{fields.length === 0 ? words.none : words.help}</p>
      <ul>
        {fields.map((field) => (
          <li key={field}>
            <code>{`{${field}}`}</code> {fillSchedule(`{${field}}`, { windows, timeZone }, locale)}
          </li>
        ))}
      </ul>
    </details>
  )
}

const isWhole = ({ opensAt, closesAt }: ScheduleWindow): boolean =>
  [opensAt, closesAt].every((instant) => !instant || /T.*Z$/.test(String(instant)))
