import type { CategoryPreset } from '../types.ts'

/**
 * What the three categories share: units only, recommended, limited “in principle” (R23–R25, R80, S:125, S:127).
 *
 * @param perUnit entries of one unit in the category
 */
export function forUnits({
  perUnit,
}: {
  perUnit: number
}): Pick<CategoryPreset, 'applicants' | 'limits' | 'recommendation'> {
  return {
    applicants: ['unit'],
    limits: { perUnit, perPerson: null, soft: true },
    recommendation: 'required',
  }
}
