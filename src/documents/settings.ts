import { findUpwards } from '../media/findUpwards.ts'
import { inPlugin } from '../media/packageFiles.ts'
import { oncePer } from '../store/oncePer.ts'
import { NOTO_FILES } from './notoFiles.ts'

/**
 * Where documents find their templates and fonts. Everything is optional.
 */
export type DocumentSettings = {
  /** Folder of the `.typ` files; those of the package unless given. */
  templatesDir?: string
  /** Folder that holds `noto-serif-sc`, `noto-sans-sc`, `noto-serif` and `noto-sans`, as Expo's Google fonts have them; those of the package unless given. */
  fontsDir?: string
  /** The organiser's own fonts (仿宋, 小标宋 …), used first; what they lack is printed in the Noto families. */
  ownFonts?: {
    /** Paths of font files. */
    files: string[]
    /** Family of titles. */
    title?: string
    /** Family of running text. */
    text?: string
    /** Family of labels and headings. */
    label?: string
    /** Family of what all others lack: names with characters of CJK Extension B and beyond, which are boxes to write in by hand otherwise. */
    rare?: string
  }
}

export type ResolvedDocumentSettings = {
  templatesDir: string
  fontsDir: string
  ownFonts: NonNullable<DocumentSettings['ownFonts']>
}

/** Sets the folders once at start, for the whole process; without a call the defaults below hold. */
export function configureDocuments(settings: DocumentSettings): void {
  inForce().settings = settings
}

/** The very settings that are in force: another object once others are. */
export const settingsInForce = (): DocumentSettings => inForce().settings

const inForce = () =>
  oncePer(globalThis, 'documents.settings', (): { settings: DocumentSettings } => ({
    settings: {},
  }))

/**
 * The settings in force. Defaults are looked for upwards from the working directory when they are needed: a path
 * taken from the module's own address would be baked in by a build.
 * Throws when a folder cannot be found, which is a fault of the installation.
 */
export function documentSettings(): ResolvedDocumentSettings {
  const { settings } = inForce()
  return {
    templatesDir: settings.templatesDir ?? find('templates', TEMPLATE_PLACES),
    fontsDir: settings.fontsDir ?? find('fonts', FONT_PLACES),
    ownFonts: settings.ownFonts ?? { files: [] },
  }
}

/** The repository itself first, then the installed plugin. */
const TEMPLATE_PLACES = ['src/documents/templates', ...inPlugin('dist/src/documents/templates')]
const FONT_PLACES = ['node_modules/@expo-google-fonts', ...inPlugin('dist/fonts')]
/** A folder counts when it holds this file, so that a stranger's `src/documents/templates` is passed over. */
const EVIDENCE = {
  templates: 'recommendation-table.typ',
  fonts: NOTO_FILES[0],
}

function find(what: keyof typeof EVIDENCE, places: string[]): string {
  const found = findUpwards({ places, evidence: EVIDENCE[what] })
  if (found) return found
  throw new Error(
    `The ${what} of the documents were not found from ${process.cwd()} upwards. Name their folder with contestPlugin({ documents: { ${what}Dir } }).`,
  )
}
