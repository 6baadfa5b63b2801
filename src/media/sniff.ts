import type { FileHandle } from 'node:fs/promises'

import { fileTypeFromFile } from 'file-type'

import type { ContentFault } from '../domain/files/fileRules.ts'
import type { FileKind } from '../domain/types/index.ts'
import { readAt } from './readAt.ts'
import { readCompoundRoot } from './readCompoundRoot.ts'
import type { CompoundEntry } from './readCompoundRoot.ts'

/** `fault`: known already to be nothing that is taken, such as an Office file behind a password. */
export type Sniffed = { kind: FileKind | null; fault?: ContentFault }

/**
 * What kind of file the bytes are, whatever its name says. null = none that a slot can ask for: spreadsheets, rich text,
 * sound alone, WebM and the like.
 */
export async function sniff({
  handle,
  path,
}: {
  handle: FileHandle
  path: string
}): Promise<Sniffed> {
  const extension = await extensionOf(path)
  if (extension === 'cfb') return sniffCompound(handle, await readCompoundRoot(handle))
  // A Word document by its container, with macros by its own word.
  if (extension === 'docm') return { kind: 'docx', fault: { code: 'fileMacros' } }
  return { kind: KINDS.get(extension) ?? null }
}

const KINDS: ReadonlyMap<string, FileKind> = new Map([
  ['pdf', 'pdf'],
  ['jpg', 'jpg'],
  ['png', 'png'],
  ['apng', 'png'],
  ['docx', 'docx'],
  ['avi', 'avi'],
  ['mov', 'mov'],
  ['mp4', 'mp4'],
  ['m4v', 'mp4'],
  ['mpg', 'mpg'],
])

async function extensionOf(path: string): Promise<string> {
  try {
    return (await fileTypeFromFile(path))?.ext ?? ''
  } catch (error) {
    // A disk that fails is not a file of no kind; anything else is a parser that met nonsense.
    if (error instanceof Error && 'syscall' in error) throw error
    return ''
  }
}

/** Word, Excel, PowerPoint, installers and encrypted Office files share one container. */
async function sniffCompound(handle: FileHandle, entries: CompoundEntry[]): Promise<Sniffed> {
  const names = entries.map(({ name }) => name)
  if (names.includes('EncryptedPackage')) return { kind: 'docx', fault: { code: 'fileLocked' } }
  const text = entries.find(({ name }) => name === 'WordDocument')
  if (!text) return { kind: null }
  if (await isLocked(handle, text)) return { kind: 'doc', fault: { code: 'fileLocked' } }
  return names.includes('Macros') ? { kind: 'doc', fault: { code: 'fileMacros' } } : { kind: 'doc' }
}

/** [MS-DOC] FibBase: its mark, and the bit that says the text is encrypted. A smaller stream lies elsewhere and is no text of Word's. */
async function isLocked(handle: FileHandle, { offset, bytes }: CompoundEntry): Promise<boolean> {
  if (bytes < SMALLEST_OWN_SECTORS) return false
  const base = await readAt(handle, offset, 12)
  return base.length === 12 && base.readUInt16LE(0) === 0xa5ec && (base[11] ?? 0) % 2 === 1
}

const SMALLEST_OWN_SECTORS = 4096
