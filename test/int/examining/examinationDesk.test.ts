import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { Refusal } from '#src/domain/basics/refusal.ts'
import type { EntryDocument } from '#src/domain/documents/index.ts'
import type { Actor } from '#src/domain/types/index.ts'
import { recallEntry } from '#src/operations/entry/recallEntry.ts'
import { withdrawEntry } from '#src/operations/entry/withdrawEntry.ts'
import { acceptEntry } from '#src/operations/examining/acceptEntry.ts'
import { previewBulk } from '#src/operations/examining/previewBulk.ts'
import { acceptInBulk } from '#src/operations/examining/acceptInBulk.ts'
import { checkEntry } from '#src/operations/examining/checkEntry.ts'
import { claimEntry, claimNext } from '#src/operations/examining/claimEntry.ts'
import { eliminateEntry } from '#src/operations/examining/eliminateEntry.ts'
import { extendEntry } from '#src/operations/examining/extendEntry.ts'
import { lapseEntry } from '#src/operations/examining/lapseEntry.ts'
import { releaseClaim, renewClaim } from '#src/operations/examining/releaseClaim.ts'
import { entryHistory } from '#src/queries/entry/entryHistory.ts'
import { queueRows, queueTotals } from '#src/queries/examining/examinationQueue.ts'
import { openProposals } from '#src/queries/examining/proposals.ts'
import { readerOf } from '#src/store/database/database.ts'
import { findAll, findById, updateDocument } from '#src/store/database/documents.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInStaff } from '../../helpers/people.ts'
import { association } from '../../helpers/presets.ts'
import { written } from '../../worlds/parts/inOperation.ts'
import { createStaffWorld } from '../../worlds/staffWorld.ts'
import type { StaffWorld } from '../../worlds/staffWorld.ts'

const EXAMINERS = 6
const NOW = new Date()
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

let booted: Booted
let examiners: { actor: Actor; cookie: string }[]
let organiser: Actor

beforeAll(async () => {
  booted = await bootPayload()
  const signIn = async (role: 'examiner' | 'organiser') => {
    const { id, cookie } = await signedInStaff(booted.payload, { role, contests: [] })
    const actor: Actor = { kind: 'staff', id, name: '示例审查员', role, contests: [] }
    return { actor, cookie }
  }
  // The first of all is made an administrator.
  await signIn('organiser')
  organiser = (await signIn('organiser')).actor
  examiners = await Promise.all(Array.from({ length: EXAMINERS }, () => signIn('examiner')))
})
afterAll(() => booted?.stop())

describe('taking entries out of the queue', () => {
  it('should never give one entry to two who ask at once, and give all of them in order', async () => {
    const world = await newWorld()
    const entries = await several(world, EXAMINERS - 1)
    const answers = await Promise.all(
      examiners.map(({ cookie }) =>
        booted.rest('/staff/claims/next', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ contest: world.contest }),
          cookie,
        }),
      ),
    )
    const taken = answers.filter(({ status }) => status === 200).map(({ body }) => body.value?.id)
    expect(taken.toSorted()).toEqual(entries.map(({ id }) => id).toSorted())
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 200, 200, 404])
    // Whoever asks again gets what is still theirs.
    const again = await claimNext({ ...(await call(0)), contestId: world.contest })
    const own = answers[0]?.body.value?.id
    expect(isRefusal(again) ? again.code : again.id).toBe(own ?? 'queueEmpty')
  })

  it('should keep others out until the time is over, longer with work, and no longer once put back', async () => {
    const world = await newWorld({ claimMinutes: 10 })
    const [first, next] = await several(world, 2)
    const entryId = first?.id
    expect(await claimNext({ ...(await call(0)), contestId: world.contest })).toMatchObject({
      id: entryId,
    })
    expect(await claimNext({ ...(await call(1)), contestId: world.contest })).toMatchObject({
      id: next?.id,
    })
    const eliminated = await eliminateEntry({ ...(await call(1)), entryId, reason: '重复' })
    expect(codeOf(eliminated)).toBe('entryClaimed')
    expect(codeOf(await claimEntry({ ...(await call(1)), entryId }))).toBe('entryClaimed')
    done(await renewClaim({ ...(await call(0, later(8))), entryId }))
    expect(codeOf(await claimEntry({ ...(await call(1, later(12))), entryId }))).toBe(
      'entryClaimed',
    )
    expect(codeOf(await releaseClaim({ ...(await call(1, later(12))), entryId }))).toBe(
      'entryClaimed',
    )
    expect(codeOf(await renewClaim({ ...(await call(0, later(19))), entryId }))).toBe(
      'claimMissing',
    )
    done(await claimEntry({ ...(await call(1, later(19))), entryId }))
    done(await releaseClaim({ ...(await call(1, later(19))), actor: organiser, entryId }))
    expect(await read(entryId)).toMatchObject({ claimedBy: null, stage: 'submitted' })
    expect(await recordOf(entryId)).toEqual(['claim', 'claim', 'release'])
  })

  it('should ask for a reason to pass over one that was submitted earlier, and keep it', async () => {
    const world = await newWorld()
    const [, second] = await several(world, 2)
    const entryId = second?.id
    expect(codeOf(await claimEntry({ ...(await call(0)), entryId }))).toBe('claimOutOfOrder')
    done(await claimEntry({ ...(await call(0)), entryId, reason: '申报单位来电催办' }))
    const [line] = await findAll(await booted.request(), 'activity', {
      and: [{ subjectId: { equals: entryId ?? '' } }, { action: { equals: 'claim' } }],
    })
    expect(line?.details).toEqual({ outOfOrder: true, reason: '申报单位来电催办' })
  })

  it('should end the right to recall, and leave the right to withdraw', async () => {
    const world = await newWorld()
    const [entry] = await several(world, 1)
    done(await claimNext({ ...(await call(0)), contestId: world.contest }))
    const account = await findById(await booted.request(), 'accounts', entry?.account)
    const actor = {
      kind: 'account' as const,
      id: account?.id ?? '',
      name: '甲',
      person: false,
      grants: [],
      unit: entry?.unit ?? null,
    }
    const own = { ...(await call(0)), actor, entryId: entry?.id }
    expect(codeOf(await recallEntry(own))).toBe('alreadyInHand')
    done(await withdrawEntry(own))
    expect(await read(entry?.id)).toMatchObject({ stage: 'withdrawn', claimedBy: null })
    const late = await acceptEntry({ ...(await call(0)), entryId: entry?.id, checklist: [] })
    expect(codeOf(late)).toBe('wrongStage')
  })

  it('should ask for a claim first where the contest says so', async () => {
    const world = await newWorld({ claimFirst: true })
    const [entry] = await several(world, 1)
    const eliminating = async () =>
      eliminateEntry({ ...(await call(0)), entryId: entry?.id, reason: '内容重复' })
    expect(codeOf(await eliminating())).toBe('claimMissing')
    done(await claimEntry({ ...(await call(0)), entryId: entry?.id }))
    done(await eliminating())
  })

  it('should let an entry be checked ahead, and bring it back once it is sealed', async () => {
    const world = await newWorld()
    const waiting = await world.entry({ route: 'recommender', recommender: world.recommender })
    const ask = async (state: 'open' | 'ready' | 'checked') => {
      const transaction = readerOf(booted.payload)
      const page = { contest: world.contest, state, staff: organiser.id, now: NOW }
      const { rows, total } = await queueRows({ ...page, transaction, limit: 25, offset: 0 })
      const totals = await queueTotals({ ...page, transaction })
      expect([state, totals[state]]).toEqual([state, total])
      return rows.map(({ id }) => id)
    }
    expect(await ask('open')).toEqual([waiting.id])
    expect(await ask('ready')).toEqual([])
    done(await claimNext({ ...(await call(0)), contestId: world.contest }))
    done(await checkEntry({ ...(await call(0, later(5))), entryId: waiting.id, checklist: [] }))
    expect(await ask('open')).toEqual([])
    expect(await ask('checked')).toEqual([waiting.id])
    await written(await booted.request(), (req) =>
      updateDocument(req, 'entries', waiting.id, { stage: 'sealed' }),
    )
    expect(await ask('open')).toEqual([waiting.id])
  })
})

describe('two readers', () => {
  it('should accept on the second conclusion only, whoever of many comes to it first', async () => {
    const world = await newWorld({}, { secondReader: true })
    const [entry] = await several(world, 1)
    const checklist = await passed(entry?.id)
    const accept = async (index: number) =>
      acceptEntry({ ...(await call(index)), entryId: entry?.id, checklist })
    expect(done(await accept(0))).toMatchObject({ stage: 'submitted', acceptanceNumber: null })
    expect(codeOf(await accept(0))).toBe('secondReaderMissing')
    expect(codeOf(await claimNext({ ...(await call(0)), contestId: world.contest }))).toBe(
      'queueEmpty',
    )
    const answers = await Promise.all([1, 2, 3].map(accept))
    expect(answers.map(codeOf).toSorted()).toEqual(['accepted', 'wrongStage', 'wrongStage'])
    expect(await openProposals(await booted.request(), entry?.id ?? '')).toEqual([])
  })
})

describe('many at once, and what is left at the close', () => {
  it('should accept in bulk what nothing speaks against, and say why not of the rest', async () => {
    const world = await newWorld({ claimFirst: true })
    const whole = await world.entry()
    const [other] = await several(world, 1)
    await withoutChecks(whole.category)
    done(await claimEntry({ ...(await call(1)), entryId: other?.id, reason: '先审' }))
    const accept = async (entryId: unknown) =>
      acceptInBulk({ ...(await call(0)), entryId, reason: '批量核对无误' })
    expect(codeOf(await accept(whole.id))).toBe('accepted')
    expect(codeOf(await accept(other?.id))).toBe('entryClaimed')
    expect(await recordOf(whole.id)).toEqual(['accept'])
  })

  it('should not pass in bulk what only a person can tell, and keep the reason for the record from the entrant', async () => {
    const world = await newWorld()
    const entry = await world.entry()
    const req = await booted.request()
    const category = await findById(req, 'categories', entry.category)
    await updateDocument(req, 'categories', entry.category, {
      // Nothing is missed, so that it is the items alone which stay open.
      fileSlots: category?.fileSlots.map((slot) => ({ ...slot, required: false })) ?? [],
      checklist: [
        { key: 'names', label: '名称一致', evidence: 'names', byMachine: true },
        { key: 'signed', label: '申报表已签名盖章', evidence: 'files', slots: ['stampedForm'] },
        { key: 'papers', label: '简介齐全、可用', evidence: 'files', slots: ['unitProfile'] },
        { key: 'lawful', label: '内容积极健康', byMachine: true },
      ],
    })
    const reason = '第三批，名单见会议纪要'
    const words = '祝贺受理，请留意后续通知'
    const accepted = await acceptInBulk({ ...(await call(0)), entryId: entry.id, reason, words })
    expect(codeOf(accepted)).toBe('accepted')
    const [found] = await findAll(req, 'examinations', { entry: { equals: entry.id } })
    expect(found).toMatchObject({
      reason,
      checklist: [
        { key: 'names', passed: true },
        { key: 'signed', passed: null },
        { key: 'papers', passed: null },
        { key: 'lawful', passed: null },
      ],
    })
    const stored = await findById(req, 'entries', entry.id)
    const told = JSON.stringify([
      await findAll(req, 'messages', { account: { equals: entry.account } }),
      stored && (await entryHistory(req, stored)),
    ])
    expect(told).toContain(words)
    expect(told).not.toContain(reason)
  })

  it('should say before how each item would stand, and nothing of an item whose slot an entry does not have', async () => {
    const world = await newWorld()
    const entry = await world.entry()
    const req = await booted.request()
    const category = await findById(req, 'categories', entry.category)
    const [first, ...others] = category?.fileSlots ?? []
    await updateDocument(req, 'categories', entry.category, {
      fileSlots: [
        ...(first
          ? [{ ...first, key: 'child', required: false, paper: null, seenBy: [], underAge: 14 }]
          : []),
        ...others.map((slot) => ({ ...slot, required: false })),
      ],
      participants: { most: 2 },
      checklist: [
        { key: 'names', label: '名称一致', evidence: 'names', byMachine: true },
        { key: 'lawful', label: '内容积极健康' },
        { key: 'consent', label: '同意书已签名', evidence: 'files', slots: ['child'] },
      ],
    })
    const asked = { ...(await call(0)), entryId: entry.id }
    expect(await previewBulk(asked)).toMatchObject([
      { label: '名称一致', outcome: 'passed' },
      { label: '内容积极健康', outcome: 'open' },
      { label: '同意书已签名', outcome: 'absent' },
    ])
    expect(codeOf(await acceptInBulk({ ...asked, reason: '批量核对' }))).toBe('accepted')
    const [found] = await findAll(req, 'examinations', { entry: { equals: entry.id } })
    expect(found?.checklist).toMatchObject([{ passed: true }, { passed: null }, { passed: true }])
  })

  it('should take no item that names a slot which its category does not have', async () => {
    const { category: id } = await (await newWorld()).entry()
    const req = await booted.request()
    const items = (slots: string[]) => [
      { key: 'file', label: '作品齐全', evidence: 'files', slots },
    ]
    const category = await findById(req, 'categories', id)
    const known = category?.fileSlots[0]?.key ?? ''
    const save = (checklist: object[], more: object = {}) =>
      updateDocument(req, 'categories', id, { checklist, ...more } as never)
    await expect(save(items([known, 'gone']))).rejects.toThrow(/“作品齐全”所指的文件项“gone”/)
    await save(items([known]))
    const fileSlots = category?.fileSlots.filter(({ key }) => key !== known)
    await expect(save(items([known]), { fileSlots })).rejects.toThrow(known)
  })

  it('should take no such item for passed outside a batch', async () => {
    const world = await newWorld()
    const entry = await world.entry()
    const checklist = (await passed(entry.id)).map((finding) => ({ ...finding, passed: null }))
    expect(codeOf(await acceptEntry({ ...(await call(0)), entryId: entry.id, checklist }))).toBe(
      'checklistIncomplete',
    )
  })

  it('should open to one entry what the schedule has closed, and keep it from lapsing', async () => {
    const world = await newWorld({ examinationClosedAt: later(-60).toISOString() })
    const draft = await world.entry({ stage: 'draft' })
    const organising = { ...(await call(0)), actor: organiser, entryId: draft.id }
    const until = later(60).toISOString()
    const reason = '系统故障，补报一天'
    expect(
      codeOf(await extendEntry({ ...(await call(0)), entryId: draft.id, until, reason })),
    ).toBe('notAllowed')
    expect(codeOf(await extendEntry({ ...organising, until: '昨天', reason }))).toBe(
      'extensionPast',
    )
    expect(codeOf(await extendEntry({ ...organising, until, reason: ' ' }))).toBe('reasonMissing')
    done(await extendEntry({ ...organising, until, reason }))
    // Its entrant reads until when and why in the history, and who of the staff it was nowhere.
    const req = await booted.request()
    const held = await findById(req, 'entries', draft.id)
    const lines = held ? await entryHistory(req, held) : []
    expect(lines.find(({ action }) => action.key === 'extend')).toMatchObject({
      by: 'staff',
      name: '',
      until,
      said: { reason },
    })
    expect(codeOf(await lapseEntry(organising))).toBe('extensionRunning')
    done(await lapseEntry({ ...organising, now: later(61) }))
  })
})

type Settings = Parameters<typeof updateDocument<'contests'>>[3]

async function newWorld(
  settings: Settings = {},
  ofCategories: Parameters<typeof updateDocument<'categories'>>[3] = {},
): Promise<StaffWorld> {
  const world = await createStaffWorld(booted, { preset: association })
  const req = await booted.request()
  await updateDocument(req, 'contests', world.contest, { claimFirst: false, ...settings })
  for (const id of Object.values(world.categories)) {
    await updateDocument(req, 'categories', id, ofCategories)
  }
  return world
}

async function several(world: StaffWorld, count: number): Promise<EntryDocument[]> {
  const entries: EntryDocument[] = []
  for (let made = 0; made < count; made += 1) entries.push(await world.entry())
  return entries
}

const call = async (index: number, now = NOW) => {
  const examiner = examiners[index]
  if (!examiner) throw new Error('There are not so many examiners.')
  return { req: await booted.request(), actor: examiner.actor, now }
}

async function read(id: string | undefined): Promise<EntryDocument> {
  const entry = await findById(await booted.request(), 'entries', id)
  if (!entry) throw new Error('The entry is gone.')
  return entry
}

const recordOf = async (id: string | undefined) =>
  (
    await findAll(
      await booted.request(),
      'activity',
      { subjectId: { equals: id ?? '' } },
      { sort: 'createdAt' },
    )
  ).map(({ action }) => action)

async function passed(id: string | undefined) {
  const { category } = await read(id)
  const stored = await findById(await booted.request(), 'categories', category)
  return (stored?.checklist ?? []).map(({ key }) => ({ item: key, passed: true }))
}

/** Leaves of a checklist what only a person can tell. */
async function withoutChecks(category: string): Promise<void> {
  const stored = await findById(await booted.request(), 'categories', category)
  await updateDocument(await booted.request(), 'categories', category, {
    checklist: (stored?.checklist ?? []).filter(({ evidence }) => !evidence),
  })
}

function done(result: EntryDocument | Refusal): EntryDocument {
  if (isRefusal(result)) throw new Error(result.code)
  return result
}

const codeOf = (result: EntryDocument | Refusal): string =>
  isRefusal(result) ? result.code : result.stage
