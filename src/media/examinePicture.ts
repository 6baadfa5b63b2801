import type { FileHandle } from 'node:fs/promises'

import type { FileFindings } from '../domain/files/fileRules.ts'
import { isWholePicture } from './isWholePicture.ts'
import { readMediaInfo } from './readMediaInfo.ts'

/** Looks at a JPEG or PNG without unpacking it: its pixels by its header, and whether it has its end. */
export async function examinePicture(content: {
  handle: FileHandle
  size: number
  kind: 'jpg' | 'png'
  wasmPath?: string
}): Promise<Pick<FileFindings, 'width' | 'height' | 'readable' | 'fault'>> {
  const info = await readMediaInfo(content)
  if (!info?.width || !info.height) return { readable: false }
  const { width, height } = info
  if (Math.max(width, height) > MAX_SIDE) {
    const params = { width, height, max: MAX_SIDE }
    return { width, height, readable: false, fault: { code: 'fileTooManyPixels', params } }
  }
  return { width, height, readable: await isWholePicture(content) }
}

/** Whoever shows or prints a picture unpacks it, four bytes a pixel; cameras end below, and a header can say anything. */
const MAX_SIDE = 12_000
