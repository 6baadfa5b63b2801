import type { Refusal } from '#src/domain/basics/refusal.ts'
import { MOST_KEPT } from '#src/domain/participants/kept.ts'
import { withdrawChildConsent } from '#src/operations/participants/withdrawChildConsent.ts'
import { keptParticipants } from '#src/queries/participants/keptParticipants.ts'
import { findAll } from '#src/store/database/documents.ts'
import { workbookOf } from '../../helpers/bytes/workbooks.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { createUnit, signedInAccount } from '../../helpers/people.ts'
import { watchDatabase } from '../../helpers/watchDatabase.ts'
import { createChildrenWorld, draft, keep, name, NOW } from '../../worlds/childrenWorld.ts'
import { callOf, createEntrant } from '../../worlds/intakeWorld.ts'
import type { IntakeWorld, TestEntrant } from '../../worlds/intakeWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'

let booted: Booted
let world: IntakeWorld
beforeAll(async () => {
  booted = await bootPayload()
  world = await createChildrenWorld(booted)
})
afterAll(() => booted?.stop())

const HEADER = ['姓名', '出生日期', '学校或单位', '监护人姓名', '监护人电话', '公开姓名']
const row = (who: string, birthDate = '2015-03-04', guardian = '示例家长') => [
  who,
  birthDate,
  '示例小学',
  guardian,
  '13800000000',
  '只显示姓',
]
const class_ = (count: number) =>
  workbookOf([HEADER, ...Array.from({ length: count }, (_, at) => row(`示例学生${at}`))])

type Sent = {
  status: number
  body: {
    value?: {
      digest: string
      counts: Record<string, number>
      rows: { row: number; name: string; outcome: string; notes: string[] }[]
    }
    refusal?: Refusal & { message: string }
  }
}
const send = async (
  door: 'preview' | 'rows',
  body: Uint8Array<ArrayBuffer>,
  { cookie }: Pick<TestEntrant, 'cookie'> | { cookie: undefined },
  query: Record<string, string> = {},
) =>
  (await booted.rest(`/portal/participant-import/${door}?${new URLSearchParams(query)}`, {
    method: 'POST',
    body,
    headers: { 'Accept-Language': 'zh' },
    ...(cookie ? { cookie } : {}),
  })) as unknown as Sent
const person = () => createEntrant(booted, { person: true })
const keptBy = async ({ actor }: TestEntrant) =>
  keptParticipants(await booted.request(), {
    unit: actor.unit,
    person: actor.unit === null ? actor.id : null,
  } as never)

describe('importing participants', () => {
  it('should list every fault by its cell before anything is written, and write nothing while there is one', async () => {
    const teacher = await person()
    const file = await workbookOf([
      HEADER,
      row('王好学'),
      row('李表情👍', '2099-01-01', '李表情👍'),
      ['', '', '', '', '', '随便'],
    ])
    const preview = await send('preview', file, teacher)
    expect(preview.body.value?.counts).toEqual({ add: 1, alike: 0, bad: 2 })
    const [second, third, first] = preview.body.value?.rows ?? []
    expect(first).toMatchObject({ row: 2, name: '王好学', outcome: 'add', notes: [] })
    expect(second?.notes.map((note) => note.slice(0, 2))).toEqual(['A3', 'B3', 'D3'])
    expect(second?.notes.join()).toContain('👍 (U+1F44D)')
    expect(second?.notes.join()).toContain('今天之后')
    expect(second?.notes.join()).toContain('监护人不能是参赛者本人')
    expect(third?.notes.map((note) => note.slice(0, 2))).toEqual(['A4', 'F4'])
    const digest = String(preview.body.value?.digest)
    const refused = await send('rows', file, teacher, { digest })
    expect([refused.status, refused.body.refusal?.code]).toEqual([422, 'importFaulty'])
    expect(await keptBy(teacher)).toEqual([])
  })

  it('should write all of a table at once, for whoever enters: a unit too, with one line of the record', async () => {
    const unit = await createUnit(booted.payload)
    const { id, cookie } = await signedInAccount(booted.payload, { unit })
    const file = await class_(3)
    const preview = await send('preview', file, { cookie })
    const digest = String(preview.body.value?.digest)
    expect((await send('rows', file, { cookie }, { digest })).status).toBe(200)
    const kept = await keptParticipants(await booted.request(), { unit, person: null })
    expect(kept).toHaveLength(3)
    expect(kept[0]).toMatchObject({
      name: '示例学生0',
      birthDate: '2015-03-04',
      school: '示例小学',
      guardian: '示例家长',
      guardianPhone: '13800000000',
      publicName: 'short',
      shownAs: '示*',
      account: id,
      unit,
    })
    const lines = await findAll(await booted.request(), 'activity', { subjectId: { equals: unit } })
    expect(lines.filter(({ action }) => action === 'importParticipants')).toMatchObject([
      { details: { add: 3, participants: expect.arrayContaining([kept[0]?.id]) } },
    ])
    expect((await send('preview', file, { cookie: undefined })).status).toBe(401)
  })

  it('should make of its rows participants like any others', async () => {
    const teacher = await person()
    const file = await class_(1)
    const preview = await send('preview', file, teacher)
    await send('rows', file, teacher, { digest: String(preview.body.value?.digest) })
    const [child] = await keptBy(teacher)
    const here = { world, entrant: teacher }
    const entry = await draft(here)
    granted(await name(here, entry.id, [child as never]))
    const call = await callOf({ ...here, now: NOW })
    granted(await withdrawChildConsent({ ...call, participantId: child?.id }))
  })

  it('should ask nothing more of the database for four hundred than for two', async () => {
    const statementsFor = async (count: number): Promise<number> => {
      const teacher = await person()
      const file = await class_(count)
      const preview = await send('preview', file, teacher)
      const digest = String(preview.body.value?.digest)
      const { value, statements } = await watchDatabase(booted.payload, () =>
        send('rows', file, teacher, { digest }),
      )
      expect(value.body.value?.counts).toMatchObject({ add: count })
      return statements
    }
    expect(await statementsFor(400)).toBe(await statementsFor(2))
  })

  it('should ask about rows that say one person, and write each once when told so', async () => {
    const teacher = await person()
    await keep({ world, entrant: teacher }, { name: '赵在册', birthDate: '2015-03-04' })
    const file = await workbookOf([
      HEADER,
      row('王小明'),
      row('王小明', '2015/3/4'),
      row('王小明', '2016-03-04'),
      row('赵在册'),
    ])
    const preview = await send('preview', file, teacher)
    expect(preview.body.value?.counts).toEqual({ add: 2, alike: 2, bad: 0 })
    expect(preview.body.value?.rows.flatMap(({ notes }) => notes)).toEqual([
      '与第 2 行同名、同一天出生。',
      '名单中已有同名、同一天出生的人。',
    ])
    const digest = String(preview.body.value?.digest)
    expect((await send('rows', file, teacher, { digest })).body.refusal?.code).toBe('importAlike')
    const done = await send('rows', file, teacher, { digest, same: 'yes' })
    expect(done.status).toBe(200)
    expect((await keptBy(teacher)).map((each) => [each.name, each.birthDate])).toEqual([
      ['王小明', '2015-03-04'],
      ['王小明', '2016-03-04'],
      ['赵在册', '2015-03-04'],
    ])
    // Sent again, all of them are there.
    const again = await send('preview', file, teacher)
    expect(again.body.value?.counts).toEqual({ add: 0, alike: 4, bad: 0 })
    const query = { digest: String(again.body.value?.digest), same: 'yes' }
    expect((await send('rows', file, teacher, query)).body.refusal?.code).toBe('importNothing')
  })

  it('should write nothing where table or list changed after the preview, and once where it is confirmed twice', async () => {
    const teacher = await person()
    const file = await class_(2)
    const digest = String((await send('preview', file, teacher)).body.value?.digest)
    const other = await send('rows', await class_(3), teacher, { digest })
    expect(other.body.refusal?.code).toBe('importChanged')
    const answers = await Promise.all([1, 2].map(() => send('rows', file, teacher, { digest })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await keptBy(teacher)).toHaveLength(2)
  })

  it('should not make a list longer than it may be', async () => {
    const teacher = await person()
    await keep({ world, entrant: teacher })
    const full = await send('preview', await class_(MOST_KEPT), teacher)
    expect(full.body.refusal?.code).toBe('participantsKeptTooMany')
    const long = await send('preview', await class_(MOST_KEPT + 1), teacher)
    expect(long.body.refusal?.message).toContain('501 行')
  })

  it('should give a template that is read again', async () => {
    const { cookie } = await person()
    const bytes = await booted.download('/portal/participant-import/template.xlsx', cookie)
    const empty = await send('preview', new Uint8Array(bytes), { cookie })
    expect(empty.body.refusal?.code).toBe('sheetEmpty')
  })
})
