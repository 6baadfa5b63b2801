import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import type { Stage } from '../types/index.ts'
import { checkCondition } from './conditions.ts'
import { actsAs, isConcerned } from './performers.ts'
import { periodOpen } from './periods.ts'
import { LIFECYCLE } from './table.ts'
import type { Target, Way } from './table.ts'
import type { Applicant, EntryState, Question } from './types.ts'

export type Passage = { way: Way; target: Target; inGrace: boolean }

/**
 * Whether somebody may do this now at all, before asking what they bring along: who, stage, conditions, time, in this
 * order, so that nobody learns more than they may.
 */
export function passGate(question: Question): Outcome<Passage> {
  const { action, entry, contest, actor, input } = question
  const row = LIFECYCLE[action]
  const subject = subjectOf(entry, action === 'start' ? input.applicant : undefined)
  if (subject === null || !belongTogether(question)) return refuse('notFound')

  const ways = row.ways.filter(({ who }) =>
    actsAs({ performer: who, actor, entry: subject, contest: contest.id }),
  )
  if (ways.length === 0) {
    const known = isConcerned({ actor, entry: subject, contest: contest.id })
    return refuse(known ? 'notAllowed' : 'notFound')
  }

  const stage: Stage | 'none' = entry?.stage ?? 'none'
  const target = row.moves[stage]
  const here = ways.filter(({ from }) => !from || (stage !== 'none' && from.includes(stage)))
  if (target === undefined) return refuse('wrongStage', { stage, action })

  const answers = here.map((way) => tryWay({ way, target, question }))
  // Whoever may go two ways goes the one that is open.
  return (
    answers.find((answer) => answer.ok) ?? answers[0] ?? refuse('wrongStage', { stage, action })
  )
}

function tryWay({
  way,
  target,
  question: { action, entry, contest, category, actor, now, input },
}: {
  way: Way
  target: Target
  question: Question
}): Outcome<Passage> {
  for (const condition of [...(LIFECYCLE[action].only ?? []), ...(way.only ?? [])]) {
    const held = entry ? checkCondition({ condition, entry, contest, category, actor, now }) : ok()
    if (!held.ok) return held
  }
  const { uploadUnderWay } = input
  const open = periodOpen({ period: way.while, contest, entry, now, uploadUnderWay })
  return open.ok ? ok({ way, target, inGrace: open.value.inGrace }) : open
}

type Subject = Parameters<typeof actsAs>[0]['entry']

/** Whom the question is about; before there is an entry, who wants to enter. */
function subjectOf(entry: EntryState | null, applicant: Applicant | undefined): Subject | null {
  if (entry) return entry
  if (!applicant) return null
  const { kind, unit, person } = applicant
  return { applicantKind: kind, unit, person, route: 'none', recommender: null }
}

function belongTogether({ entry, contest, category }: Question): boolean {
  if (category.contest !== contest.id) return false
  return entry === null || (entry.contest === contest.id && entry.category === category.id)
}
