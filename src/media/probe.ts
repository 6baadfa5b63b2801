import type { FileHandle } from 'node:fs/promises'
import { open } from 'node:fs/promises'
import type { FileFindings } from '../domain/files/fileRules.ts'
import type { FileKind } from '../domain/types/index.ts'
import { examineDocx } from './examineDocx.ts'
import { examineFilm } from './examineFilm.ts'
import { examinePdf } from './examinePdf.ts'
import { examinePicture } from './examinePicture.ts'
import { findSecondFormat } from './findSecondFormat.ts'
import { isWholePdf } from './isWholePdf.ts'
import { sniff } from './sniff.ts'

/**
 * Looks at a file by its content: kind, length and pixels, whether it is whole and can be opened, and what else is worth a
 * note. Films and Word documents are streamed; every part of the look has a limit of its own in size, count or time, so
 * that no file keeps it busy. What the findings mean for a slot is said by `checkFile`.
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
    const { kind, fault } = await sniff({ handle, path })
    if (fault) return { bytes: size, kind, readable: false, fault }
    const content = { handle, path, size, kind, ...(wasmPath ? { wasmPath } : {}) }
    const found = await examine(content)
    const format = await findSecondFormat(content)
    const notes = [...(found.notes ?? []), ...(format ? [mixed(format)] : [])]
    return { bytes: size, kind, ...found, ...(notes.length > 0 ? { notes } : {}) }
  } finally {
    await handle.close()
  }
}

type Content = {
  handle: FileHandle
  path: string
  size: number
  kind: FileKind | null
  wasmPath?: string
}
type Examined = Omit<FileFindings, 'bytes' | 'kind'>

const mixed = (format: string) => ({ code: 'secondFormat' as const, params: { format } })

async function examine(content: Content): Promise<Examined> {
  const { kind, path } = content
  switch (kind) {
    case 'jpg':
    case 'png':
      return examinePicture({ ...content, kind })
    case 'avi':
    case 'mov':
    case 'mp4':
    case 'mpg':
      return examineFilm({ ...content, kind })
    case 'docx':
      return examineDocx(path)
    case 'pdf':
      // The end first: a program that opens it would mend what was cut off, and show less than there was.
      return (await isWholePdf(content)) ? examinePdf(path) : { readable: false }
    default:
      return { readable: true }
  }
}
