import type { Answers } from '../types/index.ts'
import { ownAnswer } from './ownAnswer.ts'

/** A text field of an entry form under this name is the title of the entry: in lists, on paper, in file names (R54, R72). */
export const TITLE_FIELD = 'title'

/** The title an entry's answers give it; null while there is none. */
export function titleOf(answers: Answers): string | null {
  const title = ownAnswer(answers, TITLE_FIELD)
  return typeof title === 'string' && title !== '' ? title : null
}

/** Beside a recommender field stand the ground of the direct route and its reason, under these names (R14, R15). */
export const groundName = (field: string): string => `${field}__ground`
export const groundReasonName = (field: string): string => `${field}__reason`
