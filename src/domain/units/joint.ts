import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome, Refusal } from '../basics/refusal.ts'
import { mayEdit } from '../lifecycle/mayEdit.ts'
import type { Route } from '../types/entry.ts'

/** What became of somebody named as a partner of an entry (联合参赛, R13). */
export const PARTNER_STATES = ['asked', 'confirmed', 'declined', 'removed'] as const
export type PartnerState = (typeof PARTNER_STATES)[number]
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
