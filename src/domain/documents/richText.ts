import type { RichText } from './stored.ts'

/** A document that a rich text names: a picture, a mention, the page a link leads to. */
export type Embedded = { collection: string; id: string }

/**
 * Whether a value is a text as the editor keeps it, so that whatever reads it may take that for granted: nodes with a type
 * in each other, what their kind needs, and each document named by its collection and its id alone. A document that was sent
 * whole would be shown as its sender wrote it.
 */
export function isRichText(value: unknown): value is RichText {
  if (!isRecord(value) || !isRecord(value.root)) return false
  const { root } = value
  return root.type === 'root' && Array.isArray(root.children) && isNode(root) && isNamed(value)
}

/** Every document that a rich text names, wherever in it. */
export function embeddedIn(value: unknown): Embedded[] {
  if (Array.isArray(value)) return value.flatMap(embeddedIn)
  if (!isRecord(value)) return []
  const inner = Object.values(value).flatMap(embeddedIn)
  const { relationTo, value: id } = value
  return typeof relationTo === 'string' && typeof id === 'string'
    ? [{ collection: relationTo, id }, ...inner]
    : inner
}

/** Of nodes in each other. */
const DEEPEST = 50

function isNode(node: unknown, depth = 0): boolean {
  if (!isRecord(node) || typeof node.type !== 'string' || depth > DEEPEST) return false
  const { children } = node
  const isOfKind = KINDS[node.type]?.(node) ?? true
  if (children === undefined) return isOfKind && !PARENTS.has(node.type)
  return isOfKind && Array.isArray(children) && children.every((each) => isNode(each, depth + 1))
}

const isLink = ({ fields }: Record<string, unknown>): boolean =>
  isRecord(fields) && (isNone(fields.url) || typeof fields.url === 'string')
const namesOne = ({ relationTo }: Record<string, unknown>): boolean =>
  typeof relationTo === 'string'

/** What is drawn of a node of a kind needs this of it. */
const KINDS: Readonly<Record<string, (node: Record<string, unknown>) => boolean>> = {
  __proto__: null as never,
  text: ({ text }) => typeof text === 'string',
  heading: ({ tag }) => typeof tag === 'string' && /^h[1-6]$/.test(tag),
  list: ({ tag }) => tag === 'ul' || tag === 'ol',
  listitem: ({ value }) => isNone(value) || typeof value === 'number',
  link: isLink,
  autolink: isLink,
  upload: namesOne,
  relationship: namesOne,
}
const PARENTS = new Set(['paragraph', 'heading', 'list', 'listitem', 'quote', 'link', 'autolink'])

/** Whatever says a collection names a document of it. */
function isNamed(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (depth > DEEPEST * 3) return false
  if ('relationTo' in value && !isNone(value.relationTo)) {
    const id: unknown = Reflect.get(value, 'value')
    if (typeof value.relationTo !== 'string' || typeof id !== 'string') return false
  }
  return Object.values(value).every((each) => isNamed(each, depth + 1))
}

const isNone = (value: unknown): boolean => value === undefined || value === null

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
