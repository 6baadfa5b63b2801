import { diffArrays } from 'diff'

import { canonicalJson } from '../basics/canonicalJson.ts'
import { replaced, textChanges } from '../basics/textChanges.ts'
import type { TextChange } from '../basics/textChanges.ts'
import type { ConsentText } from '../types/index.ts'
import { RULES_CONSENT } from './consents.ts'

/** One text of a contest that people agree to, as it read under one version (R147). */
export type RuleText<Rules = object> = {
  /** `rules`, or the key of a consent. */
  key: string
  version: string
  title: string | null
  /** Rich text of the rules; of a consent `{ text }`. */
  body: Rules | { text: string }
}

type Texts<Rules> = {
  /** As the editor keeps them. */
  rules?: Rules | null
  rulesVersion?: string
  consents?: readonly ConsentText[] | null
}

/** The texts of a contest as they stand, each under the version it now bears. */
export function ruleTextsOf<Rules extends object>({
  rules,
  rulesVersion = '',
  consents,
}: Texts<Rules>): RuleText<Rules>[] {
  return [
    ...(rules ? [{ key: RULES_CONSENT, version: rulesVersion, title: null, body: rules }] : []),
    ...(consents ?? [])
      .filter(({ key }) => key !== RULES_CONSENT)
      .map(({ key, version, title, text }) => ({ key, version, title, body: { text } })),
  ]
}

/** Whether a text says something else than was kept under its key and version, under which somebody may have agreed. */
export const contradicts = (text: RuleText, kept: readonly RuleText[]): boolean =>
  kept.some(
    (known) =>
      known.key === text.key &&
      known.version === text.version &&
      canonicalJson([known.title, known.body]) !== canonicalJson([text.title, text.body]),
  )

/** The paragraphs of a text, as they are read. */
export const paragraphsOf = (body: { root: object } | null | undefined): string[] =>
  body ? blocksOf(body.root).filter((text) => text.trim() !== '') : []

type Node = { text?: unknown; type?: unknown; children?: unknown }

function blocksOf(node: Node): string[] {
  const children = childrenOf(node)
  const isBlock = children.length > 0 && children.every((child) => !hasBlocks(child))
  return isBlock ? [children.map(textOf).join('')] : children.flatMap(blocksOf)
}

/** What has texts of its own further down is no running text itself; a link within a line is. */
const hasBlocks = (node: Node): boolean =>
  !INLINE.has(String(node.type)) && childrenOf(node).length > 0

const textOf = (node: Node): string => {
  if (node.type === 'linebreak') return '\n'
  return typeof node.text === 'string' ? node.text : childrenOf(node).map(textOf).join('')
}

const childrenOf = ({ children }: Node): Node[] => (Array.isArray(children) ? children : [])

const INLINE: ReadonlySet<string> = new Set(['text', 'linebreak', 'link', 'autolink', 'tab'])

/** What a version says otherwise than the one before: its changed paragraphs alone, each in stretches. */
export function paragraphChanges(
  before: { root: object } | null | undefined,
  after: { root: object },
): TextChange[][] {
  const parts = diffArrays(paragraphsOf(before), paragraphsOf(after))
  return parts.flatMap(({ value, removed, added }, index) => {
    const next = parts[index + 1]
    if (removed && next?.added) {
      const most = Math.max(value.length, next.value.length)
      return Array.from({ length: most }, (_, at) => inStretches(value[at], next.value[at]))
    }
    if (removed) return value.map((text) => replaced(text, ''))
    return added && !parts[index - 1]?.removed ? value.map((text) => replaced('', text)) : []
  })
}

function inStretches(before: string | undefined, after: string | undefined): TextChange[] {
  if (before === undefined || after === undefined) return replaced(before ?? '', after ?? '')
  return textChanges(before, after)
}
