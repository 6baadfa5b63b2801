import type { Criterion } from '../../domain/types/index.ts'
import type { ScoreSheetPreset } from '../types.ts'

/** The notice opens its sheets only after sign-up (R39, S:50): these are examples for an organiser to replace. */
export function exampleSheet(criteria: Criterion[]): ScoreSheetPreset {
  return {
    example: true,
    note: '示例评分表：通知没有公布评分细则，请主办方在评审前确认或替换。',
    noteEn:
      'Example sheet: the notice publishes no criteria. The organiser confirms or replaces it before the review.',
    criteria,
  }
}
