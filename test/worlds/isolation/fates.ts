import type { Actor } from '#src/domain/types/index.ts'
import { recallEntry } from '#src/operations/entry/recallEntry.ts'
import { rerouteEntry } from '#src/operations/entry/rerouteEntry.ts'
import { withdrawEntry } from '#src/operations/entry/withdrawEntry.ts'
import { acceptEntry } from '#src/operations/examining/acceptEntry.ts'
import { returnEntry } from '#src/operations/examining/returnEntry.ts'
import { freezeRecommendationTable } from '#src/operations/tables/freezeRecommendationTable.ts'
import { createDocument } from '#src/store/database/documents.ts'
import { copySubject } from '#src/store/records/workingCopies.ts'
import type { Booted } from '../../helpers/payload.ts'
import { recommenderDesk } from '../../helpers/recommenderDesk.ts'
import { granted } from '../parts/granted.ts'
import { inOperation } from '../parts/inOperation.ts'
import { FILLER } from '../recommendationWorld.ts'
import type { RecommendationWorld } from '../recommendationWorld.ts'
import type { MadeContest, MadeRecommender } from './contests.ts'
import type { MadeEntry } from './entries.ts'
import { mark } from './people.ts'
import type { MarkedAccount } from './people.ts'
import type { Fate } from './plan.ts'

/** What a recommender wrote in one contest. */
export type MadeDesk = {
  contest: MadeContest
  unit: string
  /** Marks of opinions. */
  opinions: string[]
  /** Marks of what is typed and not submitted. */
  typed: string[]
  fillers: string[]
  tables: string[]
}

const SEALED: Fate[] = ['sealed', 'sentBack', 'accepted']
const now = () => new Date()

/** Lets one recommender do its work in one contest, and then happen to its entries what the plan says. */
export async function workAtDesk(
  booted: Booted,
  {
    contest,
    unit,
    account,
    entries,
    examiner,
  }: {
    contest: MadeContest
    unit: MadeRecommender
    account: MarkedAccount
    entries: MadeEntry[]
    examiner: Extract<Actor, { kind: 'staff' }>
  },
): Promise<MadeDesk> {
  const made: MadeDesk = {
    contest,
    unit: unit.id,
    opinions: [],
    typed: [],
    fillers: [],
    tables: [],
  }
  const own = entries.filter(
    (entry) => entry.recommender === unit.id && entry.contest.id === contest.id,
  )
  const world = { contest: contest.id } as RecommendationWorld
  const desk = recommenderDesk(booted, { world, actor: account, now: now() })
  const noted = (list: string[]): string => {
    const text = mark()
    list.push(text)
    return text
  }
  const having = (...fates: Fate[]) => own.filter(({ planned }) => fates.includes(planned.fate))
  const call = async (actor: Actor) => ({ req: await booted.request(), actor, now: now() })
  const tableOf = async () => {
    const filler = { ...FILLER, name: noted(made.fillers), department: noted(made.fillers) }
    const asked = { contestId: contest.id, filler, leaveOutWaiting: true }
    const table = granted(await freezeRecommendationTable({ ...(await call(account)), ...asked }))
    made.tables.push(table.id)
    return desk.print(table)
  }

  for (const { id } of own.filter(({ planned }) => planned.fate !== 'draft')) {
    const input = { opinion: noted(made.typed) }
    await inOperation(booted, (req) =>
      createDocument(req, 'workingCopies', {
        contest: contest.id,
        account: account.id,
        subject: copySubject.opinion(id, unit.id),
        section: 'opinion',
        input,
        revision: 1,
        writer: id,
        sequence: 1,
      }),
    )
  }
  const recommend = async (...fates: Fate[]) => {
    for (const { id } of having(...fates)) {
      granted(await desk.recommend(id, noted(made.opinions)))
    }
  }
  await recommend(...SEALED, 'recommended', 'gone')
  for (const { id, declined } of having('declined')) {
    granted(await desk.decline(id, noted(declined)))
  }
  for (const entry of having('returned')) {
    const text = mark()
    entry.deep.push(text)
    const remarks = [{ target: 'story', section: 'story', text }]
    const sent = { entryId: entry.id, to: 'entrant' as const, remarks }
    granted(await returnEntry({ ...(await call(account)), ...sent }))
  }
  const isSealed = unit.seals && having(...SEALED, 'recommended', 'gone').length > 0
  if (isSealed) {
    granted(await desk.seal(granted(await desk.scan(await tableOf()))))
    for (const entry of having('sentBack')) {
      const text = mark()
      entry.deep.push(text)
      const remarks = [{ target: 'story', section: 'story', text }]
      const sent = { entryId: entry.id, to: 'recommender' as const, remarks }
      granted(await returnEntry({ ...(await call(examiner)), ...sent }))
    }
    for (const { id } of having('accepted')) {
      granted(await acceptEntry({ ...(await call(examiner)), entryId: id, checklist: [] }))
    }
  }
  // What is moved away later was printed in a table that nobody sealed.
  await recommend('moved')
  const waiting = isSealed
    ? having('sentBack', 'moved')
    : having(...SEALED, 'recommended', 'gone', 'moved')
  if (waiting.length > 0) await tableOf()
  return made
}

/** What entrants and staff do to entries of any route. */
export async function leaveDesks(
  booted: Booted,
  { entries, examiner }: { entries: MadeEntry[]; examiner: Extract<Actor, { kind: 'staff' }> },
): Promise<void> {
  for (const { id, planned, applicant, contest, recommender } of entries) {
    const call = { req: await booted.request(), actor: applicant.account, now: now(), entryId: id }
    const { fate } = planned
    if (fate === 'recalled') granted(await recallEntry(call))
    if (fate === 'gone') granted(await withdrawEntry(call))
    // Without a recommender they are the examiner's alone.
    if (fate === 'accepted' && !recommender) {
      granted(await acceptEntry({ ...call, actor: examiner, checklist: [] }))
    }
    if (fate === 'moved' && recommender) {
      const next = contest.recommenders.find(
        (unit) => unit !== recommender && unit !== applicant.unit?.id,
      )
      granted(
        await rerouteEntry({
          ...call,
          actor: { ...examiner, role: 'organiser' },
          action: 'reassign',
          choice: next
            ? { route: 'recommender', recommender: next }
            : { route: 'direct', ground: 'foreignFunded' },
          reason: '对口有误。',
        }),
      )
    }
  }
}
