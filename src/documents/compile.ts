import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'

import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

import { codePoints } from '../domain/basics/refuseCharacters.ts'
import { ok, refuse, type Outcome, type Refusal } from '../domain/basics/refusal.ts'
import { fontFamilies, fontFiles } from './fonts.ts'
import { missingCharacters } from './missingCharacter.ts'
import { documentSettings, type ResolvedDocumentSettings } from './settings.ts'
import { BOX, withBoxes, withBoxFor } from './withBoxes.ts'

export type CompileOptions = {
  /** Name of a file in the templates' folder. */
  template: string
  /** Plain data, reaching the template as one JSON string: nothing of it is ever read as source. */
  data: Record<string, unknown>
  /** Instant written into the file as its creation time; equal input gives equal bytes. */
  createdAt: Date
}

/**
 * Compiles a template to PDF/A-2u. A character that the fonts lack, or that the compiler cannot set, is a box on the paper;
 * refuses with `documentCharacterMissing` only where boxes do not help. Throws on anything else: a broken template, a
 * missing font.
 * Synchronous inside (some 30 ms a page of table): whole batches belong into a child process.
 */
export async function compile(options: CompileOptions): Promise<Outcome<Uint8Array>> {
  const settings = documentSettings()
  const compiler = await compilerFor(settings)
  const fonts = fontFamilies(settings)
  let data = withBoxes(options.data)
  let isPlain = false
  for (let boxes = 0; ; boxes += 1) {
    // The results of earlier documents are freed between turns of the event loop only; waiting requests get theirs too.
    await setImmediate()
    const made = tryOnce(compiler, {
      ...options,
      data: { ...asRecord(data), fonts, isPlain },
      settings,
    })
    if (made instanceof Uint8Array) return ok(made)
    const { character, error } = made
    if (!isPlain && TOO_FINE.test(messageOf(error))) {
      isPlain = true
      continue
    }
    if (character === undefined)
      throw new Error(`${options.template}: ${messageOf(error)}`, { cause: error })
    if (boxes === MOST_BOXES || character === BOX) return characterRefusal(character, options.data)
    data = withBoxFor(character, data)
  }
}

/** The compiler sets words singly some hundreds of times in a text, and no more: an endless row of signs is set as it is. */
const TOO_FINE = /grouping depth/

/** The fonts say beforehand what they lack; what only shows in setting are single combinations. */
const MOST_BOXES = 40

function tryOnce(
  compiler: NodeCompiler,
  { template, data, createdAt, settings }: CompileOptions & { settings: ResolvedDocumentSettings },
): Uint8Array | { character: string | undefined; error: unknown } {
  const source = {
    mainFilePath: join(/* turbopackIgnore: true */ settings.templatesDir, template),
    inputs: { data: JSON.stringify(data) },
  }
  try {
    const pdf = compiler.pdf(source, {
      // Besides the archive format this makes a missing glyph an error, where it would be a box or nothing.
      pdfStandard: 'a-2u',
      creationTimestamp: Math.floor(createdAt.getTime() / 1000),
    })
    return new Uint8Array(pdf)
  } catch (error) {
    const [character] = missingCharacters(messageOf(error))
    return { character, error }
  } finally {
    // Memoised layouts stay in memory for ever otherwise, about 1 MB a document.
    compiler.evictCache(10)
  }
}

const asRecord = (data: unknown): Record<string, unknown> => Object(data)

let kept: { key: string; compiler: NodeCompiler } | undefined

/** One compiler a process: it keeps the parsed fonts and templates. */
async function compilerFor(settings: ResolvedDocumentSettings): Promise<NodeCompiler> {
  const key = JSON.stringify(settings)
  if (kept?.key === key) return kept.compiler
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const compiler = NodeCompiler.create({
    workspace: settings.templatesDir,
    fontArgs: [{ fontPaths: fontFiles(settings) }],
  })
  assertFamilies(compiler, settings)
  kept = { key, compiler }
  return compiler
}

/** With `fallback: false` an unknown family prints nothing and only warns. */
function assertFamilies(compiler: NodeCompiler, settings: ResolvedDocumentSettings): void {
  for (const family of new Set(Object.values(fontFamilies(settings)).flat())) {
    const probe = `#set text(font: sys.inputs.family, fallback: false)\n.`
    const result = compiler.compile({ mainFileContent: probe, inputs: { family } })
    if (result.takeWarnings()) throw new Error(`No font of the family “${family}” was found.`)
  }
}

function characterRefusal(character: string, data: Record<string, unknown>): Refusal {
  return refuse('documentCharacterMissing', {
    character,
    codePoint: codePoints(character),
    excerpt: excerptAround(character, data),
  })
}

/** The words around the character, so that a person finds the place among many rows. */
function excerptAround(character: string, value: unknown): string {
  if (typeof value === 'string') {
    const at = value.indexOf(character)
    if (at < 0) return ''
    const before = Array.from(value.slice(0, at)).slice(-8).join('')
    const after = Array.from(value.slice(at + character.length))
      .slice(0, 8)
      .join('')
    return (before + character + after).replace(/\u200b/g, '').replace(/\s+/g, ' ')
  }
  if (typeof value !== 'object' || value === null) return ''
  for (const part of Object.values(value)) {
    const found = excerptAround(character, part)
    if (found) return found
  }
  return ''
}

/** The compiler's errors need not be those of this realm, and say what is wrong as their code. */
function messageOf(error: unknown): string {
  const { message = '', code = '' } = Object(error) as { message?: unknown; code?: unknown }
  return String(message).trim() || String(code) || String(error)
}
