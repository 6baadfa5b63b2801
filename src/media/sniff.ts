import type { FileHandle } from 'node:fs/promises'
import type { FileKind } from '../domain/types/index.ts'
import { fileTypeFromFile } from 'file-type'
import { readCompoundNames } from './readCompoundNames.ts'

/** `locked`: an Office file behind a password. */
export type Sniffed = { kind: FileKind | null; locked?: boolean }

/**
 * What kind of file the bytes are, whatever its name says. null = none that a slot can ask for: macros in Word,
 * spreadsheets, sound alone, WebM and the like.
 */
export async function sniff({
  handle,
  path,
}: {
  handle: FileHandle
  path: string
}): Promise<Sniffed> {
  const extension = await extensionOf(path)
  if (extension === 'cfb') return sniffCompound(await readCompoundNames(handle))
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
    if (error instanceof Error && 'code' in error) throw error
    return ''
  }
}

/** Word, Excel, PowerPoint, installers and encrypted Office files share one container. */
function sniffCompound(names: string[]): Sniffed {
  if (names.includes('EncryptedPackage')) return { kind: 'docx', locked: true }
  return { kind: names.includes('WordDocument') ? 'doc' : null }
}
