import { refuse } from '../basics/refusal.ts'
import { DIRECT } from './formContext.ts'
import type { FormContext } from './formContext.ts'
import type { Reading } from './reading.ts'

/** Reads the pick of a recommender unit or of the direct route (R45, R81, R83). Refuses: recommenderUnknown, directRouteClosed. */
export function readRecommender(context: FormContext, raw: unknown): Reading {
  if (raw === undefined || raw === null || raw === '') return { answer: null }
  if (raw === DIRECT) {
    return context.directRoute.enabled
      ? { answer: DIRECT }
      : { answer: null, refusal: refuse('directRouteClosed') }
  }
  if (typeof raw === 'string' && context.recommenders.includes(raw)) return { answer: raw }
  return { answer: null, refusal: refuse('recommenderUnknown') }
}
