import fc from 'fast-check'
import type { PayloadRequest } from 'payload'

import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { Refusal } from '#src/domain/basics/refusal.ts'
import type { EntryDocument } from '#src/domain/documents/index.ts'
import { ACTIONS } from '#src/domain/types/entry.ts'
import type { Action, Actor } from '#src/domain/types/index.ts'
import { rerouteEntry } from '#src/operations/entry/rerouteEntry.ts'
import { submitEntry } from '#src/operations/entry/submitEntry.ts'
import { acceptEntry } from '#src/operations/examining/acceptEntry.ts'
import { confirmProposal, refuseProposal } from '#src/operations/examining/answerProposal.ts'
import { correctEntry } from '#src/operations/examining/correctEntry.ts'
import { eliminateEntry } from '#src/operations/examining/eliminateEntry.ts'
import { lapseEntry } from '#src/operations/examining/lapseEntry.ts'
import { proposeDecision } from '#src/operations/examining/proposeDecision.ts'
import { returnEntry } from '#src/operations/examining/returnEntry.ts'
import { withdrawAcceptedEntry } from '#src/operations/examining/withdrawAcceptedEntry.ts'
import { moveEntry } from '#src/operations/lifecycle/moveEntry.ts'
import { declineEntry } from '#src/operations/recommending/declineEntry.ts'
import { recommendEntry } from '#src/operations/recommending/recommendEntry.ts'
import { reconsiderEntry } from '#src/operations/recommending/reconsiderEntry.ts'
import { attachTableScan } from '#src/operations/tables/attachTableScan.ts'
import { freezeRecommendationTable } from '#src/operations/tables/freezeRecommendationTable.ts'
import { recordTableReading } from '#src/operations/tables/recordTableReading.ts'
import { sealRecommendationTable } from '#src/operations/tables/sealRecommendationTable.ts'
import { storeRenderedTable } from '#src/operations/tables/storeRenderedTable.ts'
import { openProposals } from '#src/queries/examining/proposals.ts'
import { SYSTEM } from '#src/store/database/actors.ts'
import { findAll, findById, updateDocument } from '#src/store/database/documents.ts'
import { expectedMove, MODELLED_ACTIONS } from '../../helpers/lifecycleModel.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { wholeReading } from '../../helpers/recommenderDesk.ts'
import { ACTOR_NAMES, at, PHASE_NAMES } from '../../worlds/lifecycleWorld.ts'
import type { ActorName, Phase } from '../../worlds/lifecycleWorld.ts'
import { createOperationWorld } from '../../worlds/operationWorld.ts'
import type { OperationWorld } from '../../worlds/operationWorld.ts'

let booted: Booted
let world: OperationWorld
beforeAll(async () => {
  booted = await bootPayload()
  world = await createOperationWorld(booted)
})
afterAll(() => booted?.stop())

const RUNS = process.env.TEST_LONG ? 150 : 25
const REMARKS = [{ target: 'title', section: 'main', text: '请核对名称。' }]
const CHECKLIST = ['original', 'ground'].map((item) => ({ item, passed: true }))

describe('lifecycle through its operations', () => {
  it('should make the moves of the table and no others, each with one activity row', async () => {
    const reached = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.array(command(), { minLength: 4, maxLength: 14 }), async (commands) => {
        const req = await booted.request()
        const { id } = await world.draft(req)
        for (const one of commands) {
          const before = await read(req, id)
          const expected = expectedMove({ ...one, entry: modelOf(before) })
          const rows = await activityOf(req, id)
          const result = await perform({ req, entry: before, ...one })
          const after = await read(req, id)
          const added = (await activityOf(req, id)).slice(rows.length)
          const told = `${one.action} by ${one.actor} in ${one.phase} from ${before.stage}`
          expect([told, after.stage]).toEqual([told, expected ?? before.stage])
          expect([told, isRefusal(result)]).toEqual([told, expected === null])
          expect(added.map(({ action, from, to }) => ({ action, from, to }))).toEqual(
            expected === null ? [] : [{ action: one.action, from: before.stage, to: expected }],
          )
          if (expected !== null) reached.add(`${one.action}:${expected}`)
        }
      }),
      { numRuns: RUNS, seed: 20261122 },
    )
    // The walk is long enough to have been through the heart of the table.
    for (const move of [
      'submit:submitted',
      'recommend:recommended',
      'seal:sealed',
      'decline:declined',
      'redirect:submitted',
      'returnToEntrant:returned',
      'eliminate:eliminated',
    ]) {
      expect(reached).toContain(move)
    }
  })

  it('should refuse a stage, a number or an owner written past the operations', async () => {
    const req = await booted.request()
    const { id } = await world.draft(req)
    const changes: Partial<EntryDocument>[] = [
      { stage: 'accepted' },
      { number: '2030-F-9999' },
      { unit: world.otherUnit },
    ]
    for (const change of changes) {
      await expect(updateDocument(req, 'entries', id, change)).rejects.toThrow()
    }
    expect(await read(req, id)).toMatchObject({ stage: 'draft', number: null })
  })
})

type Command = { action: Action; actor: ActorName; phase: Phase }

/** Mostly people who may do something, mostly while they may: else hardly any walk would get anywhere. */
function command(): fc.Arbitrary<Command> {
  const likely: [Action, ActorName, Phase][] = [
    ['submit', 'entrant', 'submission'],
    ['recommend', 'recommender', 'recommendation'],
    ['seal', 'recommender', 'recommendation'],
    ['returnToEntrant', 'examiner', 'examination'],
    ['returnToRecommender', 'examiner', 'recommendation'],
    ['resubmit', 'entrant', 'examination'],
    ['resubmit', 'recommender', 'recommendation'],
    ['accept', 'examiner', 'examination'],
    ['decline', 'recommender', 'recommendation'],
    ['redirect', 'entrant', 'submission'],
    ['eliminate', 'examiner', 'examination'],
    ['reinstate', 'organiser', 'examination'],
  ]
  const actions = [...MODELLED_ACTIONS].filter((action) => action !== 'start') as Action[]
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .constantFrom(...likely)
        .map(([action, actor, phase]) => ({ action, actor, phase })),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        action: fc.constantFrom(...actions),
        actor: fc.constantFrom(...ACTOR_NAMES),
        phase: fc.constantFrom(...PHASE_NAMES),
      }),
    },
  )
}

const read = async (req: PayloadRequest, id: string): Promise<EntryDocument> => {
  const entry = await findById(req, 'entries', id)
  if (!entry) throw new Error('The entry is gone.')
  return entry
}

/** The moves on the record; what is proposed to a second person moves nothing. */
const activityOf = (req: PayloadRequest, id: string) =>
  findAll(
    req,
    'activity',
    { and: [{ subjectId: { equals: id } }, { action: { in: [...ACTIONS] } }] },
    { sort: 'createdAt' },
  )

const modelOf = (entry: EntryDocument) => ({
  stage: entry.stage,
  left: entry.leftStage,
  waitsFor: entry.returnedTo,
  route: entry.route === 'direct' ? ('direct' as const) : ('recommender' as const),
  inHand: Boolean(entry.inHandSince),
})

type Performed = Command & { req: PayloadRequest; entry: EntryDocument }

function perform({ req, entry, ...command }: Performed): Promise<unknown> {
  const call = {
    req,
    actor: world.actors[command.actor],
    now: at(command.phase),
    entryId: entry.id,
  }
  const reason = '不符合要求。'
  switch (command.action) {
    case 'submit':
      return submitEntry({ ...call, consentedRulesVersion: '2' })
    case 'resubmit':
      return entry.returnedTo === 'recommender' &&
        call.actor.kind === 'account' &&
        call.actor.unit !== entry.unit
        ? sealAlone({ ...call, entry })
        : submitEntry({ ...call, consentedRulesVersion: '2', again: true })
    case 'seal':
      return entry.stage === 'recommended' ? sealAlone({ ...call, entry }) : sealPlainly(call)
    case 'recommend':
      return recommendEntry({ ...call, opinion: '内容真实，同意推荐。' })
    case 'decline':
      return declineEntry({ ...call, reason })
    case 'reconsider':
      return reconsiderEntry(call)
    case 'redirect':
    case 'reassign': {
      const choice =
        entry.recommender === world.otherUnit
          ? ({ route: 'direct', ground: 'foreignFunded' } as const)
          : ({ route: 'recommender', recommender: world.otherUnit } as const)
      return rerouteEntry({ ...call, action: command.action, choice, reason })
    }
    case 'returnToEntrant':
      return returnEntry({ ...call, to: 'entrant', remarks: REMARKS })
    case 'returnToRecommender':
      return returnEntry({ ...call, to: 'recommender', remarks: REMARKS })
    case 'accept':
      return acceptEntry({ ...call, checklist: CHECKLIST, reason })
    case 'eliminate':
      return eliminateEntry({ ...call, reason })
    case 'reinstate':
      return bySecondPerson({ ...call, action: 'reinstate', reason })
    case 'disqualify':
      return bySecondPerson({ ...call, action: 'disqualify', reason })
    case 'withdrawAccepted':
      return withdrawAcceptedEntry({ ...call, reason })
    case 'correct':
      return correctEntry({ ...call, title: '示例作品（更正）', reason })
    case 'lapse':
      return lapseEntry(call)
    default:
      return moveEntry({ ...call, action: command.action })
  }
}

/** Another organiser has proposed it; whoever is asked confirms. */
async function bySecondPerson({
  action,
  reason,
  ...call
}: EntryCall & { action: 'reinstate' | 'disqualify'; reason: string }): Promise<unknown> {
  const proposed = await proposeDecision({ ...call, actor: world.secondPerson, action, reason })
  if (isRefusal(proposed)) return proposed
  const [open] = await openProposals(call.req, call.entryId, action)
  const answered = await confirmProposal({ ...call, proposalId: open?.id })
  if (isRefusal(answered) && open) {
    await refuseProposal({ ...call, actor: world.secondPerson, proposalId: open.id, reason: '' })
  }
  return answered
}

type EntryCall = { req: PayloadRequest; actor: Actor; now: Date; entryId: string }

/** The seal of an entry that is in no state for a table must be refused by the rule itself. */
const sealPlainly = (call: EntryCall) => moveEntry({ ...call, action: 'seal' })

/** Generates, renders, scans and seals the table of this one entry; other entries of the run's unit are final or drafts. */
async function sealAlone({
  req,
  actor,
  now,
}: EntryCall & { entry: EntryDocument }): Promise<unknown> {
  const table = await freezeRecommendationTable({
    req,
    actor,
    now,
    contestId: world.contest,
    filler: { name: '', department: '', position: '', phone: '', email: '', date: '' },
    leaveOutWaiting: true,
  })
  if (isRefusal(table)) return table satisfies Refusal
  await storeRenderedTable({ req, table: table.id, file: `${table.id}.pdf`, pages: 1 })
  const scanned = await attachTableScan({
    req,
    actor,
    now,
    tableId: table.id,
    scan: { filename: `${table.id}-scan.pdf`, sha256: 'a'.repeat(64), keep: async () => {} },
  })
  if (isRefusal(scanned)) return scanned
  await recordTableReading({
    req,
    actor: SYSTEM,
    now,
    tableId: table.id,
    scan: scanned.scan ?? '',
    reading: wholeReading(scanned),
  })
  return sealRecommendationTable({ req, actor, now, tableId: table.id })
}
