import { RECOMMENDER_KINDS } from '../../types/contest.ts'
import type { RecommenderKind } from '../../types/index.ts'

/** Whether a text is one of the three kinds of recommender (R80). */
export const isRecommenderKind = (text: string): text is RecommenderKind =>
  RECOMMENDER_KINDS.some((kind) => kind === text)
