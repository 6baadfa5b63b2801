import { diffArrays, diffWordsWithSpace } from 'diff'

/** A stretch of text that two versions share, or that only one has. */
export type TextChange = { text: string; kind: 'same' | 'removed' | 'added' }

/**
 * How one text became another, character by character as Chinese is read; Latin words and numbers stay whole: of 15 and 18
 * nobody wants to read 1, 5 struck out, 8. Texts that have little in common, or are too long to compare within a moment, are shown one after the other.
 */
export function textChanges(before: string, after: string): TextChange[] {
  const parts = HAN.test(before + after)
    ? diffArrays(charactersOf(before), charactersOf(after), LIMITED)
    : diffWordsWithSpace(before, after, LIMITED)
  const changes = parts?.map(({ value, removed, added }): TextChange => {
    const text = typeof value === 'string' ? value : value.join('')
    return { text, kind: removed ? 'removed' : added ? 'added' : 'same' }
  })
  if (!changes || sharedPart(changes, before, after) < LEAST_SHARED) return replaced(before, after)
  return changes
}

/** The whole text instead of another: for choices and short facts, where single characters say nothing. */
export function replaced(before: string, after: string): TextChange[] {
  const removed: TextChange = { text: before, kind: 'removed' }
  const added: TextChange = { text: after, kind: 'added' }
  return [removed, added].filter(({ text }) => text !== '')
}

const charactersOf = (text: string): string[] => text.match(CHARACTERS) ?? []

const HAN = /\p{Script=Han}/u
const CHARACTERS = /[\p{Script=Latin}\p{Nd}]+|./gsu
/** In milliseconds. */
const LIMITED = { timeout: 200 } as const
const LEAST_SHARED = 0.3

function sharedPart(changes: TextChange[], before: string, after: string): number {
  const shared = changes
    .filter(({ kind }) => kind === 'same')
    .reduce((sum, { text }) => sum + text.length, 0)
  return shared / Math.max(before.length, after.length, 1)
}
