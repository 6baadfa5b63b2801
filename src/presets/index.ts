import { jiangmen2020 } from './jiangmen-2020.ts'
import { shanghai2024 } from './shanghai-2024.ts'
import type { ContestPreset } from './types.ts'

/** Every contest that ships as data, to be found by its `slug`. */
export const presets: ContestPreset[] = [jiangmen2020, shanghai2024]
