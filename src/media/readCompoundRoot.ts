import type { FileHandle } from 'node:fs/promises'
import { readAt } from './readAt.ts'

/** A stream or storage: its name, its first sector as an offset in bytes, and how many bytes it has. */
export type CompoundEntry = { name: string; offset: number; bytes: number }

/**
 * The streams and storages at the root of an OLE compound file ([MS-CFB]); [] when its structure is broken.
 * Only the root counts: a workbook may hold a whole Word document further down.
 */
export async function readCompoundRoot(handle: FileHandle): Promise<CompoundEntry[]> {
  const header = await readAt(handle, 0, 512)
  const shift = header.length === 512 ? header.readUInt16LE(30) : 0
  if (shift !== 9 && shift !== 12) return []
  const file: CompoundFile = { handle, sectorSize: 2 ** shift }
  const fatSectors = await readFatSectors(file, header)
  const directory = await readDirectory({ file, fatSectors, first: header.readUInt32LE(48) })
  return entriesAtRoot(directory, file.sectorSize)
}

type CompoundFile = { handle: FileHandle; sectorSize: number }

const LAST_SECTOR = 0xfffffffa
const NO_ENTRY = 0xffffffff
const ENTRY_BYTES = 128
/** Enough for files far above any limit; a forged chain ends here. */
const MAX_SECTORS = 4096

function readSector({ handle, sectorSize }: CompoundFile, sector: number): Promise<Buffer> {
  return readAt(handle, (sector + 1) * sectorSize, sectorSize)
}

/** The first 109 sectors of the allocation table stand in the header, the others in a chain of their own. */
async function readFatSectors(file: CompoundFile, header: Buffer): Promise<number[]> {
  const sectors = numbersOf(header.subarray(76))
  let next = header.readUInt32LE(68)
  for (let count = 0; next < LAST_SECTOR && count < MAX_SECTORS; count += 1) {
    const numbers = numbersOf(await readSector(file, next))
    next = numbers.pop() ?? NO_ENTRY
    sectors.push(...numbers)
  }
  return sectors
}

function numbersOf(buffer: Buffer): number[] {
  return Array.from({ length: Math.floor(buffer.length / 4) }, (_, index) =>
    buffer.readUInt32LE(index * 4),
  )
}

async function readDirectory({
  file,
  fatSectors,
  first,
}: {
  file: CompoundFile
  fatSectors: number[]
  first: number
}): Promise<Buffer> {
  const sectors: Buffer[] = []
  const perSector = file.sectorSize / 4
  for (let sector = first; sector < LAST_SECTOR && sectors.length < MAX_SECTORS;) {
    sectors.push(await readSector(file, sector))
    const fatSector = fatSectors[Math.floor(sector / perSector)] ?? NO_ENTRY
    if (fatSector >= LAST_SECTOR) break
    const fat = await readSector(file, fatSector)
    const position = (sector % perSector) * 4
    sector = position + 4 <= fat.length ? fat.readUInt32LE(position) : NO_ENTRY
  }
  return Buffer.concat(sectors)
}

/** Siblings form a binary tree; entry 0 is the root, whose child begins it. */
function entriesAtRoot(directory: Buffer, sectorSize: number): CompoundEntry[] {
  if (directory.length < ENTRY_BYTES) return []
  const entries: CompoundEntry[] = []
  const waiting = [directory.readUInt32LE(76)]
  const seen = new Set<number>()
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    const start = entry * ENTRY_BYTES
    if (seen.has(entry) || start + ENTRY_BYTES > directory.length) continue
    seen.add(entry)
    const nameBytes = Math.max(0, Math.min(directory.readUInt16LE(start + 64), 64) - 2)
    entries.push({
      name: directory.toString('utf16le', start, start + nameBytes),
      offset: (directory.readUInt32LE(start + 116) + 1) * sectorSize,
      bytes: directory.readUInt32LE(start + 120),
    })
    waiting.push(directory.readUInt32LE(start + 68), directory.readUInt32LE(start + 72))
  }
  return entries
}
