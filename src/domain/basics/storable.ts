/**
 * What was sent, without the characters that no database takes: NUL and halves of a surrogate pair, as a PDF's text or an
 * emoji cut in two leaves them. Texts at any depth; everything else stays as it is.
 *
 * @throws RangeError for what is nested deeper than the stack reaches
 */
export function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(UNSTORABLE, '')
  if (Array.isArray(value)) return value.map(storable)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, storable(each)]))
}

// eslint-disable-next-line no-control-regex
const UNSTORABLE = /\0|\p{Cs}/gu
