import type { UnitWords } from './unitWords.ts'

export type BoardWords = UnitWords['accounts'] & UnitWords['statistics']
