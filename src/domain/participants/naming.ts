import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome, Refusal } from '../basics/refusal.ts'
import type { Category, Contest, Participant } from '../types/index.ts'
import { ageInContest } from './ages.ts'
import { toldApart } from './toldApart.ts'

type Asking = Pick<Category, 'participants' | 'fileSlots'>

/** Whether a category asks who takes part in an entry. */
export const asksParticipants = ({ participants }: Pick<Category, 'participants'>): boolean =>
  (participants?.most ?? 0) > 0

/** Whether it has to know when each of them was born. */
export const asksBirthDate = (category: Asking): boolean =>
  asksParticipants(category) &&
  (Boolean(category.participants?.birthDate) ||
    category.fileSlots.some(({ underAge }) => Boolean(underAge)))

/**
 * Whether these may take part in an entry together: the category asks, there are not too many of them, nobody is named
 * twice, and each has the day of birth that is asked. Refuses participantsNotAsked, participantsTooMany, participantTwice,
 * participantBirthDateMissing.
 */
export function checkNamed({
  category,
  named,
}: {
  category: Asking
  named: readonly (Pick<Participant, 'name' | 'birthDate'> & { identity?: string | null })[]
}): Outcome {
  const most = category.participants?.most ?? 0
  if (most === 0) return named.length === 0 ? ok() : refuse('participantsNotAsked')
  if (named.length > most) return refuse('participantsTooMany', { max: most })
  const known = new Set<string>()
  for (const each of named) {
    const { identity, birthDate } = each
    const name = toldApart(each, named)
    if (identity && known.has(identity)) return refuse('participantTwice', { participant: name })
    if (identity) known.add(identity)
    if (!birthDate && asksBirthDate(category)) {
      return refuse('participantBirthDateMissing', { participant: name })
    }
  }
  return ok()
}

/**
 * What is missing of the participants of an entry that is handed in: somebody takes part, and each of whom a consent is asked
 * has a guardian who gives it. Refuses participantsMissing, guardianMissing, and what `checkNamed` refuses.
 */
export function checkTakingPart({
  category,
  contest,
  named,
  begun,
}: {
  category: Asking
  contest: Pick<Contest, 'windows' | 'timeZone'>
  named: readonly (Participant & { identity?: string | null })[]
  begun: string
}): Refusal | null {
  if (!asksParticipants(category)) return null
  if (named.length === 0) return refuse('participantsMissing')
  const checked = checkNamed({ category, named })
  if (!checked.ok) return checked
  const bound = Math.max(0, ...category.fileSlots.map(({ underAge }) => underAge ?? 0))
  const alone = named.find((each) => {
    const age = ageInContest(each, { contest, begun })
    return age !== null && age < bound && !each.guardian
  })
  return alone
    ? refuse('guardianMissing', { participant: toldApart(alone, named), age: bound })
    : null
}
