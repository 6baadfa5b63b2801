import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { NOTO_FILES } from './notoFiles.ts'
import type { ResolvedDocumentSettings } from './settings.ts'

export const SERIF = 'Noto Serif SC'
export const SANS = 'Noto Sans SC'
/** What the two above lack: letters of Central and Eastern Europe, Greek, Cyrillic, accents that combine. */
const WESTERN_SERIF = 'Noto Serif'
const WESTERN_SANS = 'Noto Sans'

/** Families by role, first choice first: 宋体 for titles and text, 黑体 for labels and headings, and those of accents. */
export type FontFamilies = {
  title: string[]
  text: string[]
  label: string[]
  western: string[]
}

/**
 * Paths of every font file a document may use. They are given to the compiler as paths, which it maps lazily
 * (a copy in memory costs 100 MB) and prefers to a system font of the same family.
 * Throws when a file is missing: with `fallback: false` its text would vanish without an error.
 */
export function fontFiles({ fontsDir, ownFonts }: ResolvedDocumentSettings): string[] {
  const files = [
    ...ownFonts.files,
    ...NOTO_FILES.map((file) => join(/* turbopackIgnore: true */ fontsDir, file)),
  ]
  const missing = files.filter((file) => !existsSync(/* turbopackIgnore: true */ file))
  if (missing.length > 0) throw new Error(`Font files are missing: ${missing.join(', ')}`)
  return files
}

export function fontFamilies({ ownFonts }: ResolvedDocumentSettings): FontFamilies {
  const own = (family: string | undefined) => (family ? [family] : [])
  const serif = [SERIF, SANS, WESTERN_SERIF, WESTERN_SANS, ...own(ownFonts.rare)]
  return {
    title: [...own(ownFonts.title), ...serif],
    text: [...own(ownFonts.text), ...serif],
    western: [WESTERN_SERIF, WESTERN_SANS, ...serif],
    label: [
      ...own(ownFonts.label),
      SANS,
      SERIF,
      WESTERN_SANS,
      WESTERN_SERIF,
      ...own(ownFonts.rare),
    ],
  }
}
