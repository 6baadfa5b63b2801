import { fill } from '#src/translations/fill.ts'
import type { UploadWords } from './uploadWords.ts'

/** How many bytes had gone out at an instant, in milliseconds. */
export type Sample = { at: number; sent: number }

/** Long enough to be calm, short enough to follow the line. */
const WINDOW_MILLISECONDS = 8000

/** The samples that still count once another has come. Where fewer bytes had gone out than before, it begins anew. */
export function withSample(samples: readonly Sample[], sample: Sample): Sample[] {
  const last = samples.at(-1)
  if (last && sample.sent < last.sent) return [sample]
  return [...samples.filter(({ at }) => sample.at - at <= WINDOW_MILLISECONDS), sample]
}

/** Bytes a second, and seconds left at that pace; null until it can be told. */
export function paceOf(
  samples: readonly Sample[],
  total: number,
): { bytesPerSecond: number; secondsLeft: number } | null {
  const [first, last] = [samples[0], samples.at(-1)]
  if (!first || !last || last.at - first.at < 1000 || last.sent <= first.sent) return null
  const bytesPerSecond = ((last.sent - first.sent) * 1000) / (last.at - first.at)
  return { bytesPerSecond, secondsLeft: (total - last.sent) / bytesPerSecond }
}

/** A rest of time in words, rounded up to whole minutes. */
export function leftInWords(seconds: number, words: UploadWords): string {
  if (seconds < 60) return words.leftSeconds
  const inAll = Math.ceil(seconds / 60)
  const [hours, minutes] = [Math.floor(inAll / 60), inAll % 60]
  return hours > 0
    ? fill(words.leftHours, { hours, minutes })
    : fill(words.leftMinutes, { minutes })
}
