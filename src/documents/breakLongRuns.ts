/** Allows a line break without showing anything. */
const ZERO_WIDTH_SPACE = '\u200b'
const MILLIMETRES_PER_POINT = 25.4 / 72

/** Width of the cell in millimetres and size of its text in points (10.5 where not said). */
export type CellWidth = { millimetres: number; points?: number }

/**
 * Lets a long address, code or row of signs break where its cell ends: without a place to break it would be printed
 * over the next cell. Only runs that are wider than the cell are touched, ordinary words stay whole.
 */
export function breakLongRuns(text: string, { millimetres, points = 10.5 }: CellWidth): string {
  const limit = millimetres / (points * MILLIMETRES_PER_POINT)
  return text.replace(RUN, (run) => {
    const clusters = run.match(CLUSTER) ?? []
    const width = clusters.reduce((sum, cluster) => sum + widthOf(cluster), 0)
    return width > limit ? clusters.join(ZERO_WIDTH_SPACE) : run
  })
}

/** Printed width in em, estimated on the wide side. */
export function estimateWidth(text: string): number {
  return (text.match(CLUSTER) ?? []).reduce((sum, cluster) => sum + widthOf(cluster), 0)
}

/** Chinese writing breaks anywhere, its punctuation and everything else only between the runs matched here. */
const BREAKS_ANYWHERE =
  '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a'
const WIDE_SIGNS =
  '\\u2014\\u2018-\\u201d\\u2026\\u3001-\\u303f\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65'
const RUN = new RegExp(`[${WIDE_SIGNS}]+|[^\\s${BREAKS_ANYWHERE}${WIDE_SIGNS}]+`, 'gu')
/** A character with the marks that combine with it. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu

function widthOf(cluster: string): number {
  if (/^[a-ln-vx-z]/.test(cluster)) return 0.6
  if (/^[0-9]/.test(cluster)) return 0.58
  if (/^[A-LN-VX-Z]/.test(cluster)) return 0.78
  if (/^[!-/:;=?[-`{-~ ]/.test(cluster) && !/^[%&]/.test(cluster)) return 0.6
  return 1
}
