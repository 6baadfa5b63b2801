import type { FileHandle } from 'node:fs/promises'
import type { FileFindings } from '../domain/fileRules.ts'
import type { FileKind } from '../domain/types/index.ts'
import { open } from 'node:fs/promises'
import { isWholeDocument } from './isWholeDocument.ts'
import { isWholePicture } from './isWholePicture.ts'
import { mp4SampleSeconds } from './mp4SampleSeconds.ts'
import { mpgClockSeconds } from './mpgClockSeconds.ts'
import { readMediaInfo } from './readMediaInfo.ts'
import { sniff } from './sniff.ts'

/**
 * Looks at a file by its content, without loading it into memory: kind, length and pixels, and whether it is whole. What
 * the findings mean for a slot is said by `checkFile`.
 *
 * @param path a file on disk; its name counts for nothing.
 * @param wasmPath see `readMediaInfo`.
 * Throws as `fs` does (ENOENT …); a damaged or forged file never throws.
 */
export async function probe({
  path,
  wasmPath,
}: {
  path: string
  wasmPath?: string
}): Promise<FileFindings> {
  const handle = await open(path, 'r')
  try {
    const { size } = await handle.stat()
    if (size === 0) return { bytes: 0, kind: null, readable: false }
    const { kind, locked } = await sniff({ handle, path })
    const found = locked ? { readable: false } : await examine({ handle, size, kind, wasmPath })
    return { bytes: size, kind, ...found }
  } finally {
    await handle.close()
  }
}

type Content = { handle: FileHandle; size: number; kind: FileKind | null; wasmPath?: string }
type Examined = Pick<FileFindings, 'seconds' | 'width' | 'height' | 'readable'>

async function examine(content: Content): Promise<Examined> {
  switch (content.kind) {
    case 'jpg':
    case 'png':
      return examinePicture({ ...content, kind: content.kind })
    case 'avi':
    case 'mov':
    case 'mp4':
    case 'mpg':
      return examineFilm(content)
    default:
      return { readable: await isWholeDocument(content) }
  }
}

async function examinePicture(content: Content & { kind: 'jpg' | 'png' }): Promise<Examined> {
  const info = await readMediaInfo(content)
  if (!info?.width) return { readable: false }
  const { width, height } = info
  return { width, height, readable: await isWholePicture(content) }
}

async function examineFilm(content: Content): Promise<Examined> {
  const info = await readMediaInfo(content)
  if (!info?.width || info.seconds === undefined) return { readable: false }
  const { width, height, truncated } = info
  const seconds = Math.max(info.seconds, (await countedSeconds(content)) ?? 0)
  return { seconds, width, height, readable: !truncated }
}

/** Length by what is in the file rather than by what its headers say; null where it cannot be counted. */
async function countedSeconds({ handle, size, kind }: Content): Promise<number | null> {
  if (kind === 'mp4' || kind === 'mov') return mp4SampleSeconds(handle, size)
  return kind === 'mpg' ? mpgClockSeconds(handle, size) : null
}
