import { scanState } from '../domain/papers/scanState.ts'
import { formatInstant } from './formatInstant.ts'
import type { Locale } from './locale.ts'
import { createTranslator } from './translate.ts'

/** The one sentence that an entrant reads of a scan; an examiner reads all that is known of it (`scanInWords`). */
export function scanForEntrant({
  scan,
  locale,
  timeZone,
}: {
  scan: Parameters<typeof scanState>[0] & { printedAt: string | null }
  locale: Locale
  timeZone: string
}): string {
  const { printedAt, remark } = scan
  const at = printedAt ? formatInstant({ instant: printedAt, locale, timeZone }) : ''
  return createTranslator(locale)(`scan.${scanState(scan)}`, {
    printedAt: at,
    remark: remark ?? '',
  })
}
