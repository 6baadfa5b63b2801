/** Width of one em in millimetres at a size in points. */
export function emInMillimetres(points: number): number {
  return (points * 25.4) / 72
}

/** The characters of a text, each with the marks that combine with it. */
export function clustersOf(text: string): string[] {
  return text.match(CLUSTER) ?? []
}

/**
 * Printed width of a line in em, a little on the wide side: enough to plan cells before the text is set. What is
 * really printed is measured by the compiler.
 */
export function estimateWidth(text: string): number {
  return clustersOf(text).reduce((sum, cluster) => sum + widthOf(cluster), 0)
}

const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu

/** Chinese writing is a full em wide; anything unknown is taken for as wide. */
function widthOf(cluster: string): number {
  const hundredths = ASCII_WIDTHS[cluster.charCodeAt(0) - 0x20]
  return (hundredths ?? 100) / 100
}

/** Hundredths of an em, from the blank to the tilde, in Noto Serif SC. */
const ASCII_WIDTHS = [
  26, 31, 38, 58, 56, 93, 78, 20, 37, 37, 48, 58, 33, 35, 33, 36, 56, 48, 56, 56, 56, 56, 56, 55,
  56, 57, 33, 33, 58, 58, 58, 44, 92, 72, 67, 70, 77, 66, 63, 75, 86, 41, 41, 74, 63, 98, 80, 77,
  65, 77, 72, 57, 66, 80, 72, 106, 70, 69, 61, 35, 36, 35, 58, 57, 44, 56, 64, 54, 63, 55, 39, 57,
  67, 34, 32, 61, 34, 98, 67, 60, 64, 61, 47, 48, 37, 66, 55, 84, 57, 56, 50, 38, 32, 38, 58,
]
