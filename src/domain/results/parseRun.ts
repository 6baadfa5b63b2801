import type { RunInput } from './canonicalRun.ts'

/**
 * Reads back what `canonicalRun` wrote, so that a stored run can be computed again. Labels and titles are no part of the
 * canonical text; keys stand in their place. Texts come only from `canonicalRun`: anything else throws.
 */
export function parseRun(canonical: string): RunInput {
  const run = JSON.parse(canonical) as Canonical
  return {
    ...run,
    scoreSheet: {
      ...run.scoreSheet,
      criteria: run.scoreSheet.criteria.map((each) => ({ ...each, label: each.key })),
    },
    awards: run.awards.map(({ source, ...award }) => ({
      ...award,
      title: award.key,
      ...(source ? { source } : {}),
    })),
  }
}

type Canonical = Omit<RunInput, 'scoreSheet' | 'awards'> & {
  scoreSheet: {
    version: string
    criteria: Omit<RunInput['scoreSheet']['criteria'][number], 'label'>[]
  }
  awards: (Omit<RunInput['awards'][number], 'title' | 'source'> & {
    source: RunInput['awards'][number]['source'] | null
  })[]
}
