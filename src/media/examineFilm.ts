import type { FileHandle } from 'node:fs/promises'

import type { FileFindings } from '../domain/files/fileRules.ts'
import type { FileKind } from '../domain/types/index.ts'
import { aviFrames } from './aviFrames.ts'
import { mp4Samples } from './mp4Samples.ts'
import { mpgClockSeconds } from './mpgClockSeconds.ts'
import { readMediaInfo } from './readMediaInfo.ts'

type Film = { handle: FileHandle; size: number; kind: FileKind; wasmPath?: string }
type Examined = Pick<
  FileFindings,
  'seconds' | 'width' | 'height' | 'codec' | 'readable' | 'fault' | 'notes'
>

/**
 * Looks at a film: its pixels, and its length by what it holds rather than by what its headers say. Whether every picture
 * can be decoded is seen when it is prepared for playing.
 */
export async function examineFilm(film: Film): Promise<Examined> {
  const info = await readMediaInfo(film)
  const counted = await count(film)
  if (counted?.frames === 0 || (info && !info.width && info.hasSound)) {
    return { readable: false, fault: { code: 'fileWithoutPicture' } }
  }
  if (!info?.width) return { readable: false }
  const { width, height, codec, truncated } = info
  const seconds = lengthOf(info.seconds, counted)
  const measured = { width, height, ...(codec ? { codec } : {}) }
  if (seconds === undefined) return { ...measured, readable: false }
  const notes = lengthNote(info.stated, seconds)
  return { ...measured, seconds, readable: !truncated, ...(notes.length > 0 ? { notes } : {}) }
}

type Counted = { seconds: number; frames?: number; isWhole: boolean }

async function count({ handle, size, kind }: Film): Promise<Counted | null> {
  if (kind === 'avi') {
    const frames = await aviFrames(handle, size)
    return frames && { ...frames, isWhole: true }
  }
  if (kind === 'mpg') {
    const seconds = await mpgClockSeconds(handle, size)
    return seconds === null ? null : { seconds, isWhole: false }
  }
  const samples = await mp4Samples(handle, size)
  if (!samples) return null
  const { seconds, frames, isFragmented } = samples
  return { seconds, isWhole: !isFragmented, ...(isFragmented ? {} : { frames }) }
}

/** What was counted in full holds; where the count may miss something, the longer of both. */
function lengthOf(read: number | undefined, counted: Counted | null): number | undefined {
  if (counted?.isWhole && counted.seconds > 0) return counted.seconds
  const longest = Math.max(read ?? 0, counted?.seconds ?? 0)
  return longest > 0 ? longest : undefined
}

/** An encoder rounds; a header that is off by more was written by hand, or by a broken program. */
const STATED_TOLERANCE_SECONDS = 2

function lengthNote(stated: number | undefined, seconds: number): NonNullable<Examined['notes']> {
  if (stated === undefined || Math.abs(stated - seconds) <= STATED_TOLERANCE_SECONDS) return []
  const params = { stated: Math.round(stated), seconds: Math.round(seconds) }
  return [{ code: 'lengthStated', params }]
}
