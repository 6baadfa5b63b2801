/** Who looked: at the bytes as they came in, at the print that came back, at the frames of a film. */
export const FINDING_SOURCES = ['content', 'paper', 'film'] as const
export type FindingSource = (typeof FINDING_SOURCES)[number]

/**
 * Everything that can be said of a stored file without refusing it. The words stand in `src/translations` under
 * `finding.<code>`. `warn` asks somebody to look; `note` is good or neutral news.
 */
export const FINDINGS = {
  pagesBlank: 'warn',
  pdfActive: 'warn',
  secondFormat: 'warn',
  lengthStated: 'warn',
  filmDamaged: 'warn',
  filmLength: 'warn',
  charactersCounted: 'note',
} as const satisfies Record<string, 'note' | 'warn'>
export type FindingCode = keyof typeof FINDINGS

export type FileFinding = {
  source: FindingSource
  code: FindingCode
  /** Values for the words. */
  params?: Record<string, string | number>
}

/** The findings of a file after one source looked again: its earlier ones go, those of others stay. */
export function replaceFindings({
  findings,
  source,
  found,
}: {
  findings: readonly FileFinding[]
  source: FindingSource
  found: readonly Omit<FileFinding, 'source'>[]
}): FileFinding[] {
  return [
    ...findings.filter((each) => each.source !== source),
    ...found.map((each) => ({ ...each, source })),
  ]
}
