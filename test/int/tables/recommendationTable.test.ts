import { readFileSync } from 'node:fs'
import path from 'node:path'

import { sql } from '@payloadcms/db-postgres'
import fc from 'fast-check'

import { tableOf } from '#src/domain/basics/tableNames.ts'
import { canonicalJson } from '#src/domain/basics/canonicalJson.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { EntryDocument, RecommendationTableDocument } from '#src/domain/documents/index.ts'
import { tableRows } from '#src/domain/tables/recommendationTable.ts'
import { rerouteEntry } from '#src/operations/entry/rerouteEntry.ts'
import { submitEntry } from '#src/operations/entry/submitEntry.ts'
import { eliminateEntry } from '#src/operations/examining/eliminateEntry.ts'
import { returnEntry } from '#src/operations/examining/returnEntry.ts'
import { moveEntry } from '#src/operations/lifecycle/moveEntry.ts'
import { storeRenderedTable } from '#src/operations/tables/storeRenderedTable.ts'
import { tableCandidates } from '#src/queries/tables/tableCandidates.ts'
import { readerOf } from '#src/store/database/database.ts'
import { findAll, updateDocument } from '#src/store/database/documents.ts'
import { pdfText, withoutLayout } from '../../helpers/bytes/pdfText.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { recommenderDesk } from '../../helpers/recommenderDesk.ts'
import { granted } from '../../worlds/parts/granted.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'
import { stored } from '../../worlds/parts/stored.ts'
import { createEntry, createRecommendationWorld } from '../../worlds/recommendationWorld.ts'
import type { RecommendationWorld, TestEntry } from '../../worlds/recommendationWorld.ts'
import { slugNow } from '../../helpers/names/slugPrefix.ts'
import { TABLE } from '#src/store/database/table.ts'

let booted: Booted
let world: RecommendationWorld
let desk: ReturnType<typeof recommenderDesk>

beforeAll(async () => {
  booted = await bootPayload()
})
beforeEach(async () => {
  world = await createRecommendationWorld(booted)
  desk = recommenderDesk(booted, { world })
})
afterAll(() => booted?.stop())

const codeOf = (result: unknown) => (isRefusal(result) ? result.code : 'ok')
const entryOf = (more: Partial<Parameters<typeof createEntry>[2]> = {}) =>
  createEntry(booted, world, { recommender: world.ours.unit, ...more })
const recommended = async (more: Parameters<typeof entryOf>[0] = {}) => {
  const entry = await entryOf(more)
  granted(await desk.recommend(entry.id, `${entry.title}内容真实，同意推荐。`))
  return entry
}
const entry = (id: string): Promise<EntryDocument> => stored(booted, 'entries', id)
const table = ({ id }: { id: string }) => stored(booted, 'recommendationTables', id)
const organiser = () => ({ ...world.examiner, role: 'organiser' as const })
const call = async (actor: Parameters<typeof moveEntry>[0]['actor'], now = world.now) => ({
  req: await booted.request(),
  actor,
  now,
})
const retitle = ({ id }: TestEntry, title: string) =>
  inOperation(booted, (req) =>
    updateDocument(req, 'entries', id, { title, answers: { title, summary: '新的简介' } }),
  )
const resubmit = async ({ id, entrant }: TestEntry) =>
  submitEntry({ ...(await call(entrant)), entryId: id, consentedRulesVersion: '1', again: true })
const sendBack = async (
  { id }: TestEntry,
  to: 'entrant' | 'recommender',
  now = world.now,
): Promise<void> => {
  const remarks = [{ target: 'title', section: 'work', text: '请核对作品名称。' }]
  granted(await returnEntry({ ...(await call(world.examiner, now)), entryId: id, to, remarks }))
}
const printed = async ({ pdf }: RecommendationTableDocument): Promise<string> => {
  const bytes = readFileSync(path.join(booted.dataDir, 'files', String(pdf)))
  return withoutLayout((await pdfText(bytes)).join('\n'))
}

describe('generation of a table', () => {
  it('should refuse while an opinion is missing, unless what waits is left out knowingly', async () => {
    expect(codeOf(await desk.generate())).toBe('tableEmpty')
    const first = await recommended()
    await entryOf()
    expect(await desk.generate()).toMatchObject({
      code: 'tableOpinionsMissing',
      params: { count: 1 },
    })
    const made = granted(await desk.generate(true))
    expect(made.rows.map((row) => row.entry)).toEqual([first.id])
  })

  it('should hold its own entries only, in one order over all categories', async () => {
    const [first, second] = [await recommended(), await recommended()]
    await createEntry(booted, world, { recommender: world.theirs.unit })
    granted(await desk.order([first.id, second.id], [second.id, first.id]))
    const made = granted(await desk.generate())
    expect(made).toMatchObject({ sequence: 0, version: 1, replaces: null, state: 'generated' })
    expect(made.rows.map((row) => [row.rank, row.title])).toEqual([
      [1, second.title],
      [2, first.title],
    ])
  })

  it('should outdate the version before, and say what it replaces', async () => {
    await recommended()
    const first = granted(await desk.generate())
    const second = granted(await desk.generate())
    expect(second).toMatchObject({ version: 2, replaces: first.id })
    expect((await table(first)).state).toBe('outdated')
    expect(second.serial).not.toBe(first.serial)
  })

  it('should keep one valid table when two people generate at once', async () => {
    await recommended()
    const made = await Promise.all([desk.generate(), desk.generate(), desk.generate()])
    expect(made.map(codeOf)).toEqual(['ok', 'ok', 'ok'])
    const all = await findAll(await booted.request(), 'recommendationTables', {
      contest: { equals: world.contest },
    })
    expect(all.map(({ state }) => state).sort()).toEqual(['generated', 'outdated', 'outdated'])
    expect(all.map(({ version }) => version).sort()).toEqual([1, 2, 3])
  })

  it('should queue nothing when the generation is rolled back', async () => {
    const before = await booted.payload.count({ collection: 'payload-jobs' })
    expect(codeOf(await desk.generate())).toBe('tableEmpty')
    expect(await booted.payload.count({ collection: 'payload-jobs' })).toEqual(before)
  })
})

describe('printing of a table', () => {
  it('should print exactly the rows that are sealed', async () => {
    const made = [
      await recommended({ title: '匠心 Quality—从ISO 9001:2015说起' }),
      await recommended({ title: '一盏灯' }),
      await recommended({ title: '很长的作品名称'.repeat(6) }),
    ]
    const ids = made.map(({ id }) => id)
    granted(await desk.order(ids, [...ids].reverse()))
    const sealed = granted(await desk.seal(await desk.readyTable()))
    const text = await printed(sealed)
    const places = sealed.rows.map((row) =>
      text.indexOf(
        withoutLayout(`${row.rank}${row.unitName}${row.title}${row.categoryTitle}${row.opinion}`),
      ),
    )
    expect(sealed.rows.map((row) => row.entry)).toEqual([...ids].reverse())
    expect(places.every((place) => place >= 0)).toBe(true)
    expect([...places].sort((a, b) => a - b)).toEqual(places)
    for (const word of [world.ours.unitName, sealed.serial, '示例填表人', '021-62345678', '盖章']) {
      expect(text).toContain(withoutLayout(word))
    }
    for (const row of sealed.rows) {
      expect(await entry(row.entry)).toMatchObject({ title: row.title, stage: 'sealed' })
    }
  })

  it('should print once: the same bytes again change nothing', async () => {
    await recommended()
    const made = await desk.print(granted(await desk.generate()))
    const file = path.join(booted.dataDir, 'files', String(made.pdf))
    const before = readFileSync(file)
    await booted.payload.jobs.queue({
      task: 'renderRecommendationTable',
      queue: 'documents',
      input: { table: made.id },
    })
    const again = await desk.print(made)
    expect(again.updatedAt).toBe(made.updatedAt)
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('should be printed with a box for what no font has, beside the rows of others', async () => {
    await recommended()
    await recommended({ title: '生僻字\u{2A6D6}之作' })
    const made = await desk.print(granted(await desk.generate()))
    expect(made).toMatchObject({ problem: null, pages: 1 })
    expect(made.pdf).not.toBeNull()
    granted(await desk.scan(made))
  })

  it('should not print a name that was corrected after the generation', async () => {
    await recommended()
    const made = granted(await desk.generate())
    await inOperation(booted, (req) =>
      updateDocument(req, 'units', world.ours.unit, { name: `${world.ours.unitName}（更名）` }),
    )
    expect(await desk.print(made)).toMatchObject({ pdf: null, state: 'outdated' })
  })

  it('should leave an outdated or sealed table as it is', async () => {
    await recommended()
    const first = granted(await desk.generate())
    granted(await desk.generate())
    await storeRenderedTable({
      req: await booted.request(),
      table: first.id,
      file: 'late.pdf',
      pages: 1,
    })
    expect((await table(first)).pdf).toBeNull()
  })
})

describe('an outdated table', () => {
  type Change = (entry: TestEntry, other: TestEntry) => Promise<unknown>
  const changes: [string, Change][] = [
    ['the order', (a, b) => desk.order([a.id, b.id], [b.id, a.id])],
    ['an opinion', ({ id }) => desk.revise(id, '改写后的意见。')],
    ['a word taken back', ({ id }) => desk.reconsider(id)],
    ['a new recommendation', async () => desk.recommend((await entryOf()).id)],
    [
      'a withdrawal by the entrant',
      async ({ id, entrant }) =>
        moveEntry({ ...(await call(entrant)), action: 'withdraw', entryId: id }),
    ],
    [
      'a return by the recommender',
      async ({ id }) =>
        returnEntry({
          ...(await desk.call()),
          entryId: id,
          to: 'entrant',
          remarks: [{ target: 'title', section: 'work', text: '请修改。' }],
        }),
    ],
    [
      'an elimination by the examiner',
      async ({ id }) =>
        eliminateEntry({ ...(await call(world.examiner)), entryId: id, reason: '重复申报。' }),
    ],
    [
      'another recommender',
      async ({ id }) =>
        rerouteEntry({
          ...(await call(organiser())),
          entryId: id,
          action: 'reassign',
          choice: { route: 'recommender', recommender: world.theirs.unit },
          reason: '对口有误。',
        }),
    ],
  ]

  it.each(changes)('should be known after %s, and not be sealed', async (_, change) => {
    const [first, second] = [await recommended(), await recommended()]
    const ready = await desk.readyTable()
    granted(await change(first, second))
    expect((await table(ready)).state).toBe('outdated')
    expect(codeOf(await desk.seal(ready))).toBe('tableOutdated')
    expect(codeOf(await desk.scan(ready))).toBe('tableOutdated')
    expect((await entry(second.id)).stage).toBe('recommended')
  })

  it('should never be sealed with other rows than stand, whatever was done in whatever order', async () => {
    const edits = fc.array(
      fc.tuple(fc.constantFrom(...changes.slice(0, 4).map(([, change]) => change)), fc.boolean()),
      { minLength: 0, maxLength: 3 },
    )
    await fc.assert(
      fc.asyncProperty(edits, async (steps) => {
        world = await createRecommendationWorld(booted)
        desk = recommenderDesk(booted, { world })
        const [first, second] = [await recommended(), await recommended()]
        const ready = await desk.readyTable()
        for (const [change, turned] of steps) {
          await (turned ? change(second, first) : change(first, second))
        }
        const { candidates } = await tableCandidates({
          transaction: readerOf(booted.payload),
          contest: world.contest,
          unit: world.ours.unit,
        })
        const stands = canonicalJson(tableRows(candidates)) === canonicalJson(ready.rows)
        const code = codeOf(await desk.seal(ready))
        // What was changed and changed back may ask for a new print; a print of other rows is never sealed.
        expect(['ok', 'tableOutdated']).toContain(code)
        if (!stands) expect(code).toBe('tableOutdated')
        if (steps.length === 0) expect(code).toBe('ok')
        const after = await table(ready)
        if (code === 'ok') expect(after.rows).toEqual(ready.rows)
        else expect(after.state).not.toBe('sealed')
      }),
      { numRuns: 8 },
    )
  })

  it.each([
    ['an applicant', ({ unit }: TestEntry) => ['units', unit, { name: '更名后的示例单位' }]],
    ['a category', () => ['categories', world.category, { title: '演讲（更名）' }]],
    ['the contest', () => ['contests', world.contest, { title: '更名后的大赛' }]],
    ['the declaration', () => ['contests', world.contest, { recommendationDeclaration: '新声明' }]],
  ] as const)('should be known at the seal after staff renamed %s', async (_, rename) => {
    const first = await recommended()
    const ready = await desk.readyTable()
    const [collection, id, data] = rename(first)
    await inOperation(booted, (req) =>
      booted.payload.update({
        collection: slugNow(String(collection)),
        id,
        data,
        req,
        overrideAccess: true,
      } as Parameters<typeof booted.payload.update>[0]),
    )
    expect(codeOf(await desk.seal(ready))).toBe('tableOutdated')
    expect((await entry(first.id)).stage).toBe('recommended')
  })

  it('should not come from an entry that waits, is declined or is drafted', async () => {
    await recommended()
    const waiting = await entryOf()
    const ready = await desk.readyTable()
    granted(await desk.decline(waiting.id))
    await entryOf({ stage: 'draft' })
    await entryOf()
    expect((await table(ready)).state).toBe('generated')
    expect(codeOf(await desk.seal(ready))).toBe('ok')
  })
})

describe('the seal', () => {
  it('should want the PDF, then the scan of this very version', async () => {
    await recommended()
    const made = granted(await desk.generate())
    expect(codeOf(await desk.seal(made))).toBe('tableNotRendered')
    await desk.print(made)
    expect(codeOf(await desk.seal(made))).toBe('tableScanMissing')
    granted(await desk.scan(made))
    const next = await desk.print(granted(await desk.generate()))
    expect(codeOf(await desk.seal(next))).toBe('tableScanMissing')
    expect(codeOf(await desk.seal(made))).toBe('tableOutdated')
  })

  it('should move all rows or none', async () => {
    const made = [await recommended(), await recommended(), await recommended()]
    const ready = await desk.readyTable()
    // Past every hook, as a fault would: the second row can no longer be sealed.
    const refusing = `
      create function refuse_second() returns trigger language plpgsql as $$
      begin raise exception 'a fault'; end $$;
      create trigger refuse_second before update on ${tableOf('entries')} for each row
      when (new.id = '${made[1]?.id}' and new.stage = 'sealed') execute function refuse_second()`
    await booted.payload.db.drizzle.execute(sql.raw(refusing))
    await expect(desk.seal(ready)).rejects.toThrow()
    await booted.payload.db.drizzle.execute(
      sql.raw(`drop trigger refuse_second on ${tableOf('entries')}; drop function refuse_second`),
    )
    for (const { id } of made) expect((await entry(id)).stage).toBe('recommended')
    expect((await table(ready)).state).toBe('generated')
    expect(codeOf(await desk.seal(ready))).toBe('ok')
    for (const { id } of made) expect((await entry(id)).stage).toBe('sealed')
  })

  it('should happen once, whoever presses how often', async () => {
    const { id } = await recommended()
    const ready = await desk.readyTable()
    const answers = await Promise.all([desk.seal(ready), desk.seal(ready), desk.seal(ready)])
    expect(answers.map(codeOf).sort()).toEqual(['ok', 'tableAlreadySealed', 'tableAlreadySealed'])
    const activity = await findAll(await booted.request(), 'activity', {
      subjectId: { equals: id },
    })
    expect(activity.filter(({ action }) => action === 'seal')).toHaveLength(1)
  })

  it('should come before or after a withdrawal in the same moment, never between', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [first, second] = [await recommended(), await recommended()]
      const ready = await desk.readyTable()
      const [sealed, withdrawn] = await Promise.all([
        desk.seal(ready),
        moveEntry({ ...(await call(first.entrant)), action: 'withdraw', entryId: first.id }),
      ])
      expect(codeOf(withdrawn)).toBe('ok')
      expect((await entry(first.id)).stage).toBe('withdrawn')
      const stage = (await entry(second.id)).stage
      expect([codeOf(sealed), stage]).toEqual(
        codeOf(sealed) === 'ok' ? ['ok', 'sealed'] : ['tableOutdated', 'recommended'],
      )
      if (stage === 'recommended') granted(await desk.reconsider(second.id))
      if (stage === 'recommended') granted(await desk.decline(second.id))
    }
  })

  it('should leave a table that nobody changes, by whatever door', async () => {
    const { id } = await recommended()
    const sealed = granted(await desk.seal(await desk.readyTable()))
    for (const change of [
      sql`update ${TABLE.recommendation_tables} set rows = '[]' where id = ${sealed.id}`,
      sql`update ${TABLE.recommendation_tables} set state = 'generated' where id = ${sealed.id}`,
      sql`delete from ${TABLE.recommendation_tables} where id = ${sealed.id}`,
    ]) {
      await expect(booted.payload.db.drizzle.execute(change)).rejects.toThrow()
    }
    await expect(
      inOperation(booted, (req) =>
        updateDocument(req, 'recommendationTables', sealed.id, { scan: 'other.pdf' }),
      ),
    ).rejects.toThrow()
    expect(codeOf(await desk.scan(sealed))).toBe('tableAlreadySealed')
    expect(codeOf(await desk.reconsider(id))).toBe('wrongStage')
    expect(codeOf(await desk.revise(id, '迟来的意见'))).toBe('wrongStage')
    expect(await table(sealed)).toEqual(sealed)
  })

  it('should be refused after the window, though the table is right', async () => {
    const { id } = await recommended()
    const ready = await desk.readyTable()
    const late = recommenderDesk(booted, { world, now: world.late })
    expect(codeOf(await late.seal(ready))).toBe('windowClosed')
    expect((await entry(id)).stage).toBe('recommended')
    expect(codeOf(await late.generate())).toBe('tableEmpty')
  })

  it('should not be anybody else’s', async () => {
    await recommended()
    const ready = await desk.readyTable()
    const theirs = recommenderDesk(booted, { world, actor: world.theirs.actor })
    const none = { id: '01900000-0000-7000-8000-000000000000' }
    for (const id of [ready, none]) {
      expect(await theirs.seal(id)).toEqual({ ok: false, code: 'notFound', params: {} })
      expect(await theirs.scan(id)).toEqual({ ok: false, code: 'notFound', params: {} })
    }
  })
})

describe('after the seal', () => {
  it('should make a supplementary table of what was recommended later', async () => {
    await recommended()
    granted(await desk.seal(await desk.readyTable()))
    const second = await recommended()
    const ready = await desk.readyTable()
    expect(ready).toMatchObject({ sequence: 1, version: 1, replaces: null })
    expect(ready.rows.map((row) => [row.rank, row.entry])).toEqual([[1, second.id]])
    expect(await printed(ready)).toContain('补充1')
    granted(await desk.seal(ready))
  })

  it('should replace the row an examiner sent back, also after the window, and leave the others', async () => {
    const [first, second] = [await recommended(), await recommended()]
    const missed = await recommended()
    granted(await desk.reconsider(missed.id))
    const main = granted(await desk.seal(await desk.readyTable()))
    granted(await desk.recommend(missed.id))
    await sendBack(second, 'recommender', world.late)
    const late = recommenderDesk(booted, { world, now: world.late })
    granted(await late.revise(second.id, '补充后的意见。'))
    const ready = await late.readyTable()
    expect(ready).toMatchObject({ sequence: 1, replaces: main.id })
    expect(ready.rows).toMatchObject([{ rank: 1, entry: second.id, opinion: '补充后的意见。' }])
    granted(await late.seal(ready))
    expect((await entry(second.id)).stage).toBe('sealed')
    expect((await entry(first.id)).stage).toBe('sealed')
    expect((await entry(missed.id)).stage).toBe('recommended')
    expect(await table(main)).toEqual(main)
  })

  it('should refuse a replacement when the examination is over', async () => {
    const first = await recommended()
    granted(await desk.seal(await desk.readyTable()))
    await sendBack(first, 'recommender')
    const ready = await desk.readyTable()
    const closed = recommenderDesk(booted, { world, now: world.closed })
    expect(codeOf(await closed.seal(ready))).toBe('windowClosed')
    expect(codeOf(await closed.revise(first.id, '迟到'))).toBe('examinationClosed')
    expect((await entry(first.id)).stage).toBe('returned')
  })

  it('should mark an entry whose title differs from its sealed row, until a new table shows it', async () => {
    const [first, same] = [await recommended(), await recommended()]
    granted(await desk.seal(await desk.readyTable()))
    await sendBack(first, 'entrant')
    await sendBack(same, 'entrant')
    await retitle(first, '改过的名称')
    expect(granted(await resubmit(first))).toMatchObject({
      stage: 'sealed',
      differsFromTable: true,
    })
    expect(granted(await resubmit(same))).toMatchObject({
      stage: 'sealed',
      differsFromTable: false,
    })
    await sendBack(first, 'recommender')
    granted(await desk.seal(await desk.readyTable()))
    expect(await entry(first.id)).toMatchObject({ stage: 'sealed', differsFromTable: false })
  })

  it('should unmark an entry that got its sealed title back', async () => {
    const first = await recommended()
    granted(await desk.seal(await desk.readyTable()))
    for (const [title, differs] of [
      ['改过的名称', true],
      [first.title, false],
    ] as const) {
      await sendBack(first, 'entrant')
      await retitle(first, title)
      expect(granted(await resubmit(first)).differsFromTable).toBe(differs)
    }
  })
})
