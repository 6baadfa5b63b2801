import type { Entry } from '../types/index.ts'

type Standing = Pick<Entry, 'stage' | 'route'>

/** Whether an examiner can decide on an entry now: sealed, or of a road without a recommender (R109). */
export const isReady = ({ stage, route }: Standing): boolean =>
  stage === 'sealed' || (stage === 'submitted' && route !== 'recommender')

/** Whether it may be looked at ahead, while it waits for its recommender (先申报先推进). */
export const isEarly = (entry: Standing): boolean =>
  !isReady(entry) && (entry.stage === 'submitted' || entry.stage === 'recommended')

/** Whether it is at the examination desk at all. */
export const isExaminable = (entry: Standing): boolean => isReady(entry) || isEarly(entry)
