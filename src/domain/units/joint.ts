import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome, Refusal } from '../basics/refusal.ts'
import { isUnderWay } from '../contest/closing.ts'
import { mayEdit } from '../lifecycle/mayEdit.ts'
import type { Route } from '../types/entry.ts'

/** What became of somebody named as a partner of an entry (联合参赛, R13). */
export const PARTNER_STATES = [
  'asked',
  'confirmed',
  'declined',
  'removed',
  // Of those who had confirmed an entry that is handed in: the entry goes on without their name, or they refuse its use.
  'waived',
  'objected',
] as const
export type PartnerState = (typeof PARTNER_STATES)[number]

/** Who is in an entry: named with it, counted, told of it. Who refuses its use is so until that is decided. */
export const PARTNERS_IN = ['confirmed', 'objected'] as const satisfies PartnerState[]
export const isIn = ({ state }: { state: PartnerState }): boolean =>
  PARTNERS_IN.some((each) => each === state)
export const PARTNER_KINDS = ['unit', 'person'] as const
export type PartnerKind = (typeof PARTNER_KINDS)[number]

/** At once, and in all: naming must not become a way to try out addresses. */
export const MAX_PARTNERS = 10
const MAX_NAMED = 30

type Editing = Omit<Parameters<typeof mayEdit>[0], 'section'>
type Stage = Editing['entry']['stage']

/**
 * Whether the lead may name and remove partners now: where the category admits joint entries, and while the entry may be
 * written. Refuses jointNotAdmitted and what `mayEdit` refuses.
 */
export function mayNamePartners({
  category,
  ...editing
}: Editing & { category: { jointEntries?: boolean | null } }): Outcome {
  const may = mayEdit({ ...editing, section: editing.entry.openSections[0] ?? '' })
  return may.ok && !category.jointEntries ? refuse('jointNotAdmitted') : may
}

/** Whether one more may be named. Refuses partnerTooMany. @param all everybody ever named on this entry */
export function checkNaming(all: readonly { state: PartnerState }[]): Outcome {
  const standing = all.filter(({ state }) => state !== 'removed')
  const tooMany = standing.length >= MAX_PARTNERS || all.length >= MAX_NAMED
  return tooMany ? refuse('partnerTooMany', { max: MAX_PARTNERS }) : ok()
}

/**
 * Whether a partner may answer, or take an answer back: until the entry is handed in, and while it is back for changes;
 * else only after the lead has recalled it. Refuses partnerFixed.
 */
export const mayAnswer = ({
  stage,
  returnedTo,
}: {
  stage: Stage
  returnedTo: 'entrant' | 'recommender' | null
}): Outcome =>
  stage === 'draft' || (stage === 'returned' && returnedTo !== 'recommender')
    ? ok()
    : refuse('partnerFixed')

/** What a partner may still do once the entry is handed in: give up its name, refuse the use of the work, take that back. */
export const PARTNER_CHANGES = ['waive', 'object', 'return'] as const
export type PartnerChange = (typeof PARTNER_CHANGES)[number]

/**
 * Whether a partner may give up its name, or refuse the use of the work, and who refused may take it back; while the entry is
 * in the contest and not with its lead (there `mayAnswer` holds). Refuses partnerUnchanged.
 */
export function mayChange({
  partner,
  entry: { stage, returnedTo },
  change,
}: {
  partner: { state: PartnerState }
  entry: { stage: Stage; returnedTo: 'entrant' | 'recommender' | null }
  change: PartnerChange
}): Outcome {
  const isInContest = isUnderWay(stage) || stage === 'accepted'
  const isOwn = mayAnswer({ stage, returnedTo }).ok
  const from = change === 'return' ? 'objected' : 'confirmed'
  return isInContest && !isOwn && partner.state === from ? ok() : refuse('partnerUnchanged')
}

/** What becomes of a partner by each change. */
export const STATE_AFTER = {
  waive: 'waived',
  object: 'objected',
  return: 'confirmed',
} as const satisfies Record<PartnerChange, PartnerState>

/**
 * An entry is handed in once everybody still named has confirmed, and none of them is to recommend it (R81). Refuses
 * partnersPending with `names`, recommenderOwnUnit.
 */
export function checkPartners({
  partners,
  entry,
  contest,
}: {
  partners: readonly { state: PartnerState; shownAs: string; unit?: string | null }[]
  entry: { route: Route; recommender: string | null }
  contest: { allowOwnRecommendation: boolean }
}): Refusal | null {
  const open = partners.filter(({ state }) => state === 'asked' || state === 'declined')
  const names = open.map(({ shownAs }) => shownAs).join('、')
  if (open.length > 0) return refuse('partnersPending', { names, count: open.length })
  const recommends =
    entry.route === 'recommender' && partners.some(({ unit }) => unit && unit === entry.recommender)
  return recommends && !contest.allowOwnRecommendation ? refuse('recommenderOwnUnit') : null
}

/** The lead first, then its partners (R13). */
export const jointNames = (lead: string, partners: readonly string[]): string =>
  [lead, ...partners].filter(Boolean).join('、')
