import { closeSync, openSync, readSync } from 'node:fs'

import { fontFiles } from './fonts.ts'
import { documentSettings, settingsInForce } from './settings.ts'

/** Whether a font of the papers has a glyph for a character, given as one code point. */
export const hasGlyph = (character: string): boolean => has(fontCharacters(), character)

/** Ranges of code points, both ends inclusive. */
type Ranges = [number, number][]

let kept: { inForce: unknown; ranges: Ranges } | undefined

/** Read once a process: some 100 KB of each font. Asked for each character, so nothing is looked up on the disk again. */
function fontCharacters(): Ranges {
  const settings = settingsInForce()
  if (kept?.inForce !== settings) {
    kept = { inForce: settings, ranges: merged(fontFiles(documentSettings()).flatMap(rangesOf)) }
  }
  return kept.ranges
}

function merged(ranges: Ranges): Ranges {
  const sorted = ranges.toSorted(([a], [b]) => a - b)
  const all: Ranges = []
  for (const [first, last] of sorted) {
    const before = all.at(-1)
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last)
    else all.push([first, last])
  }
  return all
}

/** By halves: there are some thousands of ranges. */
function has(ranges: Ranges, character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  let [low, high] = [0, ranges.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const [first, last] = ranges[middle] ?? [0, -1]
    if (code < first) high = middle - 1
    else if (code > last) low = middle + 1
    else return true
  }
  return false
}

/** The table `cmap` of a TrueType or OpenType font: its subtables for Unicode, formats 4 and 12. */
function rangesOf(path: string): Ranges {
  const file = openSync(path, 'r')
  try {
    const read = (offset: number, length: number) => {
      const buffer = Buffer.alloc(length)
      return buffer.subarray(0, readSync(file, buffer, 0, length, offset))
    }
    const head = read(0, 12)
    const isCollection = head.toString('latin1', 0, 4) === 'ttcf'
    const start = isCollection ? read(12, 4).readUInt32BE(0) : 0
    const count = read(start + 4, 2).readUInt16BE(0)
    const tables = read(start + 12, count * 16)
    for (let at = 0; at < tables.length; at += 16) {
      if (tables.toString('latin1', at, at + 4) !== 'cmap') continue
      const [offset, length] = [tables.readUInt32BE(at + 8), tables.readUInt32BE(at + 12)]
      return subtablesOf(read(offset, length)).flatMap(readSubtable)
    }
    return []
  } finally {
    closeSync(file)
  }
}

function subtablesOf(cmap: Buffer): Buffer[] {
  const count = cmap.readUInt16BE(2)
  return Array.from({ length: count }, (_, index) => 4 + index * 8)
    .filter((at) => {
      const [platform, encoding] = [cmap.readUInt16BE(at), cmap.readUInt16BE(at + 2)]
      return platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10))
    })
    .map((at) => cmap.subarray(cmap.readUInt32BE(at + 4)))
}

function readSubtable(table: Buffer): Ranges {
  const format = table.readUInt16BE(0)
  if (format === 12) {
    const groups = table.readUInt32BE(12)
    return Array.from({ length: groups }, (_, index) => {
      const at = 16 + index * 12
      return [table.readUInt32BE(at), table.readUInt32BE(at + 4)]
    })
  }
  if (format !== 4) return []
  const segments = table.readUInt16BE(6) / 2
  return Array.from({ length: segments }, (_, index): [number, number] => {
    const last = table.readUInt16BE(14 + index * 2)
    const first = table.readUInt16BE(16 + segments * 2 + index * 2)
    return [first, last]
  }).filter(([first]) => first !== 0xffff)
}
