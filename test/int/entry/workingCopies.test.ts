import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { EntryDocument } from '#src/domain/documents/index.ts'
import { keepEntryCopy, keepSignUpCopy } from '#src/operations/entry/keepWorkingCopy.ts'
import { saveEntrySection } from '#src/operations/entry/saveEntrySection.ts'
import { saveRegistration } from '#src/operations/signUp/saveRegistration.ts'
import { withTypedTitles } from '#src/operations/entry/withTypedTitles.ts'
import { findAll } from '#src/store/database/documents.ts'
import { copySubject, workingCopiesOf } from '#src/store/records/workingCopies.ts'
import type { CopyStamp } from '#src/store/records/workingCopies.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { association, municipal } from '../../helpers/presets.ts'
import {
  begin,
  callOf,
  completeDraft,
  createEntrant,
  createIntakeWorld,
  handIn,
  signUp,
} from '../../worlds/intakeWorld.ts'
import type { IntakeWorld, TestEntrant } from '../../worlds/intakeWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'

let booted: Booted
let world: IntakeWorld
let entrant: TestEntrant
let entry: EntryDocument
beforeAll(async () => {
  booted = await bootPayload()
  world = await createIntakeWorld(booted, { preset: municipal })
  entrant = await createEntrant(booted, { person: true })
})
beforeEach(async () => {
  entry = granted(await begin({ world, entrant, category: 'video' }))
})
afterAll(() => booted?.stop())

const page = (name: string) => `page-${name}-00000000`
const stamp = (writer: string, sequence: number, base = 0): CopyStamp => ({
  writer: page(writer),
  sequence,
  base,
})
const keep = async (
  input: unknown,
  by: CopyStamp,
  more: { entrant?: TestEntrant; now?: Date; sectionKey?: string } = {},
) =>
  keepEntryCopy({
    ...(await callOf({ world, entrant, ...more })),
    entryId: entry.id,
    sectionKey: more.sectionKey ?? 'video',
    input,
    stamp: by,
  })
const save = async (input: Record<string, unknown>, by: CopyStamp | null) =>
  saveEntrySection({
    ...(await callOf({ world, entrant })),
    entryId: entry.id,
    sectionKey: 'video',
    input,
    stamp: by,
  })
const held = async () => {
  const copies = await workingCopiesOf(await booted.request(), copySubject.entry(entry.id))
  return copies.map(({ section, input, revision }) => ({ section, input, revision }))
}
const WHOLE = { title: '巷口的秤', summary: '一枚标准砝码的故事。' }

describe('the working copy of a section', () => {
  it('should give an entry whose form was never saved its title, to its own people', async () => {
    granted(await keep({ title: ' 巷口的秤 ' }, stamp('a', 1)))
    const req = await booted.request()
    expect(entry.title).toBeNull()
    expect(await withTypedTitles(req, [entry])).toMatchObject([{ id: entry.id, title: '巷口的秤' }])
    expect(await withTypedTitles(req, [{ ...entry, title: '已保存' }])).toMatchObject([
      { title: '已保存' },
    ])
    granted(await keep({ title: '' }, stamp('a', 2)))
    expect(await withTypedTitles(req, [entry])).toMatchObject([{ title: null }])
  })

  it('should keep half a sentence without touching the entry or the record', async () => {
    const before = await findAll(await booted.request(), 'activity', {})
    expect(await keep({ title: '巷口的', summary: '' }, stamp('a', 2))).toEqual({ revision: 1 })
    expect(await keep({ title: '巷口的秤' }, stamp('a', 3, 1))).toEqual({ revision: 2 })
    expect(await held()).toEqual([{ section: 'video', input: { title: '巷口的秤' }, revision: 2 }])
    expect(await findAll(await booted.request(), 'activity', {})).toHaveLength(before.length)
  })

  it('should ignore a write that was overtaken on its way, and be done with once the section is saved', async () => {
    await keep({ title: '新' }, stamp('a', 5))
    expect(await keep({ title: '旧' }, stamp('a', 4))).toEqual({ revision: null })
    expect((await held())[0]?.input).toEqual({ title: '新' })
    granted(await save(WHOLE, stamp('a', 7)))
    expect((await held())[0]?.input).toBeNull()
    // Sent before the form, arriving behind it.
    expect(await keep({ title: '迟到' }, stamp('a', 6))).toEqual({ revision: null })
    expect((await held())[0]?.input).toBeNull()
  })

  it('should tell the second of two windows, by itself and when it saves', async () => {
    await keep({ title: '一号窗口' }, stamp('a', 2))
    expect(await keep({ title: '二号窗口' }, stamp('b', 2))).toMatchObject({
      code: 'savedElsewhere',
    })
    expect(await save(WHOLE, stamp('b', 3))).toMatchObject({ code: 'savedElsewhere' })
    expect((await held())[0]?.input).toEqual({ title: '一号窗口' })
    granted(await save(WHOLE, stamp('a', 3)))
    // The first has saved; the second, still open, must not write over it unseen either.
    expect(await save({ ...WHOLE, title: '覆盖' }, stamp('b', 4))).toMatchObject({
      code: 'savedElsewhere',
    })
    expect(await keep({ title: '知道了' }, { ...stamp('b', 5), force: true })).toEqual({
      revision: 3,
    })
    granted(await save({ ...WHOLE, title: '知道了' }, stamp('b', 6)))
  })

  it('should let one of many windows at once win, and tell all the others', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        keep({ title: `窗口${index}` }, stamp(`w${index}`, 2)),
      ),
    )
    expect(outcomes.filter((outcome) => !isRefusal(outcome))).toHaveLength(1)
    expect(await held()).toHaveLength(1)
  })

  it('should stop a submission that would leave typed text behind', async () => {
    entry = await completeDraft({ world, entrant, category: 'video' })
    await keep({ ...WHOLE, title: '改了一半' }, stamp('a', 2))
    expect(await handIn({ world, entrant, entryId: entry.id })).toMatchObject({
      code: 'sectionsUnsaved',
      params: {
        sections: '「微视频资料简介」',
        sectionsEn: expect.stringMatching(/^“[A-Z][^\u4e00-\u9fff]+”$/) as string,
      },
    })
    await keep(null, stamp('a', 3, 1))
    granted(await handIn({ world, entrant, entryId: entry.id }))
    expect(await keep({ title: '晚了' }, stamp('a', 4, 2))).toMatchObject({ code: 'wrongStage' })
  })

  it('should refuse what is not of the form, not text, too much, another’s, or too late', async () => {
    expect(await keep({ stage: 'accepted' }, stamp('a', 2))).toMatchObject({ code: 'fieldUnknown' })
    for (const input of [['x'], 'x', { title: 3 }, { title: '字'.repeat(100_001) }]) {
      expect(await keep(input, stamp('a', 2))).toMatchObject({ code: 'invalid' })
    }
    expect(await keep({}, stamp('a', 2), { sectionKey: 'none' })).toMatchObject({
      code: 'notFound',
    })
    const stranger = await createEntrant(booted, { person: true })
    expect(await keep(WHOLE, stamp('a', 2), { entrant: stranger })).toMatchObject({
      code: 'notFound',
    })
    const late = new Date(Date.now() + 365 * 86_400_000)
    expect(await keep(WHOLE, stamp('a', 2), { now: late })).toMatchObject({ code: 'windowClosed' })
    expect(await held()).toEqual([])
    const { status } = await booted.rest(`/portal/entries/${entry.id}/sections/video/copy`, {
      method: 'POST',
      cookie: entrant.cookie,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ input: WHOLE, writer: 'x', sequence: 1, base: 0 }),
    })
    expect(status).toBe(422)
  })
})

describe('the working copy of a sign-up', () => {
  it('should be one for all accounts of a unit', async () => {
    const contest = await createIntakeWorld(booted, { preset: association })
    const first = await createEntrant(booted)
    const second = await createEntrant(booted, { unit: String(first.unit) })
    const typed = { contestId: contest.contest, sectionKey: 'liaison' }
    const by = async (who: TestEntrant) => callOf({ world: contest, entrant: who })
    const input = { contactName: '示例' }
    expect(
      await keepSignUpCopy({ ...(await by(first)), ...typed, input, stamp: stamp('a', 2) }),
    ).toEqual({ revision: 1 })
    expect(
      await keepSignUpCopy({ ...(await by(second)), ...typed, input, stamp: stamp('b', 2) }),
    ).toMatchObject({ code: 'savedElsewhere' })
    const saved = await saveRegistration({
      ...(await by(second)),
      ...typed,
      input,
      partial: true,
      stamp: stamp('b', 3),
    })
    expect(saved).toMatchObject({ code: 'savedElsewhere' })
    await signUp({ world: contest, entrant: first })
  })
})
