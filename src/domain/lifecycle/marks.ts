import type { EntryMarks, EntryState, Question, RouteChoice } from './types.ts'

type ReturnMarks = Pick<EntryMarks, 'leftStage' | 'returnedTo' | 'openSections' | 'remarks'>
const NOT_RETURNED: ReturnMarks = {
  leftStage: null,
  returnedTo: null,
  openSections: [],
  remarks: [],
}

/** Where the entry came from, whom it waits for, and what opens for correction. */
export function returnMarks({ action, entry, input }: Question): ReturnMarks {
  if (entry === null) return NOT_RETURNED
  const remarks = input.remarks ?? []
  switch (action) {
    case 'returnToEntrant': {
      const openSections = [...new Set(remarks.map(({ section }) => section))]
      return { leftStage: entry.stage, returnedTo: 'entrant', openSections, remarks }
    }
    case 'returnToRecommender':
      return { leftStage: entry.stage, returnedTo: 'recommender', openSections: [], remarks }
    case 'eliminate':
    case 'lapse':
      return entry.stage === 'returned'
        ? returnMarksOf(entry)
        : { ...NOT_RETURNED, leftStage: entry.stage }
    case 'reinstate':
    case 'revive':
      return entry.returnedTo ? returnMarksOf(entry) : NOT_RETURNED
    case 'reassign':
      return entry.returnedTo === 'entrant'
        ? // The new recommender starts afresh, so the entry comes back as submitted (domain.md, resubmit).
          { ...returnMarksOf(entry), leftStage: 'submitted' }
        : NOT_RETURNED
    default:
      return NOT_RETURNED
  }
}

function returnMarksOf({ leftStage, returnedTo, openSections, remarks }: EntryState): ReturnMarks {
  return { leftStage, returnedTo, openSections, remarks }
}

type RouteMarks = Pick<
  EntryMarks,
  'route' | 'recommender' | 'directRouteGround' | 'directRouteReason'
>

/** The road to the examiner. */
export function routeMarks(question: Question): RouteMarks {
  const { entry, category, input } = question
  if (input.choice && changesRoute(question)) return marksOfChoice(input.choice)
  const route = category.recommendation === 'none' ? 'none' : 'recommender'
  if (!entry) return { ...UNROUTED, route }
  const { recommender, directRouteGround, directRouteReason } = entry
  return { route: entry.route, recommender, directRouteGround, directRouteReason }
}

const UNROUTED = { recommender: null, directRouteGround: null, directRouteReason: null }

function marksOfChoice(choice: RouteChoice): RouteMarks {
  if (choice.route === 'recommender') return { ...UNROUTED, ...choice }
  const { route, ground, reason } = choice
  return { ...UNROUTED, route, directRouteGround: ground, directRouteReason: reason ?? null }
}

/** A new entry takes the road of its sign-up, if the category asks for one. */
export function changesRoute({ action, category }: Question): boolean {
  if (action === 'start') return category.recommendation === 'required'
  return action === 'redirect' || action === 'reassign'
}

type TimeMarks = Pick<
  EntryMarks,
  'firstSubmittedAt' | 'submittedAt' | 'consentedRulesVersion' | 'inHandSince'
>

/**
 * The first submission time is set once and keeps the place in the queue (R109, decision 5). An entry is in hand from the
 * first act of a recommender or of staff until it is submitted or recalled anew.
 */
export function timeMarks(
  { action, entry, contest, now, input }: Question,
  byEntrant: boolean,
): TimeMarks {
  const at = now.toISOString()
  const before: TimeMarks = {
    firstSubmittedAt: entry?.firstSubmittedAt ?? null,
    submittedAt: entry?.submittedAt ?? null,
    consentedRulesVersion: entry?.consentedRulesVersion ?? null,
    inHandSince: entry?.inHandSince ?? null,
  }
  // What lapsed and comes back was in nobody's hand by that.
  if (action === 'lapse' || action === 'revive') return before
  if (action === 'recall') return { ...before, submittedAt: null, inHandSince: null }
  if (!byEntrant) return { ...before, inHandSince: before.inHandSince ?? at }
  if (action !== 'submit' && action !== 'resubmit') return before
  return {
    firstSubmittedAt: before.firstSubmittedAt ?? at,
    submittedAt: at,
    consentedRulesVersion: input.consentedRulesVersion ?? contest.rulesVersion,
    inHandSince: action === 'submit' ? null : before.inHandSince,
  }
}
