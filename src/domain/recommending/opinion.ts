import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import { readText } from '../forms/readText.ts'

/** Longest opinion or reason of a recommender, in 字: what a row of the printed table still holds legibly. */
export const OPINION_MAX = 500

/**
 * What a recommender wrote, as it is stored and printed (R85). Refuses `opinionMissing` (or `reasonMissing`) when nothing
 * was written, `fieldTooLong`, `fieldNotText`.
 */
export function readOpinion(
  raw: unknown,
  missing: 'opinionMissing' | 'reasonMissing' = 'opinionMissing',
): Outcome<string> {
  const { answer, refusal } = readText(FIELD, raw)
  if (refusal) return refusal
  return typeof answer === 'string' ? ok(answer) : refuse(missing)
}

const FIELD = {
  name: 'opinion',
  label: '',
  type: 'textarea',
  required: true,
  print: true,
  maxCharacters: OPINION_MAX,
} as const
