import { slotEffect } from '../entry/limits.ts'
import type { Entry, Stage } from '../types/index.ts'
import type { Passage } from './gate.ts'
import { changesRoute, returnMarks, routeMarks, timeMarks } from './marks.ts'
import type { EntryMarks, Move, Question } from './types.ts'

/** What the decision writes, once the gate is passed and nothing is missing. */
export function moveOf(question: Question, { way, target, inGrace }: Passage): Move {
  const { action, entry } = question
  const from = entry?.stage ?? null
  const to = stageOf(question, target)
  return {
    action,
    from,
    to,
    slot: slotEffect(from, to),
    gives: numberGiven(question),
    supersedesOpinion: changesRoute(question) && from !== 'draft' && entry?.route === 'recommender',
    inGrace,
    ...returnMarks(question),
    ...routeMarks(question),
    ...timeMarks(question, way.who === 'entrant'),
  }
}

/** The values a move writes on the entry, the stage included. */
export function changesOf(move: Move): EntryMarks & Pick<Entry, 'stage'> {
  return {
    stage: move.to,
    leftStage: move.leftStage,
    returnedTo: move.returnedTo,
    openSections: move.openSections,
    remarks: move.remarks,
    route: move.route,
    directRouteGround: move.directRouteGround,
    directRouteReason: move.directRouteReason,
    recommender: move.recommender,
    firstSubmittedAt: move.firstSubmittedAt,
    submittedAt: move.submittedAt,
    inHandSince: move.inHandSince,
    consentedRulesVersion: move.consentedRulesVersion,
  }
}

function stageOf({ action, entry }: Question, target: Passage['target']): Stage {
  if (target === 'stays') return entry?.stage ?? 'draft'
  if (target === 'staysWithEntrant') {
    return entry?.returnedTo === 'recommender' ? 'submitted' : (entry?.stage ?? 'draft')
  }
  if (target !== 'leftStage') return target
  // Eliminated or lapsed while returned: it goes on waiting for whom it waited.
  if (COMES_BACK.has(action) && entry?.returnedTo) return 'returned'
  // Of what lapsed before it was kept where from, this much is known.
  const before = action === 'revive' && !entry?.submittedAt ? 'draft' : 'submitted'
  return entry?.leftStage ?? before
}

const COMES_BACK: ReadonlySet<string> = new Set(['reinstate', 'revive'])

function numberGiven({ action, entry }: Question): Move['gives'] {
  if (action === 'accept') return 'acceptanceNumber'
  return action === 'submit' && !entry?.number ? 'number' : null
}
