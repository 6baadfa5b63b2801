import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome, Refusal } from '../basics/refusal.ts'
import type { ApplicantKind, Category, Contest, Entry, Stage } from '../types/index.ts'

/** Whose limit an entry uses up. */
export type Charge = { kind: 'unit' | 'person'; id: string }
export type SlotEffect = 'takes' | 'givesBack' | 'keeps'

/**
 * Whether an entry in this stage uses up one slot of its limits. Drafts take none (decision 3); a declined,
 * eliminated, withdrawn or lapsed entry has given its slot back; a disqualified one has not.
 */
export function slotTaking(stage: Stage): boolean {
  return SLOT_TAKING[stage]
}

/** What a move does to the slot; `from` null is an entry that does not exist yet. */
export function slotEffect(from: Stage | null, to: Stage): SlotEffect {
  const held = from !== null && slotTaking(from)
  if (held === slotTaking(to)) return 'keeps'
  return held ? 'givesBack' : 'takes'
}

/**
 * Whom an entry is charged to (decision 1): a unit's entry to the lead unit alone, also when others join;
 * a person's entry to every named person. A group (团体) counts as its unit; one without a unit as the person who leads it.
 */
export function chargesOf(
  entry: Pick<Entry, 'applicantKind' | 'unit' | 'person'>,
  joiningPersons: readonly string[] = [],
): Charge[] {
  if (entry.applicantKind !== 'person' && entry.unit) return [{ kind: 'unit', id: entry.unit }]
  const persons = new Set([...(entry.person ? [entry.person] : []), ...joiningPersons])
  return [...persons].map((id) => ({ kind: 'person', id }))
}

/**
 * Whether one more slot of a category is free for a unit or person (R21–R25). Ask it under a lock, with all its
 * accounts and aliases counted (decision 3).
 *
 * @param taken entries of this unit or person in this category whose stage is `slotTaking`.
 * @param granted further slots an organiser has granted; they count only where the limit is soft (R25).
 * @param chargedAs left out, units and groups count as a unit, persons as a person (see `chargesOf`).
 * @returns slots left before this one is taken; null = unlimited. Refuses `limitReachedUnit`, `limitReachedPerson`.
 */
export function checkLimit({
  category,
  applicantKind,
  taken,
  granted = 0,
  chargedAs = applicantKind === 'person' ? 'person' : 'unit',
}: {
  category: Pick<Category, 'limits' | 'title'>
  applicantKind: ApplicantKind
  taken: number
  granted?: number
  chargedAs?: Charge['kind']
}): Outcome<{ left: number | null }> {
  const { perUnit, perPerson, soft } = category.limits
  const declared = chargedAs === 'unit' ? perUnit : perPerson
  if (declared === null) return ok({ left: null })
  const limit = declared + (soft ? Math.max(0, granted) : 0)
  if (taken < limit) return ok({ left: limit - taken })
  return refuse(chargedAs === 'unit' ? 'limitReachedUnit' : 'limitReachedPerson', {
    category: category.title,
    limit,
    taken,
  })
}

/** What a whole contest allows a unit or person; null = unlimited, and nothing need be counted. */
export const contestLimit = (
  { limits }: Pick<Contest, 'limits'>,
  chargedAs: Charge['kind'],
): number | null => (chargedAs === 'unit' ? limits?.perUnit : limits?.perPerson) ?? null

/**
 * Whether one more entry of a whole contest is free for a unit or person, beside what each category says. Ask it under the same
 * lock. Refuses `limitReachedContest`.
 */
export function checkContestLimit({
  contest,
  chargedAs,
  taken,
}: {
  contest: Pick<Contest, 'title' | 'limits'>
  chargedAs: Charge['kind']
  /** Entries in any category whose stage is `slotTaking`. */
  taken: number
}): Outcome {
  const limit = contestLimit(contest, chargedAs)
  if (limit === null || taken < limit) return ok()
  return refuse('limitReachedContest', { contest: contest.title, limit, taken })
}

/**
 * Whether one more entry is free for a participant, in this category and in the whole contest, whoever entered the others:
 * how many those are is nothing for this account to know. Ask it under the lock of that participant. Refuses
 * `limitReachedParticipant`.
 */
export function checkParticipantLimit({
  participant,
  category,
  contest,
  taken,
}: {
  /** Its name. */
  participant: string
  category: Pick<Category, 'limits' | 'title'>
  contest: Pick<Contest, 'title' | 'limits'>
  taken: { category: number; contest: number }
}): Outcome {
  const bounds = [
    { scope: category.title, limit: category.limits.perParticipant, used: taken.category },
    { scope: contest.title, limit: contest.limits?.perParticipant, used: taken.contest },
  ]
  for (const { scope, limit = null, used } of bounds) {
    if (limit !== null && used >= limit) {
      return refuse('limitReachedParticipant', { participant, scope, limit })
    }
  }
  return ok()
}

/**
 * How many more entries a participant may have at most, by what is known of it; null where nothing limits it. What others
 * entered of it counts too, so that it may be fewer.
 */
export function participantLeft({
  category,
  contest,
  taken,
}: {
  category: Pick<Category, 'limits'>
  contest: Pick<Contest, 'limits'>
  taken: { category: number; contest: number }
}): number | null {
  const left = [
    [category.limits.perParticipant, taken.category] as const,
    [contest.limits?.perParticipant, taken.contest] as const,
  ].flatMap(([limit, used]) => (limit ? [Math.max(0, limit - used)] : []))
  return left.length > 0 ? Math.min(...left) : null
}

/** Nobody works at more at once; each keeps a form, its versions and room for files. */
export const MOST_DRAFTS = 30

/** Whether a unit or person may begin another entry of a contest beside these. Refuses `draftsTooMany`. */
export const checkDrafts = (open: number): Refusal | null =>
  open < MOST_DRAFTS ? null : refuse('draftsTooMany', { max: MOST_DRAFTS })

const SLOT_TAKING: Record<Stage, boolean> = {
  draft: false,
  submitted: true,
  recommended: true,
  declined: false,
  sealed: true,
  returned: true,
  accepted: true,
  eliminated: false,
  withdrawn: false,
  disqualified: true,
  lapsed: false,
}
