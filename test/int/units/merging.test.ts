import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { EntryDocument } from '#src/domain/documents/index.ts'
import { slotTaking } from '#src/domain/entry/limits.ts'
import { startEntry } from '#src/operations/entry/startEntry.ts'
import { findUnit } from '#src/operations/units/findUnit.ts'
import { mergeUnits, previewMerge } from '#src/operations/units/mergeUnits.ts'
import { loadCategory } from '#src/queries/contest/loadContest.ts'
import { filesOf } from '#src/queries/entry/filesOf.ts'
import { slotsUsed } from '#src/queries/entry/slotsUsed.ts'
import { readableFile } from '#src/queries/files/readableFile.ts'
import { similarUnits } from '#src/queries/units/similarUnits.ts'
import { createDocument, findAll, findById, updateDocument } from '#src/store/database/documents.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { createUnit, signedInAccount, unique } from '../../helpers/people.ts'
import { association } from '../../helpers/presets.ts'
import { recommenderDesk } from '../../helpers/recommenderDesk.ts'
import {
  begin,
  callOf,
  completeDraft,
  copiesOf,
  createEntrant,
  createIntakeWorld,
  handIn,
  signUp,
} from '../../worlds/intakeWorld.ts'
import type { IntakeWorld, TestEntrant } from '../../worlds/intakeWorld.ts'
import { codeOf, staffCall } from '../../worlds/membershipWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'
import { createEntry, createRecommendationWorld } from '../../worlds/recommendationWorld.ts'

let booted: Booted
let world: IntakeWorld
beforeAll(async () => {
  booted = await bootPayload()
  world = await createIntakeWorld(booted, { preset: association })
})
afterAll(() => booted.stop())

const entrant = async (): Promise<TestEntrant & { unit: string }> => {
  const made = await createEntrant(booted)
  await signUp({ world, entrant: made })
  return { ...made, unit: made.unit ?? '' }
}
const merge = async (fromId: string, intoId: string, reason = '同一家单位') =>
  mergeUnits({ ...(await staffCall(booted, intoId)), fromId, intoId, reason })
const read = async (entry: EntryDocument) =>
  (await findById(await booted.request(), 'entries', entry.id)) ?? entry
const entriesOf = async (unit: string) =>
  findAll(await booted.request(), 'entries', { unit: { equals: unit } })

describe('mergeUnits', () => {
  it('should move everything, join two sign-ups into the older, and keep every entry’s files', async () => {
    const [a, b] = [await entrant(), await entrant()]
    const ours = await completeDraft({ world, entrant: a, category: 'film' })
    granted(await handIn({ world, entrant: a, entryId: ours.id }))
    const theirs = await completeDraft({ world, entrant: b, category: 'film' })
    granted(await handIn({ world, entrant: b, entryId: theirs.id }))
    const filesBefore = await filesSeenBy(await read(theirs))
    const preview = granted(
      await previewMerge({ ...(await staffCall(booted, a.unit)), fromId: b.unit, intoId: a.unit }),
    )
    expect(preview.holdings).toMatchObject({ accounts: [b.actor.id], limitGrants: 0 })
    expect(await entriesOf(b.unit)).toHaveLength(1)
    granted(await merge(b.unit, a.unit))
    expect((await entriesOf(a.unit)).map(({ id }) => id).sort()).toEqual(
      [ours.id, theirs.id].sort(),
    )
    const after = await read(theirs)
    expect(after).toMatchObject({ number: expect.any(String), stage: 'submitted' })
    const [signUpOfBoth, ...others] = await findAll(await booted.request(), 'registrations', {
      unit: { equals: a.unit },
    })
    expect(signUpOfBoth?.id).toBe((await read(ours)).registration)
    expect(others).toEqual([])
    const [shared] = (await filesOf({ req: await booted.request(), entry: after })).filter(
      ({ registration }) => registration,
    )
    const actor = { ...a.actor }
    const readable = await readableFile({
      req: await booted.request(),
      actor,
      fileId: shared?.id,
    })
    expect(isRefusal(readable)).toBe(false)
    expect(await filesSeenBy(after)).toEqual(filesBefore)
    expect(await findById(await booted.request(), 'accounts', b.actor.id)).toMatchObject({
      unit: a.unit,
    })
    const gone = await findById(await booted.request(), 'units', b.unit)
    const stays = await findById(await booted.request(), 'units', a.unit)
    expect(gone).toMatchObject({ mergedInto: a.unit })
    expect(stays?.aliases).toMatchObject([{ name: gone?.name }])
    const found = await findUnit(await booted.request(), {
      name: ` ${gone?.name ?? ''}`,
      creditCode: null,
    })
    expect(found?.id).toBe(a.unit)
    expect(codeOf(await merge(b.unit, a.unit))).toBe('mergeDone')
    const lines = await findAll(await booted.request(), 'activity', {
      and: [{ subjectId: { equals: a.unit } }, { action: { equals: 'mergeUnits' } }],
    })
    expect(lines).toMatchObject([{ from: b.unit, to: a.unit, details: { entries: 1 } }])
  })

  it('should let the credit code of the one that goes lead to the one that stays', async () => {
    const units = [await createUnit(booted.payload), await createUnit(booted.payload)] as const
    const [from, into] = units
    const creditCode = '91310000MA1FL8XQ37'
    await inOperation(booted, (req) => updateDocument(req, 'units', from, { creditCode }))
    granted(await merge(from, into))
    expect(await findById(await booted.request(), 'units', into)).toMatchObject({ creditCode })
    expect((await findUnit(await booted.request(), { name: unique(), creditCode }))?.id).toBe(into)
  })

  it('should show a limit that is exceeded afterwards, keep the entries, and give no further slot', async () => {
    const [a, b] = [await entrant(), await entrant()]
    for (const each of [a, b]) {
      const draft = await completeDraft({ world, entrant: each, category: 'case' })
      granted(await handIn({ world, entrant: each, entryId: draft.id }))
    }
    const { over } = granted(await merge(b.unit, a.unit))
    expect(over).toMatchObject([{ taken: 2, limit: 1 }])
    const category = await loadCategory(await booted.request(), world.categories.case)
    if (!category) throw new Error('no category')
    const used = await slotsUsed({
      payload: booted.payload,
      category,
      applying: { unit: a.unit, person: null },
      applicantKind: 'unit',
    })
    expect(used).toMatchObject({ taken: 2, limit: 1 })
    expect(codeOf(await begin({ world, entrant: a, category: 'case' }))).toBe('limitReachedUnit')
  })

  it('should neither exceed nor lose a slot when submissions run beside it', async () => {
    const [a, b] = [await entrant(), await entrant()]
    const drafts: { entrant: TestEntrant; id: string }[] = []
    for (const each of [a, b]) {
      const draft = await completeDraft({ world, entrant: each, category: 'film' })
      const copies = await copiesOf(world, { draft, count: 5 })
      drafts.push(...[draft.id, ...copies].map((id) => ({ entrant: each, id })))
    }
    const [merged, ...submitted] = await Promise.all([
      merge(b.unit, a.unit),
      ...drafts.map(({ entrant: each, id }) => handIn({ world, entrant: each, entryId: id })),
    ])
    granted(merged ?? null)
    const entries = await entriesOf(a.unit)
    expect(entries).toHaveLength(12)
    expect(await entriesOf(b.unit)).toHaveLength(0)
    const taking = entries.filter(({ stage }) => slotTaking(stage)).length
    expect(taking).toBe(submitted.filter((answer) => !isRefusal(answer)).length)
    const refusals = submitted.filter(isRefusal).map(({ code }) => code)
    expect(refusals.every((code) => code === 'limitReachedUnit')).toBe(true)
    // Before the merge each had five of its own; whatever came after it found them counted together.
    expect(taking).toBeGreaterThanOrEqual(5)
    expect(taking).toBeLessThanOrEqual(10)
    for (const { id } of entries.filter(({ stage }) => !slotTaking(stage))) {
      expect(codeOf(await handIn({ world, entrant: a, entryId: id }))).toBe('limitReachedUnit')
    }
  })

  it('should begin nothing under a unit that has just gone', async () => {
    const [a, b] = [await entrant(), await entrant()]
    const call = await callOf({ world, entrant: b })
    const categoryId = world.categories.film
    const [started] = await Promise.all([
      startEntry({ ...call, categoryId, applicantKind: 'unit' }),
      merge(b.unit, a.unit),
    ])
    expect((await read(granted(started) as EntryDocument)).unit).toBe(a.unit)
    const late = await callOf({ world, entrant: b })
    const again = granted(await startEntry({ ...late, categoryId, applicantKind: 'unit' }))
    expect(again.unit).toBe(a.unit)
  })

  it('should be for organisers of every contest concerned, with a reason, and for two units', async () => {
    const [a, b] = [await entrant(), await entrant()]
    const call = await staffCall(booted, a.unit)
    const asked = { fromId: b.unit, intoId: a.unit, reason: '同一家' }
    for (const role of ['examiner', 'auditor'] as const) {
      const actor = { ...call.actor, role }
      expect(codeOf(await mergeUnits({ ...call, actor, ...asked }))).toBe('notAllowed')
    }
    const elsewhere = { ...call.actor, contests: [b.unit] }
    expect(codeOf(await mergeUnits({ ...call, actor: elsewhere, ...asked }))).toBe('notAllowed')
    expect(codeOf(await mergeUnits({ ...call, actor: a.actor, ...asked }))).toBe('notAllowed')
    expect(codeOf(await mergeUnits({ ...call, ...asked, reason: '' }))).toBe('reasonMissing')
    expect(codeOf(await merge(a.unit, a.unit))).toBe('mergeSame')
    expect(codeOf(await merge(b.unit, unique()))).toBe('notFound')
  })

  it('should suggest what may be the same unit', async () => {
    const name = `示例重名机械${unique()}`
    const short = await createUnit(booted.payload, `${name}有限公司`)
    const long = await createUnit(booted.payload, `${name}股份有限公司`)
    expect((await similarUnits(booted.payload, short)).map(({ id }) => id)).toEqual([long])
    granted(await merge(long, short))
    expect(await similarUnits(booted.payload, short)).toEqual([])
  })
})

describe('merging recommenders', () => {
  it('should move words and entries behind those of the one that stays, and its accounts with them', async () => {
    const own = await createRecommendationWorld(booted)
    const desk = recommenderDesk(booted, { world: own })
    const unit = own.ours.unit
    const other = own.theirs.unit
    const first = await createEntry(booted, own, { recommender: unit })
    const second = await createEntry(booted, own, { recommender: other })
    granted(await desk.recommend(first.id))
    await inOperation(booted, async (req) => {
      await updateDocument(req, 'entries', second.id, { stage: 'recommended' })
      await createDocument(req, 'recommendations', {
        contest: own.contest,
        entry: second.id,
        unit: other,
        decision: 'recommend',
        opinion: '意见。',
        rank: 1,
        by: own.theirs.actor.id,
      })
    })
    const table = granted(await desk.generate())
    granted(await merge(other, unit))
    expect(await findById(await booted.request(), 'recommendationTables', table.id)).toMatchObject({
      state: 'outdated',
    })
    expect(await findById(await booted.request(), 'entries', second.id)).toMatchObject({
      recommender: unit,
    })
    const contest = await findById(await booted.request(), 'contests', own.contest)
    expect(contest?.recommenders).toContain(unit)
    expect(contest?.recommenders).not.toContain(other)
    const next = granted(await desk.generate())
    expect(next.rows.map(({ entry }) => entry)).toEqual([first.id, second.id])
  })

  it('should let the one that sealed tables stay, and no entry be recommended by its own unit', async () => {
    const own = await createRecommendationWorld(booted)
    const { unit } = own.ours
    const other = await createUnit(booted.payload)
    const table = await inOperation(booted, (req) =>
      createDocument(req, 'recommendationTables', {
        contest: own.contest,
        unit,
        sequence: 0,
        version: 1,
        serial: unique(),
        digest: 'x',
        rows: [],
        state: 'sealed',
        sealedAt: new Date().toISOString(),
        filler: { name: '', department: '', position: '', phone: '', email: '', date: '' },
      }),
    )
    expect(codeOf(await merge(unit, other))).toBe('mergeSealed')
    const entry = await createEntry(booted, own, { recommender: unit, unit: other })
    expect(await merge(other, unit)).toMatchObject({
      code: 'mergeOwnRecommendation',
      params: { entries: expect.stringContaining('2030-S-') },
    })
    await inOperation(booted, (req) =>
      updateDocument(req, 'entries', entry.id, { stage: 'accepted' }),
    )
    granted(await merge(other, unit))
    const sealed = await findById(await booted.request(), 'recommendationTables', table.id)
    expect(sealed).toMatchObject({ unit, state: 'sealed' })
  })

  it('should end an account’s wait at the unit it asked', async () => {
    const [from, into] = [await createUnit(booted.payload), await createUnit(booted.payload)]
    const { id: account } = await signedInAccount(booted.payload)
    const request = await inOperation(booted, (req) =>
      createDocument(req, 'joinRequests', {
        account,
        unit: from,
        askedAs: '示例',
        state: 'open',
      }),
    )
    granted(await merge(from, into))
    expect(await findById(await booted.request(), 'joinRequests', request.id)).toMatchObject({
      unit: into,
    })
  })
})

async function filesSeenBy(entry: EntryDocument): Promise<string[]> {
  const files = await filesOf({ req: await booted.request(), entry })
  return files.map(({ slot, filename, sha256 }) => [slot, filename, sha256].join(' ')).sort()
}
