import { stringsIn } from '../src/domain/basics/stringsIn.ts'
import { contradictingDates } from '../src/domain/contest/contradictingDates.ts'
import { SCHEDULE_FIELDS, unknownField } from '../src/domain/contest/scheduleFields.ts'
import { SINGLE_WINDOWS } from '../src/domain/types/contest.ts'
import type { ScheduleWindow } from '../src/domain/types/index.ts'
import { windowText } from '../src/translations/windowText.ts'
import type { Translate } from '../src/translations/translate.ts'

type Problem = { path: string; message: string }

/** The words of a window that name another day than its instants do, in either language; both are shown (R94). */
export function contradictions({
  windows,
  before,
  timeZone,
  t,
}: {
  windows: readonly ScheduleWindow[]
  /** As they are stored: what stands there unchanged is not refused for what else is saved. */
  before: readonly ScheduleWindow[]
  timeZone: string
  t: Translate
}): Problem[] {
  return windows.flatMap((window, index) => {
    if (before.some((old) => isSame(old, window))) return []
    const { title, opensAt, closesAt } = window
    const instants = { opensAt: iso(opensAt), closesAt: iso(closesAt) }
    return TEXTS.flatMap((name): Problem[] => {
      const text = String(window[name] ?? '')
      const dates = contradictingDates({ text, window: instants, timeZone })
      if (dates.length === 0) return []
      const own = windowText(instants, timeZone)[name] ?? ''
      const message = t('admin.problems.windowTextContradicts', {
        title,
        dates: dates.join('、'),
        own,
      })
      return [{ path: `windows.${index}.${name}`, message }]
    })
  })
}

/** Stages of which a contest has one and that stand twice: pages would each name another deadline. */
export function doubleStages({
  windows,
  before,
  t,
}: {
  windows: readonly ScheduleWindow[]
  /** As they are stored: a contest from before this was asked is not kept from saving what else it has. */
  before: readonly ScheduleWindow[]
  t: Translate
}): Problem[] {
  const countIn = (rows: readonly ScheduleWindow[], key: string) =>
    rows.filter((each) => each.key === key).length
  return windows.flatMap(({ key, title }, index): Problem[] => {
    const first = windows.findIndex((each) => each.key === key)
    if (first === index || !SINGLE_WINDOWS.some((single) => single === key)) return []
    const most = Math.max(1, countIn(before, key))
    if (countIn(windows, key) <= most) return []
    const said = { title, first: windows[first]?.title ?? '', stage: t(`window.${key}`) }
    return [{ path: `windows.${index}.key`, message: t('admin.problems.stageTwice', said) }]
  })
}

/** Fields of a schedule that texts name and that there are not, with the one most likely meant; by the path of each text. */
export function unknownFields({
  texts,
  known = SCHEDULE_FIELDS,
  t,
}: {
  /** Rich texts too: every string in them is read. */
  texts: readonly { path: string; value: unknown }[]
  known?: readonly string[]
  t: Translate
}): Problem[] {
  return texts.flatMap(({ path, value }): Problem[] => {
    const unknown = stringsIn(value)
      .map((text) => unknownField(text, known))
      .find((each) => each !== null)
    if (!unknown) return []
    const fields = known.map((field) => `{${field}}`).join(' ')
    const { typed, nearest } = unknown
    return [{ path, message: t('admin.problems.dateFieldUnknown', { typed, nearest, fields }) }]
  })
}

const TEXTS = ['displayText', 'displayTextEn'] as const

const isSame = (old: ScheduleWindow, window: ScheduleWindow): boolean =>
  old.key === window.key &&
  iso(old.opensAt) === iso(window.opensAt) &&
  iso(old.closesAt) === iso(window.closesAt) &&
  TEXTS.every((name) => (old[name] ?? '') === (window[name] ?? ''))

const iso = (instant: string | null | undefined): string | null =>
  instant ? new Date(instant).toISOString() : null
