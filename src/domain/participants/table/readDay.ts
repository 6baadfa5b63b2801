import { cleanCode } from '../../basics/cleanText.ts'
import type { SheetCell } from '../../basics/sheet/sheet.ts'

/**
 * The day that a cell names, as `YYYY-MM-DD`: a date of Excel's, or 2015-03-04, 2015/3/4, 2015.3.4, 2015年3月4日, 20150304 as
 * people write it. Year first always, since 03/04/2015 is two days. What is none of these comes back as it was written, for
 * the rule of dates to refuse; a day that no calendar has stays one.
 */
export function readDay(cell: SheetCell): string {
  if (!cell) return ''
  const text = cleanCode(cell.text)
  const [, year, month = '', day = ''] = WRITTEN.exec(text) ?? PACKED.exec(text) ?? []
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
}

/** A time of day behind it is what programs add to a date. */
const WRITTEN = /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?日?(?: 0?0:00(?::00)?)?$/
const PACKED = /^(\d{4})(\d{2})(\d{2})$/
