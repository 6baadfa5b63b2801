import type { Translate } from '#src/translations/translate.ts'

/** The words the order needs in the browser, with their gaps left open; the dictionary stays on the server. */
export const orderWords = (t: Translate) =>
  Object.fromEntries(WORDS.map((key) => [key, t(`recommender.order.${key}`, OPEN)])) as OrderWords

export type OrderWords = Record<(typeof WORDS)[number], string>

const WORDS = [
  ...(['list', 'handle', 'handleRole', 'instructions', 'picked', 'over', 'dropped'] as const),
  ...(['cancelled', 'up', 'down', 'upOf', 'downOf', 'place', 'placeOf', 'move'] as const),
  ...(['undo', 'undoOther', 'saving', 'saved', 'savedMove', 'undone', 'unsaved'] as const),
  ...(['retry', 'conflict', 'conflictBy', 'changed', 'changedMove', 'changedIn'] as const),
  ...(['changedOut', 'changedMore', 'again', 'leave'] as const),
] as const

/** Filled in by the browser. */
const OPEN = Object.fromEntries(
  ['title', 'place', 'total', 'name', 'at', 'from', 'to', 'count'].map((name) => [
    name,
    `{{${name}}}`,
  ]),
)
