import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import type { Award } from '../types/contest.ts'
import { votesOf } from '../voting/ballots.ts'
import type { Tallies } from '../voting/ballots.ts'
import type { Ranked } from './ranking.ts'

/** What of an award the allotment reads. */
export type AllottedAward = Pick<Award, 'key' | 'title' | 'kind' | 'quota' | 'source'>

export type AllotmentInput = {
  ranked: Ranked[]
  /** In their order of precedence: the first grade award goes to the best. */
  awards: AllottedAward[]
  votes: Tallies
  /** Places by award key: for awards announced without a number, or to leave places vacant. Never above an announced number. */
  quotas?: Record<string, number>
  /** What the organiser or the panel decided by award key: of a tie those who get the award, of a panel's choice the chosen. */
  decisions?: Record<string, string[]>
}

export type Undecided = {
  award: string
  reason: 'tie' | 'panelChoice'
  /** Places left for `entries`. */
  places: number
  entries: string[]
}

export type Allotment = {
  /** One line per award of this round, best entries first. */
  winners: { award: string; entries: string[] }[]
  undecided: Undecided[]
  /** Grade awards that wait for an undecided one before them. */
  pending: string[]
  vacancies: { award: string; places: number }[]
  /** Awards this round does not decide: to units, to all others, or by a vote the round does not hold. */
  outside: string[]
}

/**
 * Allots the awards of a category by quota (R135, R138, domain.md decision 12). Grade awards go down the ranking and exclude each other
 * per entry; popularity and observation awards come from a vote (entries without a vote never win) or from the panel, and stack.
 * A tie at the cut line is never broken here: it comes back as `undecided`, and grade awards below wait, for a place left vacant moves them.
 * Of a decided tie nobody below moves up into a place the organiser left vacant.
 * Refuses awardQuotaMissing (no announced number and none given), awardQuotaExceeded (a number above the announced one, or more
 * chosen than places), awardDecisionOutdated (a decision on entries that are not, or no longer, in question).
 */
export function allotAwards(input: AllotmentInput): Outcome<Allotment> {
  const allotment: Allotment = {
    winners: [],
    undecided: [],
    pending: [],
    vacancies: [],
    outside: [],
  }
  const graded = new Set<string>()
  let gradesWait = false
  for (const award of input.awards) {
    const candidates = candidatesFor(award, input, graded)
    if (!candidates) {
      allotment.outside.push(award.key)
      continue
    }
    const places = placesOf(award, input.quotas)
    if (!places.ok) return places
    if (award.kind === 'grade' && gradesWait) {
      allotment.pending.push(award.key)
      continue
    }
    const decision = decisionOn(award.key, input.decisions)
    const filled = fill({ award, candidates, places: places.value, decision })
    if (!filled.ok) return filled
    const { entries, undecided } = filled.value
    const left = places.value - entries.length
    allotment.winners.push({ award: award.key, entries })
    if (undecided) allotment.undecided.push(undecided)
    else if (left > 0) allotment.vacancies.push({ award: award.key, places: left })
    if (award.kind !== 'grade') continue
    entries.forEach((entry) => graded.add(entry))
    gradesWait = undecided !== null
  }
  return ok(allotment)
}

/** Who may get an award: groups of equal entries, best first; one group of all where a panel chooses freely. */
type Candidates = { reason: Undecided['reason']; groups: string[][] }

function candidatesFor(
  award: AllottedAward,
  { ranked, votes }: AllotmentInput,
  graded: ReadonlySet<string>,
): Candidates | null {
  if (award.kind === 'organisation' || award.kind === 'participation') return null
  if (award.kind === 'grade') {
    const free = ranked.filter(({ entry }) => !graded.has(entry))
    return { reason: 'tie', groups: equalGroups(free, ({ rank }) => rank) }
  }
  const source = award.source ?? (award.kind === 'popularity' ? 'publicVote' : 'panel')
  if (source === 'panel') return { reason: 'panelChoice', groups: equalGroups(ranked, () => 0) }
  const counts = votes[source]
  if (!counts) return null
  const voted = ranked.filter(({ entry }) => votesOf(counts, entry) > 0)
  return { reason: 'tie', groups: equalGroups(voted, ({ entry }) => -votesOf(counts, entry)) }
}

function placesOf(
  { key, title, quota }: AllottedAward,
  quotas: AllotmentInput['quotas'] = {},
): Outcome<number> {
  const given = Object.hasOwn(quotas, key) ? quotas[key] : undefined
  const places = given ?? quota
  if (places === null) return refuse('awardQuotaMissing', { award: title })
  if (!Number.isInteger(places) || places < 0) return refuse('invalid', { award: title })
  if (quota !== null && places > quota) {
    return refuse('awardQuotaExceeded', { award: title, quota })
  }
  return ok(places)
}

function fill({
  award,
  candidates,
  places,
  decision,
}: {
  award: AllottedAward
  candidates: Candidates
  places: number
  decision: string[] | null
}): Outcome<{ entries: string[]; undecided: Undecided | null }> {
  const { sure, open } = cut(candidates, places)
  const left = places - sure.length
  if (decision?.some((entry) => !open.includes(entry))) {
    return refuse('awardDecisionOutdated', { award: award.title })
  }
  if (decision && decision.length > left) {
    return refuse('awardQuotaExceeded', { award: award.title, quota: places })
  }
  if (decision) return ok({ entries: [...sure, ...decision], undecided: null })
  if (open.length === 0) return ok({ entries: sure, undecided: null })
  const undecided = { award: award.key, reason: candidates.reason, places: left, entries: open }
  return ok({ entries: sure, undecided })
}

/** Whole groups as long as they fit, and the group at the cut line of which only some can have a place. */
function cut({ reason, groups }: Candidates, places: number): { sure: string[]; open: string[] } {
  const sure: string[] = []
  for (const group of groups) {
    const left = places - sure.length
    if (reason === 'panelChoice' || group.length > left)
      return { sure, open: left > 0 ? group : [] }
    sure.push(...group)
  }
  return { sure, open: [] }
}

function equalGroups(ranked: Ranked[], orderOf: (line: Ranked) => number): string[][] {
  const groups = new Map<number, string[]>()
  for (const line of ranked) {
    const order = orderOf(line)
    groups.set(order, [...(groups.get(order) ?? []), line.entry])
  }
  return [...groups].toSorted(([a], [b]) => a - b).map(([, entries]) => entries.toSorted())
}

function decisionOn(award: string, decisions: AllotmentInput['decisions'] = {}): string[] | null {
  const decision = Object.hasOwn(decisions, award) ? decisions[award] : undefined
  return decision ? [...new Set(decision)].toSorted() : null
}
