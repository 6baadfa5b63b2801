import type { DirectRoute } from '../types/index.ts'
import type { AgeSchedule } from './ageRule.ts'

/** What a form has to know of its contest. */
export type FormContext = {
  /** Ids of the units that recommend in the contest. */
  recommenders: readonly string[]
  directRoute: DirectRoute
  /** The schedule on whose days ages are counted; left out, no age is asked. */
  schedule?: AgeSchedule
  /** Characters of a text that no paper can have; left out, none is looked for. */
  refusedCharacters?: (text: string) => readonly string[]
}

/** The answer of a recommender field that stands for the direct route (R83). */
export const DIRECT = 'direct'

/** A multiple or single choice's free text arrives as `<name>__other`; no field name may contain the two underscores. */
export function otherName(name: string): string {
  return `${name}__other`
}
