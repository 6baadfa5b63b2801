import * as z from 'zod/mini'

import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome, Refusal } from '../basics/refusal.ts'
import { RULE } from './rule.ts'
import type { Rule } from './rule.ts'
import { ruleProblems } from './ruleProblems.ts'

/**
 * Reads a rule from a form, a file or the database: its shape first, then whether its parts fit together.
 * Refuses ruleUnsound, with a refusal in `fields` for every path that is wrong (`components.0.weight`), all at once.
 */
export function readRule(value: unknown): Outcome<Rule> {
  const read = z.safeParse(RULE, value)
  if (!read.success)
    return unsound(read.error.issues.map(({ path }) => [path.join('.'), shapeless]))
  const problems = ruleProblems(read.data)
  return problems.length > 0 ? unsound(problems) : ok(read.data)
}

const shapeless = refuse('rulePartInvalid')

function unsound(problems: [string, Refusal][]): Refusal {
  return refuse('ruleUnsound', { count: problems.length }, Object.fromEntries(problems))
}
