import type { CommonPassage, Stretch } from './commonPassages.ts'

/** A piece of a text, and whether the other text has it too. */
export type Segment = { text: string; common: boolean }
/** The same passage in two texts. */
export type PassagePair = { left: Segment[]; right: Segment[] }

const MOST_PASSAGES = 8
const MOST_CHARACTERS = 600
const CONTEXT = 24

/**
 * Two texts cut up for a person to read beside each other, what they share marked: both in full, or of long ones the longest
 * passages with a little of what stands around them, in the order of the left text.
 */
export function sideBySide({
  left,
  right,
  passages,
  whole,
}: {
  left: string
  right: string
  passages: readonly CommonPassage[]
  whole: boolean
}): PassagePair[] {
  if (whole) {
    return [
      {
        left: cut(
          left,
          passages.map((passage) => passage.left),
        ),
        right: cut(
          right,
          passages.map((passage) => passage.right),
        ),
      },
    ]
  }
  return [...passages]
    .sort((one, other) => other.signs - one.signs)
    .slice(0, MOST_PASSAGES)
    .sort((one, other) => one.left.start - other.left.start)
    .map((passage) => ({
      left: excerpt(left, passage.left),
      right: excerpt(right, passage.right),
    }))
}

/** The whole text; a stretch that is marked twice is marked once. */
function cut(text: string, stretches: readonly Stretch[]): Segment[] {
  const segments: Segment[] = []
  let at = 0
  for (const { start, end } of [...stretches].sort((one, other) => one.start - other.start)) {
    const from = Math.max(start, at)
    if (end <= from) continue
    segments.push({ text: text.slice(at, from), common: false })
    segments.push({ text: text.slice(from, end), common: true })
    at = end
  }
  segments.push({ text: text.slice(at), common: false })
  return segments.filter((segment) => segment.text !== '')
}

function excerpt(text: string, { start, end }: Stretch): Segment[] {
  const isLong = end - start > MOST_CHARACTERS
  const stop = isLong ? start + MOST_CHARACTERS : end
  const before = text.slice(Math.max(0, start - CONTEXT), start)
  const after = isLong ? '' : text.slice(end, end + CONTEXT)
  return [
    { text: `${start > CONTEXT ? '…' : ''}${before}`, common: false },
    { text: text.slice(start, stop), common: true },
    { text: `${after}${stop + after.length < text.length ? '…' : ''}`, common: false },
  ].filter((segment) => segment.text !== '')
}
