/**
 * How much markup somebody who reads a document has to build up in memory, told while it is unpacked: a million empty paragraphs
 * weigh some megabytes and keep a processor for a minute, and those that lie in each other exhaust the stack.
 */
export type MarkupMeter = {
  take: (chunk: Uint8Array) => void
  /** Whether all that came so far can be read in about a second. */
  isWithin: () => boolean
}

/** A book of a thousand plain pages has as many; a second of a processor. */
const MOST_ELEMENTS = 150_000
/** A text in a table in a text frame in a table lies some fifty deep. */
const DEEPEST = 500

const [LESS, MORE, SLASH, QUESTION, EXCLAMATION] = [...'<>/?!'].map((sign) => sign.charCodeAt(0))

export function markupMeter(): MarkupMeter {
  let elements = 0
  let depth = 0
  let deepest = 0
  let last = 0
  let isStart = false
  return {
    take: (chunk) => {
      for (const byte of chunk) {
        if (last === LESS) {
          isStart = byte !== SLASH && byte !== QUESTION && byte !== EXCLAMATION
          if (isStart) {
            elements += 1
            depth += 1
            deepest = Math.max(deepest, depth)
          } else if (byte === SLASH) depth -= 1
        }
        if (byte === MORE && isStart) {
          if (last === SLASH) depth -= 1
          isStart = false
        }
        last = byte
      }
    },
    isWithin: () => elements <= MOST_ELEMENTS && deepest <= DEEPEST,
  }
}
