import type { Action, Stage } from '#src/domain/types/index.ts'
import type { ActorName, Phase } from '../worlds/lifecycleWorld.ts'

/**
 * The table of domain.md once more, written down independently of `src/domain`: the model that tests hold against the rules.
 * action · from stages · to · who@when, …   (`=` stays, `<` the stage it left)
 */
const TABLE = `
start               | none                                             | draft        | entrant@submission
submit              | draft                                            | submitted    | entrant@submission
recall              | submitted                                        | draft        | entrant@submission
recommend           | submitted                                        | recommended  | recommender@recommendation
decline             | submitted                                        | declined     | recommender@recommendation
reconsider          | recommended declined                             | submitted    | recommender@recommendation
redirect            | declined                                         | submitted    | entrant@submission organiser@open
seal                | recommended                                      | sealed       | recommender@recommendation
returnToEntrant     | submitted recommended                            | returned     | recommender@recommendation examiner@open
returnToEntrant     | sealed                                           | returned     | examiner@open
returnToRecommender | sealed                                           | returned     | examiner@open
resubmit            | returned                                         | <            | waitedFor@examination
accept              | sealed                                           | accepted     | examiner@open
accept              | submitted                                        | accepted     | examiner@open
eliminate           | submitted recommended sealed returned            | eliminated   | examiner@open clock@examination
reinstate           | eliminated                                       | <            | organiser@ever
withdraw            | draft submitted recommended declined sealed returned | withdrawn | entrant@ever
withdrawAccepted    | accepted                                         | withdrawn    | organiser@ever
correct             | accepted                                         | =            | organiser@ever
disqualify          | accepted                                         | disqualified | organiser@ever
reassign            | draft                                            | =            | entrant@submission organiser@open
reassign            | returned                                         | =            | ownEntrant@examination organiser@open
reassign            | submitted recommended                            | submitted    | organiser@open
lapse               | draft submitted recommended declined returned    | lapsed       | organiser@after
revive              | lapsed                                           | <            | organiser@ever
`

const RUNNING: Record<string, readonly Phase[]> = {
  submission: ['submission'],
  recommendation: ['submission', 'grace', 'recommendation'],
  examination: ['before', 'submission', 'grace', 'recommendation', 'examination'],
  open: ['before', 'submission', 'grace', 'recommendation', 'examination', 'overdue'],
  ever: ['before', 'submission', 'grace', 'recommendation', 'examination', 'overdue', 'closed'],
  after: ['overdue', 'closed'],
}

const PLAYS: Record<ActorName, readonly string[]> = {
  entrant: ['entrant'],
  recommender: ['recommender'],
  otherRecommender: [],
  ungrantedRecommender: [],
  partner: [],
  examiner: ['examiner'],
  organiser: ['organiser', 'examiner'],
  admin: ['organiser', 'examiner'],
  auditor: [],
  foreignOrganiser: [],
  system: ['clock'],
}

type Line = { action: string; from: string[]; to: string; ways: string[][] }

const LINES: Line[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [action = '', from = '', to = '', ways = ''] = line.split('|').map((cell) => cell.trim())
    return {
      action,
      from: from.split(' '),
      to,
      ways: ways.split(' ').map((way) => way.split('@')),
    }
  })

export type ModelEntry = {
  stage: Stage | 'none'
  left: Stage | null
  waitsFor: 'entrant' | 'recommender' | null
  route: 'recommender' | 'direct'
  /** An opinion or a claim came since the submission. */
  inHand: boolean
}

/** Where the model lets an entry go by an action, everything asked for being there; null = nowhere. */
export function expectedMove({
  action,
  entry,
  actor,
  phase,
}: {
  action: Action
  entry: ModelEntry
  actor: ActorName
  phase: Phase
}): Stage | null {
  const line = LINES.find((one) => one.action === action && one.from.includes(entry.stage))
  if (!line) return null
  if (action === 'recall' && entry.inHand) return null
  if (action === 'accept' && entry.stage === 'submitted' && entry.route !== 'direct') return null
  const open = line.ways.some(
    ([who = '', when = '']) => plays(actor, who, entry) && RUNNING[when]?.includes(phase),
  )
  if (!open) return null
  if (action === 'reassign' && entry.waitsFor === 'recommender') return 'submitted'
  if (line.to === '=') return entry.stage as Stage
  if (line.to !== '<') return line.to as Stage
  const comesBack = action === 'reinstate' || action === 'revive'
  return comesBack && entry.waitsFor ? 'returned' : entry.left
}

/** The actions that have a line in the model. */
export const MODELLED_ACTIONS: ReadonlySet<string> = new Set(LINES.map(({ action }) => action))

function plays(actor: ActorName, who: string, { waitsFor, route }: ModelEntry): boolean {
  const roles = PLAYS[actor].filter((role) => role !== 'recommender' || route === 'recommender')
  if (who === 'waitedFor') return waitsFor !== null && roles.includes(waitsFor)
  if (who === 'ownEntrant') return waitsFor === 'entrant' && roles.includes('entrant')
  return roles.includes(who)
}
