import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import type { Contest } from '../types/index.ts'
import { paragraphsOf } from './ruleTexts.ts'

/** What is asked of a contest before anybody is shown it. */
export type Publishable = Pick<Contest, 'windows'> & {
  published?: boolean | null
  /** Rich text, as the editor keeps it. */
  rules?: { root: object } | null
}

/** Whether a contest has rules that somebody could agree to (R147). Refuses rulesMissing, which belongs to the field `rules`. */
export const checkRules = ({ rules }: Pick<Publishable, 'rules'>): Outcome =>
  paragraphsOf(rules).length > 0 ? ok() : refuse('rulesMissing')

/**
 * Whether a change is one before which the rules must stand there: the contest is published by it, its submission is given
 * another opening, or it takes the rules away from people who can read them. One that was published without rules before this
 * was asked can still be changed otherwise.
 */
export function asksForRules({
  before,
  after,
}: {
  before: Publishable | null
  after: Publishable
}): boolean {
  if (!after.published) return false
  if (!before?.published) return true
  return checkRules(before).ok || opensOf(before) !== opensOf(after)
}

const opensOf = ({ windows }: Publishable): string =>
  JSON.stringify(
    windows
      .filter(({ key }) => key === 'submission')
      .map(({ opensAt }) => (opensAt ? new Date(opensAt).getTime() : null)),
  )
