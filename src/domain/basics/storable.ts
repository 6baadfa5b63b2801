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

/** What one body may hold, texts, numbers and lists together: a long list of recipients has a tenth of it. */
export const MOST_VALUES = 20_000

/** Whether a value and all that lies in it are so many at most: each is looked at several times on its way. */
export function holdsAtMost(most: number, value: unknown): boolean {
  const waiting = [value]
  for (let seen = 0; waiting.length > 0; seen += 1) {
    if (seen + waiting.length > most) return false
    const each = waiting.pop()
    if (typeof each !== 'object' || each === null) continue
    const inner = Object.values(each)
    if (seen + inner.length > most) return false
    waiting.push(...inner)
  }
  return true
}

/**
 * Whether nothing would have to be left out, in names neither, nothing is nested deeper, and
 * there is no more of it, than anybody has to write. Asked
 * of what somebody else's code reads.
 */
export function isStorable(value: unknown): boolean {
  // By hand, since what is nested deeply enough would exhaust the stack.
  let seen = 0
  const waiting: { value: unknown; depth: number }[] = [{ value, depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value: each, depth } = next
    seen += 1
    if (depth > DEEPEST || seen > MOST_VALUES) return false
    if (typeof each === 'string' && isUnstorable(each)) return false
    if (typeof each !== 'object' || each === null) continue
    for (const [name, inner] of Object.entries(each)) {
      if (isUnstorable(name)) return false
      waiting.push({ value: inner, depth: depth + 1 })
    }
  }
  return true
}

/** A rich text has some dozens of levels. */
const DEEPEST = 200

const isUnstorable = (text: string): boolean => text.search(UNSTORABLE) >= 0

// eslint-disable-next-line no-control-regex
const UNSTORABLE = /\0|\p{Cs}/gu
