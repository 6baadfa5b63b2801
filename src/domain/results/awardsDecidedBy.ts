import type { AwardScope } from '../types/round.ts'

type Scope = { awardScope: AwardScope; decides: string[] }

/** Those of the category's awards that a round decides, in their order of precedence. */
export function awardsDecidedBy<A extends { key: string }>(
  { awardScope, decides }: Scope,
  awards: A[],
): A[] {
  if (awardScope === 'none') return []
  return awardScope === 'all' ? awards : awards.filter(({ key }) => decides.includes(key))
}

/** Whether a round that names its awards names at least one, and only such as the category has. */
export function namesItsAwards({ awardScope, decides }: Scope, awards: { key: string }[]): boolean {
  const known = new Set(awards.map(({ key }) => key))
  return awardScope !== 'named' || (decides.length > 0 && decides.every((key) => known.has(key)))
}
