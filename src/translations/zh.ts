import { refusal } from './zh/refusal.ts'
import * as vocabulary from './zh/vocabulary.ts'

/**
 * The Chinese dictionary. A new namespace is one file in `zh/`, its twin in `en/`, and one line here
 * and in `en.ts`; `en.ts` does not type-check until it has every key.
 */
export const zh = {
  ...vocabulary,
  refusal,
}

/** The shape of every dictionary. */
export type Dictionary = typeof zh
