import type { FlattenedField } from 'payload'

import { cleanText } from '../../src/domain/basics/cleanText.ts'

/**
 * What staff type, as what others type is stored (`cleanText`): without characters that nobody sees, spaces alone are nothing.
 * The indent of a first line stays, as the paragraphs after it keep theirs. What is no text is given back as it is.
 */
export function typedText(field: FlattenedField, value: unknown): unknown {
  if (field.type === 'richText') return richText(value)
  const lines = field.type === 'textarea'
  if (!lines && field.type !== 'text' && field.type !== 'email') return value
  const clean = (each: unknown): unknown => {
    if (typeof each !== 'string') return each
    const cleaned = cleanText(each, { lines })
    return lines && cleaned !== '' ? indentOf(each) + cleaned : cleaned
  }
  return Array.isArray(value) ? value.map(clean) : clean(value)
}

const indentOf = (text: string): string => /(?:^|\n)([ \u3000]*)\S/.exec(text)?.[1] ?? ''

/** The texts of a rich text stand beside each other in a line: the spaces at their ends part words. */
function richText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(richText)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      name === 'text' && typeof each === 'string' ? withEnds(each) : richText(each),
    ]),
  )
}

/** A sign that composes with nothing keeps what stands at the ends from being taken off. */
const withEnds = (text: string): string => cleanText(`|${text}|`).slice(1, -1)
