import type { CollectionBeforeValidateHook } from 'payload'

import { windowText } from '../src/translations/windowText.ts'
import type { ContestDocument } from '../src/domain/documents/index.ts'
import type { ScheduleWindow } from '../src/domain/types/index.ts'
import { windowBefore } from './windowBefore.ts'
import type { WindowRow } from './windowBefore.ts'

/**
 * The words of a window follow its instants: left empty they are written, and those that were written so are written anew
 * when the instants move (R94). Words of one's own stay, and `checkContest` holds them to the instants.
 */
export const writeWindowTexts: CollectionBeforeValidateHook<ContestDocument> = ({
  data,
  originalDoc,
}) => {
  const timeZone = data?.timeZone ?? originalDoc?.timeZone ?? 'Asia/Shanghai'
  if (!data || !Array.isArray(data.windows)) return data
  const before: WindowRow[] = originalDoc?.windows ?? []
  const windows = data.windows.map((window: WindowRow) => {
    // What came was checked by no field yet.
    if (typeof window !== 'object' || window === null) return window
    const old = windowBefore(window, before)
    const instants = instantsOf(window)
    if (!instants || !old || old.key !== window.key) {
      return written(window, null, instants, timeZone)
    }
    return written(window, instantsOf(old), instants, originalDoc?.timeZone ?? timeZone, timeZone)
  })
  return { ...data, windows }
}

type Instants = { opensAt: string | null; closesAt: string | null }

function written(
  window: WindowRow,
  before: Instants | null,
  instants: Instants | null,
  zoneBefore: string,
  timeZone = zoneBefore,
): WindowRow {
  if (!instants || !isZone(timeZone) || !isZone(zoneBefore)) return window
  const now = windowText(instants, timeZone)
  const then = before && windowText(before, zoneBefore)
  const isOurs = (text: unknown, name: 'displayText' | 'displayTextEn') =>
    (typeof text === 'string' && text.trim() !== '' && text === then?.[name]) ||
    (name === 'displayText' && (text === undefined || text === null || String(text).trim() === ''))
  const displayText = isOurs(window.displayText, 'displayText')
    ? now.displayText
    : window.displayText
  // English that nobody wrote is written with the Chinese.
  const isBare = !String(window.displayTextEn ?? '').trim() && displayText === now.displayText
  const displayTextEn =
    isBare || isOurs(window.displayTextEn, 'displayTextEn')
      ? now.displayTextEn
      : window.displayTextEn
  return { ...window, displayText, ...(displayTextEn ? { displayTextEn } : {}) }
}

/** What is no instant is refused by its field. */
function instantsOf({ opensAt, closesAt }: Partial<ScheduleWindow>): Instants | null {
  const [from, to] = [opensAt, closesAt].map((instant) => {
    if (!instant) return null
    const at = new Date(instant)
    return Number.isNaN(at.getTime()) ? undefined : at.toISOString()
  })
  return from === undefined || to === undefined ? null : { opensAt: from, closesAt: to }
}

function isZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }))
  } catch {
    return false
  }
}
