import { clustersOf, emInMillimetres, estimateWidth } from './estimateWidth.ts'

/** Allows a line break without showing anything. */
const ZERO_WIDTH_SPACE = '\u200b'

/** Width of the cell in millimetres and size of its text in points (10.5 where not said). */
export type CellWidth = { millimetres: number; points?: number }

/**
 * Lets a long address, code or row of signs break where its cell ends: without a place to break it would be printed
 * over the next cell. Only runs that are wider than the cell are touched, ordinary words stay whole.
 */
export function breakLongRuns(text: string, { millimetres, points = 10.5 }: CellWidth): string {
  const limit = millimetres / emInMillimetres(points)
  return text.replace(RUN, (run) =>
    estimateWidth(run) > limit ? clustersOf(run).join(ZERO_WIDTH_SPACE) : run,
  )
}

// Chinese writing breaks anywhere; its punctuation and everything else break only between the runs matched here.
const WRITING =
  '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a'
const PUNCTUATION =
  '\\u2014\\u2018-\\u201d\\u2026\\u3001-\\u3004\\u3008-\\u3020\\u3030\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65'
const RUN = new RegExp(`[${PUNCTUATION}]+|[^\\s${WRITING}${PUNCTUATION}]+`, 'gu')
