import { graphemesOf } from '../basics/graphemes.ts'

/** The beginning of a text that has so many bytes in UTF-8 at most, cut between characters; an ending space or dot goes too. */
export function cutToBytes(text: string, maxBytes: number): string {
  let kept = ''
  let bytes = 0
  // A character has a byte at least.
  for (const segment of graphemesOf(text.slice(0, maxBytes + 1))) {
    bytes += bytesOf(segment)
    if (bytes > maxBytes) return kept.replace(/[ .]+$/, '')
    kept += segment
  }
  return kept
}

/** File systems end at 255 bytes; the rest is room for “ (1)” and folders of a zip. */
export const FILE_NAME_BYTES = 200

/** A name of a file that is not too long for any file system, its ending kept. */
export function cutFileName(name: string): string {
  if (bytesOf(name) <= FILE_NAME_BYTES) return name
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? ''
  const stem = name.slice(0, name.length - ending.length)
  return cutToBytes(stem, FILE_NAME_BYTES - ending.length) + ending
}

export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}
