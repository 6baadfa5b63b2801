import type { Answers } from '../types/index.ts'
import { ownAnswer } from './ownAnswer.ts'

/** A text field of an entry form under this name is the title of the entry: in lists, on paper, in file names (R54, R72). */
export const TITLE_FIELD = 'title'

/** A statement under one of these names is printed as a line to sign on, or as the box for the unit's seal (R66, R67). */
export const SIGNATURE_FIELD = 'creatorSignature'
export const SEAL_FIELD = 'unitSeal'

/** The title an entry's answers give it; null while there is none. */
export function titleOf(answers: Answers): string | null {
  const title = ownAnswer(answers, TITLE_FIELD)
  return typeof title === 'string' && title !== '' ? title : null
}

/** Beside a recommender field stand the ground of the direct route and its reason, under these names (R14, R15). */
export const groundName = <Field extends string>(field: Field) => `${field}__ground` as const
export const groundReasonName = <Field extends string>(field: Field) => `${field}__reason` as const
