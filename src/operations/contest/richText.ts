import type { RichText } from '../../domain/documents/index.ts'

/** Paragraphs of plain text as the rich text editor keeps them. */
export function richText(paragraphs: readonly string[]): RichText {
  return { root: { ...node('root'), children: paragraphs.map(paragraph) } }
}

const node = (type: string) => ({
  type,
  version: 1,
  format: '' as const,
  indent: 0,
  direction: 'ltr' as const,
})

const paragraph = (text: string) => ({
  ...node('paragraph'),
  textFormat: 0,
  children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
})
