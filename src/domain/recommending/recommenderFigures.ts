import type { RecommenderKind } from '../types/index.ts'

/** What is counted of a recommender (R93, R136). */
export const RECOMMENDER_FIGURES = [
  'drafting',
  'submitted',
  'passed',
  'returned',
  'eliminated',
  'shortlisted',
  'awarded',
  'publicity',
] as const
export type RecommenderFigure = (typeof RECOMMENDER_FIGURES)[number]

/** A recommender and its figures; `unit` null is the direct route, which has no recommender (R83). */
export type RecommenderFigures = Record<RecommenderFigure, number> & {
  unit: string | null
  name: string
  kind: RecommenderKind | null
  creditCode: string | null
  contactName: string | null
  contactPhone: string | null
  /** On the contest's list; entries may still name one that was taken off it. */
  listed: boolean
}
