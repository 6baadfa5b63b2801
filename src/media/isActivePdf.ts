import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { inflate } from 'node:zlib'

/**
 * Whether a PDF names a script, a program to start, or a film to play: names in the open and in packed object streams,
 * escaped ones too. A hint for whoever opens it; what is hidden deeper is not found.
 */
export async function isActivePdf(path: string): Promise<boolean> {
  const bytes = await readFile(path)
  const text = bytes.toString('latin1')
  let room = MAX_UNPACKED
  let from = 0
  while (from < text.length) {
    const keyword = text.indexOf('stream', from)
    const open = text.slice(from, keyword < 0 ? undefined : keyword)
    if (isActive(open)) return true
    if (keyword < 0) return false
    const end = text.indexOf('endstream', keyword + 1)
    if (room > 0 && /\/ObjStm/.test(open.slice(-DICTIONARY))) {
      const packed = bytes.subarray(startOf(bytes, keyword), end < 0 ? undefined : end)
      const unpacked = await unpack(packed, { maxOutputLength: room }).catch(() => null)
      if (unpacked && isActive(unpacked.toString('latin1'))) return true
      room -= Math.max(unpacked?.length ?? 0, packed.length)
    }
    from = end < 0 ? text.length : end + 'endstream'.length
  }
  return false
}

const unpack = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflate)
/** Of all object streams together; they hold structure, not pictures. */
const MAX_UNPACKED = 32 * 2 ** 20
/** Where the type of a stream stands, before it. */
const DICTIONARY = 400
const ACTIVE = /\/(JavaScript|JS|Launch|RichMedia|Movie|ImportData|SubmitForm)(?![A-Za-z0-9_-])/

/** The keyword, then a line feed or both. */
const startOf = (bytes: Buffer, keyword: number): number => {
  const after = keyword + 'stream'.length
  return after + (bytes[after] === 0x0d ? 2 : 1)
}

/** A name may be written with its letters escaped. Pictures and texts lie in streams and are not looked at: bytes by chance. */
const isActive = (text: string): boolean =>
  ACTIVE.test(
    text.replace(/#([0-9a-fA-F]{2})/g, (_, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    ),
  )
