import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

import { oneTimePassword } from '#src/domain/accounts/oneTimePassword.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { Actor } from '#src/domain/types/index.ts'
import { issueRecommenderAccount } from '#src/operations/accounts/issueRecommenderAccount.ts'
import { draftApplicants } from '#src/queries/recommending/deskEntries.ts'
import { readerOf } from '#src/store/database/database.ts'
import { findAll, updateDocument } from '#src/store/database/documents.ts'
import { makePdf } from '../../helpers/bytes/samples/makeDocuments.ts'
import { printAndScan } from '../../helpers/bytes/scans.ts'
import { bootPayload, ORIGIN } from '../../helpers/payload.ts'
import type { Booted, Json } from '../../helpers/payload.ts'
import { createUnit, signedInAccount, signedInStaff } from '../../helpers/people.ts'
import { recommenderDesk } from '../../helpers/recommenderDesk.ts'
import { granted } from '../../worlds/parts/granted.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'
import { stored } from '../../worlds/parts/stored.ts'
import { createEntry, createRecommendationWorld, FILLER } from '../../worlds/recommendationWorld.ts'
import type { RecommendationWorld } from '../../worlds/recommendationWorld.ts'

let booted: Booted
let world: RecommendationWorld
let ours: string
let theirs: string
let elsewhere: string

beforeAll(async () => {
  booted = await bootPayload()
  booted.payload.logger.level = 'silent'
  world = await createRecommendationWorld(booted)
  const other = await createRecommendationWorld(booted)
  const cookieOf = async (unit: string, contest: string) =>
    (
      await signedInAccount(booted.payload, {
        unit,
        grants: [{ contest, role: 'recommender' as const }],
      })
    ).cookie
  ours = await cookieOf(world.ours.unit, world.contest)
  theirs = await cookieOf(world.theirs.unit, world.contest)
  // The same unit, recommending in another contest only.
  elsewhere = await cookieOf(world.ours.unit, other.contest)
})
afterAll(() => booted?.stop())

const NONE = '01900000-0000-7000-8000-000000000000'
const post = (to: string, body: unknown, cookie?: string, headers: Record<string, string> = {}) =>
  booted.rest(to, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(cookie ? { cookie } : {}),
  })
const get = (to: string, cookie?: string) => booted.rest(to, cookie ? { cookie } : {})
const codeOf = (body: Json) => String(body.refusal?.code)

const OPINION_DOORS: [string, Record<string, unknown>][] = [
  ['recommendation', { opinion: '同意推荐。' }],
  ['opinion', { opinion: '同意推荐。' }],
  ['rejection', { reason: '不符。' }],
  ['reconsideration', {}],
  ['return', { remark_story: '请补充。' }],
]

describe('the doors of a recommender', () => {
  it('should know nobody who is not signed in, and no page from elsewhere', async () => {
    const entry = await createEntry(booted, world, { recommender: world.ours.unit })
    for (const [door, body] of OPINION_DOORS) {
      expect((await post(`/portal/unit/entries/${entry.id}/${door}`, body)).status).toBe(401)
    }
    const foreign = await post(
      `/portal/unit/entries/${entry.id}/recommendation`,
      { opinion: '同意。' },
      ours,
      { Origin: 'https://elsewhere.example' },
    )
    expect([foreign.status, codeOf(foreign.body)]).toEqual([403, 'foreignOrigin'])
    expect((await stored(booted, 'entries', entry.id)).stage).toBe('submitted')
  })

  it('should answer for another’s entry as for none, by every door and whatever is sent', async () => {
    const entry = await createEntry(booted, world, { recommender: world.theirs.unit })
    const draft = await createEntry(booted, world, {
      recommender: world.ours.unit,
      stage: 'draft',
    })
    for (const [door, body] of [
      ...OPINION_DOORS,
      ...OPINION_DOORS.map(([name]): [string, Record<string, unknown>] => [name, {}]),
    ]) {
      const unknown = await post(`/portal/unit/entries/${NONE}/${door}`, body, ours)
      expect(unknown.status).toBe(404)
      const known = await post(`/portal/unit/entries/${entry.id}/${door}`, body, ours)
      const other = await post(`/portal/unit/entries/${entry.id}/${door}`, body, elsewhere)
      for (const answer of [known, other]) {
        expect({ status: answer.status, body: answer.body }).toEqual({
          status: unknown.status,
          body: unknown.body,
        })
      }
    }
    expect((await stored(booted, 'entries', entry.id)).stage).toBe('submitted')
    expect((await stored(booted, 'entries', draft.id)).stage).toBe('draft')
  })

  it('should take an opinion and send a plain form on to the page', async () => {
    const entry = await createEntry(booted, world, { recommender: world.ours.unit })
    const answer = await booted.rest(`/portal/unit/entries/${entry.id}/recommendation`, {
      method: 'POST',
      cookie: ours,
      body: new URLSearchParams({ opinion: '同意推荐。' }),
      headers: { Accept: 'text/html', Origin: ORIGIN, Host: new URL(ORIGIN).host },
    })
    expect([answer.status, answer.headers.get('Location')]).toEqual([
      303,
      `/unit/${world.slug}/entries/${entry.id}`,
    ])
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    expect((await stored(booted, 'entries', entry.id)).stage).toBe('recommended')
  })

  it('should open the sections that were remarked upon, and know no others', async () => {
    const entry = await createEntry(booted, world, { recommender: world.ours.unit })
    const door = `/portal/unit/entries/${entry.id}/return`
    expect(codeOf((await post(door, { remark_work: ' ' }, ours)).body)).toBe('remarksMissing')
    expect((await post(door, { remark_nowhere: '请改。' }, ours)).status).toBe(422)
    expect(codeOf((await post(door, { stage: 'accepted' }, ours)).body)).toBe('fieldUnknown')
    const answer = await post(door, { remark_story: '请补充数据。', remark_work: '' }, ours)
    expect(answer.status).toBe(200)
    expect(await stored(booted, 'entries', entry.id)).toMatchObject({
      stage: 'returned',
      openSections: ['story'],
      remarks: [{ target: 'story', section: 'story', text: '请补充数据。' }],
    })
  })
})

describe('the list of entries', () => {
  it('should be a workbook of the desk, and name those drafting only where the contest lets it', async () => {
    const own = await createRecommendationWorld(booted)
    const grants = [{ contest: own.contest, role: 'recommender' as const }]
    const { cookie } = await signedInAccount(booted.payload, { unit: own.ours.unit, grants })
    const entry = await createEntry(booted, own, { recommender: own.ours.unit })
    const draft = await createEntry(booted, own, { recommender: own.ours.unit, stage: 'draft' })
    await createEntry(booted, own, { recommender: own.theirs.unit })
    granted(await recommenderDesk(booted, { world: own }).recommend(entry.id, '=1+1'))
    const door = `/portal/unit/contests/${own.contest}/entries.xlsx`
    const answer = await get(door, cookie)
    expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([200, 'private, no-store'])
    expect((await get(door, ours)).status).toBe(404)
    expect((await get(door)).status).toBe(401)
    const names = async () =>
      draftApplicants({
        transaction: readerOf(booted.payload),
        contest: own.contest,
        unit: own.ours.unit,
      })
    expect(await names()).toEqual([])
    await inOperation(booted, (req) =>
      updateDocument(req, 'contests', own.contest, { showDrafting: true }),
    )
    const { name } = await stored(booted, 'units', draft.unit)
    expect(await names()).toEqual([name])
  })
})

describe('the door of the order', () => {
  it('should move one entry a step or to a place, and refuse nonsense', async () => {
    const own = await createRecommendationWorld(booted)
    const cookie = (
      await signedInAccount(booted.payload, {
        unit: own.ours.unit,
        grants: [{ contest: own.contest, role: 'recommender' }],
      })
    ).cookie
    const desk = recommenderDesk(booted, { world: own })
    const ids: string[] = []
    for (let count = 0; count < 3; count += 1) {
      const { id } = await createEntry(booted, own, { recommender: own.ours.unit })
      granted(await desk.recommend(id))
      ids.push(id)
    }
    const [a = '', b = '', c = ''] = ids
    const door = `/portal/unit/contests/${own.contest}/order`
    const seen = ids.join(',')
    const up = await post(door, { seen, entry: b, step: 'up' }, cookie)
    expect(up.body.value).toEqual({ entries: [b, a, c] })
    expect(codeOf((await post(door, { seen, entry: b, step: 'up' }, cookie)).body)).toBe(
      'changedMeanwhile',
    )
    const place = await post(door, { seen: [b, a, c], entry: b, place: '3' }, cookie)
    expect(place.body.value).toEqual({ entries: [a, c, b] })
    for (const body of [
      { seen: [a, c, b], entry: b, place: '' },
      { seen: [a, c, b], entry: b, place: 'x' },
      { seen: [a, c, b], entry: b, place: '1.5' },
      { seen: [a, c, b], entry: b, step: 'sideways' },
      { seen: 7, entry: b, place: '1' },
      { rank: 1 },
    ]) {
      expect((await post(door, body, cookie)).status).toBe(422)
    }
    const unknown = await post(`/portal/unit/contests/${NONE}/order`, { seen }, cookie)
    const foreign = await post(`/portal/unit/contests/${world.contest}/order`, { seen }, cookie)
    expect(unknown.status).toBe(404)
    expect({ status: foreign.status, body: foreign.body }).toEqual({
      status: 404,
      body: unknown.body,
    })
  })
})

describe('the doors of the table', () => {
  const upload = (to: string, bytes: Uint8Array | string, name: string, cookie: string) => {
    const form = new FormData()
    form.set('scan', new File([bytes as BlobPart], name, { type: 'application/pdf' }))
    return booted.rest(to, { method: 'POST', body: form, cookie })
  }
  const privateFiles = () => {
    const folder = path.join(booted.dataDir, 'files')
    return existsSync(folder) ? readdirSync(folder).sort() : []
  }

  it('should lead a table from its generation to its seal, and show it to its own alone', async () => {
    const own = await createRecommendationWorld(booted)
    const cookieOf = async (unit: string) =>
      (
        await signedInAccount(booted.payload, {
          unit,
          grants: [{ contest: own.contest, role: 'recommender' }],
        })
      ).cookie
    const [cookie, other] = [await cookieOf(own.ours.unit), await cookieOf(own.theirs.unit)]
    const first = await createEntry(booted, own, { recommender: own.ours.unit })
    await createEntry(booted, own, { recommender: own.ours.unit })
    granted(await recommenderDesk(booted, { world: own }).recommend(first.id))
    const tables = `/portal/unit/contests/${own.contest}/tables`
    const wrong = await post(tables, { ...FILLER, phone: '1', date: 'today' }, cookie)
    expect(wrong.status).toBe(422)
    expect(Object.keys(wrong.body.refusal?.fields ?? {})).toEqual(['phone', 'date'])
    expect(String(wrong.body.refusal?.fields?.phone?.message)).toContain('电话')
    expect(codeOf((await post(tables, FILLER, cookie)).body)).toBe('tableOpinionsMissing')
    const made = await post(tables, { ...FILLER, leaveOutWaiting: 'yes' }, cookie)
    expect(made.body.next).toBe(`/unit/${own.slug}/table`)
    const id = String(made.body.value?.id)
    const door = `/portal/unit/tables/${id}`
    expect(codeOf((await upload(`${door}/scan`, '%PDF-', 'a.pdf', cookie)).body)).toBe(
      'tableNotRendered',
    )
    await booted.payload.jobs.run({ queue: 'documents', silent: true })
    const { pdf, digest } = await stored(booted, 'recommendationTables', id)
    const bytes = readFileSync(path.join(booted.dataDir, 'files', String(pdf)))

    const served = await get(`${door}/pdf`, cookie)
    expect(served.status).toBe(200)
    expect(served.headers.get('Content-Type')).toBe('application/pdf')
    expect(served.headers.get('Cache-Control')).toContain('no-store')
    expect(served.headers.get('Content-Disposition')).toContain('attachment')
    expect(served.headers.get('ETag')).toBe(`"${digest}"`)

    const before = privateFiles()
    expect((await upload(`${door}/scan`, 'no PDF at all', 'scan.pdf', cookie)).status).toBe(415)
    expect((await upload(`${door}/scan`, bytes.subarray(0, 5000), 'a.pdf', cookie)).status).toBe(
      422,
    )
    expect((await upload(`${door}/scan`, bytes, 'scan.pdf', other)).status).toBe(404)
    expect(privateFiles()).toEqual(before)
    expect((await post(`${door}/seal`, {}, cookie)).status).toBe(422)
    expect((await upload(`${door}/scan`, bytes, '原件.pdf', cookie)).status).toBe(200)
    expect(privateFiles()).toHaveLength(before.length + 1)
    expect(codeOf((await post(`${door}/seal`, {}, cookie)).body)).toBe('tableScanWaiting')
    await booted.payload.jobs.run({ queue: 'documents', silent: true })
    expect(codeOf((await post(`${door}/seal`, {}, cookie)).body)).toBe('tableScanWrong')
    const scan = await printAndScan(bytes)
    expect((await upload(`${door}/scan`, scan, '盖章.pdf', cookie)).status).toBe(200)
    await booted.payload.jobs.run({ queue: 'documents', silent: true })
    expect(await stored(booted, 'recommendationTables', id)).toMatchObject({
      pages: 1,
      scanVerdict: 'same',
      scanSealSeen: true,
      scanMissing: [],
    })
    expect((await get(`${door}/scan`, cookie)).status).toBe(200)

    const unknown = await get(`/portal/unit/tables/${NONE}/pdf`, other)
    expect(unknown.status).toBe(404)
    for (const [address, sent] of [
      [`${door}/pdf`, null],
      [`${door}/scan`, null],
      [`${door}/seal`, {}],
      [`${door}/scan-confirmation`, { checked: 'yes' }],
    ] as const) {
      for (const stranger of [other, elsewhere]) {
        const answer = sent ? await post(address, sent, stranger) : await get(address, stranger)
        expect({ status: answer.status, body: answer.body }).toEqual({
          status: 404,
          body: unknown.body,
        })
      }
    }
    expect((await get(`${door}/pdf`)).status).toBe(401)

    expect((await post(`${door}/seal`, {}, cookie)).status).toBe(200)
    expect((await stored(booted, 'entries', first.id)).stage).toBe('sealed')
    expect(codeOf((await post(`${door}/seal`, {}, cookie)).body)).toBe('tableAlreadySealed')
    expect(codeOf((await upload(`${door}/scan`, bytes, 'b.pdf', cookie)).body)).toBe(
      'tableAlreadySealed',
    )
    expect((await get(`${door}/pdf`, cookie)).status).toBe(200)

    const staff = `/staff/recommendation-tables/${id}`
    const examiner = await signedInStaff(booted.payload, {
      role: 'examiner',
      contests: [own.contest],
    })
    const stranger = await signedInStaff(booted.payload, {
      role: 'organiser',
      contests: [world.contest],
    })
    for (const which of ['pdf', 'scan']) {
      expect((await get(`${staff}/${which}`, examiner.cookie)).status).toBe(200)
      expect((await get(`${staff}/${which}`, stranger.cookie)).status).toBe(404)
      expect((await get(`${staff}/${which}`, cookie)).status).toBe(401)
    }
  })
})

describe('the reading of a stamped scan', () => {
  it('should refuse another’s in words, and take what it cannot read by a person’s word', async () => {
    const own = await createRecommendationWorld(booted)
    const printedTable = async (actor = own.ours.actor) => {
      const desk = recommenderDesk(booted, { world: own, actor })
      const { id } = await createEntry(booted, own, { recommender: actor.unit })
      granted(await desk.recommend(id))
      const table = await desk.print(granted(await desk.generate()))
      const pdf = readFileSync(path.join(booted.dataDir, 'files', String(table.pdf)))
      return { desk, table, pdf }
    }
    const account = {
      unit: own.ours.unit,
      grants: [{ contest: own.contest, role: 'recommender' as const }],
    }
    const { cookie } = await signedInAccount(booted.payload, account)
    const mine = await printedTable()
    const others = await printedTable(own.theirs.actor)
    const door = `/portal/unit/tables/${mine.table.id}`
    const staff = `/staff/recommendation-tables/${mine.table.id}/scan-confirmation`
    const organiser = await signedInStaff(booted.payload, { role: 'organiser' })
    const read = async (bytes: Uint8Array) => {
      const form = new FormData()
      form.set('scan', new File([bytes as BlobPart], '扫描.pdf', { type: 'application/pdf' }))
      const sent = await booted.rest(`${door}/scan`, { method: 'POST', body: form, cookie })
      expect(sent.status).toBe(200)
      await booted.payload.jobs.run({ queue: 'documents', silent: true })
      return (await stored(booted, 'recommendationTables', mine.table.id)).scanVerdict
    }

    expect(await read(await printAndScan(others.pdf))).toBe('otherTable')
    const words = await post(`${door}/seal`, {}, cookie)
    expect([words.status, codeOf(words.body)]).toEqual([422, 'tableScanWrong'])
    const confirm = (body: unknown) => post(`${door}/scan-confirmation`, body, cookie)
    expect(codeOf((await confirm({ checked: 'yes' })).body)).toBe('tableScanWrong')
    expect(codeOf((await post(staff, { reason: '像。' }, organiser.cookie)).body)).toBe(
      'tableScanWrong',
    )
    expect(await read(mine.pdf)).toBe('unstampedOriginal')
    expect(codeOf((await confirm({ checked: 'yes' })).body)).toBe('tableScanWrong')
    expect(codeOf((await post(staff, {}, organiser.cookie)).body)).toBe('reasonMissing')
    const blank = makePdf(1)
    expect(await read(blank)).toBe('unreadable')
    expect(codeOf((await post(`${door}/seal`, {}, cookie)).body)).toBe('tableScanUnproven')
    expect(codeOf((await confirm({})).body)).toBe('confirmationMissing')
    expect((await confirm({ checked: 'yes' })).status).toBe(200)
    expect(codeOf((await confirm({ checked: 'yes' })).body)).toBe('tableScanSettled')
    expect(await read(blank)).toBe('unreadable')
    const table = await stored(booted, 'recommendationTables', mine.table.id)
    expect(table.scanConfirmedAt ?? null).toBeNull()
    expect((await post(staff, { reason: '纸质件已核对。' }, organiser.cookie)).status).toBe(200)
    expect((await post(`${door}/seal`, {}, cookie)).status).toBe(200)
    const confirmed = { subjectId: { equals: table.id }, action: { equals: 'confirmTableScan' } }
    const record = await findAll(await booted.request(), 'activity', confirmed, {
      sort: 'createdAt',
    })
    expect(record.map(({ actorKind, details }) => [actorKind, details])).toEqual([
      ['account', { verdict: 'unreadable', scan: expect.any(String), reason: '' }],
      ['staff', { verdict: 'unreadable', scan: expect.any(String), reason: '纸质件已核对。' }],
    ])
  })
})

describe('accounts for recommenders', () => {
  const organiser = (contests: string[] = []): Actor => ({
    kind: 'staff',
    id: world.examiner.id,
    name: '示例主办方',
    role: 'organiser',
    contests,
  })
  const issue = async (actor: Actor, more: Record<string, unknown> = {}) =>
    issueRecommenderAccount({
      req: await booted.request(),
      actor,
      now: world.now,
      contestId: world.contest,
      unitId: world.ours.unit,
      ...more,
    })
  const signIn = (username: string, password: string) =>
    post('/portal/session', { username, password })
  const cookieFrom = ({ headers }: { headers: Headers }) =>
    String(headers.get('Set-Cookie')).split(';')[0] ?? ''

  it('should be issued with a password for one sign-in, which then is good for nothing', async () => {
    const account = granted(await issue(organiser()))
    expect(account.username).toMatch(/^tj-\d{3}$/)
    const entered = await signIn(account.username, account.password)
    expect(entered.body.next).toBe(`/my/password?next=${encodeURIComponent('/unit')}`)
    const cookie = cookieFrom(entered)
    const entry = await createEntry(booted, world, { recommender: world.ours.unit })
    const door = `/portal/unit/entries/${entry.id}/recommendation`
    expect(codeOf((await post(door, { opinion: '同意。' }, cookie)).body)).toBe(
      'passwordChangeNeeded',
    )
    const password = oneTimePassword(() => 0) + '-Zw9'
    const changed = await post(
      '/portal/password',
      { current: account.password, password, passwordAgain: password },
      cookie,
    )
    expect(changed.status).toBe(200)
    expect((await signIn(account.username, account.password)).status).toBe(401)
    expect((await post(door, { opinion: '同意。' }, cookieFrom(changed))).status).toBe(200)
    const record = await findAll(await booted.request(), 'activity', {
      subjectId: { equals: account.account },
    })
    expect(record.map(({ action }) => action)).toContain('issueAccount')
    expect(JSON.stringify(record)).not.toContain(account.password)
  })

  it('should end every sign-in and the old password when issued anew', async () => {
    const account = granted(await issue(organiser()))
    const cookie = cookieFrom(await signIn(account.username, account.password))
    const again = granted(await issue(organiser(), { accountId: account.account }))
    expect(again).toMatchObject({ account: account.account, username: account.username })
    expect(again.password).not.toBe(account.password)
    const table = `/portal/unit/tables/${NONE}/pdf`
    expect((await get(table, cookie)).status).toBe(401)
    expect((await signIn(account.username, account.password)).status).toBe(401)
    expect((await signIn(account.username, again.password)).status).toBe(200)
    expect(await stored(booted, 'accounts', account.account)).toMatchObject({
      mustChangePassword: true,
    })
  })

  it('should have names of their own though issued at once', async () => {
    const made = await Promise.all([issue(organiser()), issue(organiser()), issue(organiser())])
    expect(new Set(made.map((each) => granted(each).username)).size).toBe(3)
  })

  it('should be issued by organisers of the contest, to units of its list', async () => {
    const codeFrom = async (answer: ReturnType<typeof issue>) => {
      const result = await answer
      return isRefusal(result) ? result.code : 'ok'
    }
    expect(await codeFrom(issue(world.examiner))).toBe('notAllowed')
    expect(await codeFrom(issue({ ...world.examiner, role: 'auditor' }))).toBe('notAllowed')
    expect(await codeFrom(issue(organiser([NONE])))).toBe('notFound')
    expect(await codeFrom(issue(world.ours.actor))).toBe('notFound')
    // What is not on the list is told apart from nothing at all by nobody.
    expect(await codeFrom(issue(organiser(), { unitId: NONE }))).toBe('recommenderUnknown')
    const unlisted = await createUnit(booted.payload)
    expect(await codeFrom(issue(organiser(), { unitId: unlisted }))).toBe('recommenderUnknown')
  })

  it('should not open another contest to an organiser, nor be somebody else’s', async () => {
    const account = granted(await issue(organiser()))
    const second = await createRecommendationWorld(booted)
    const { grants } = await stored(booted, 'accounts', account.account)
    await inOperation(booted, (req) =>
      updateDocument(req, 'accounts', account.account, {
        grants: [...grants, { contest: second.contest, role: 'recommender' }],
      }),
    )
    const limited = await issue(organiser([world.contest]), { accountId: account.account })
    expect(limited).toMatchObject({ code: 'notAllowed' })
    const foreign = await issue(organiser(), {
      unitId: world.theirs.unit,
      accountId: account.account,
    })
    expect(foreign).toMatchObject({ code: 'notFound' })
    // An account of the unit that recommends nowhere is not for organisers to take over.
    const entrant = await signedInAccount(booted.payload, { unit: world.ours.unit })
    expect(await issue(organiser(), { accountId: entrant.id })).toMatchObject({ code: 'notFound' })
  })

  it('should be shown once by the panel’s door, to organisers', async () => {
    const { cookie } = await signedInStaff(booted.payload, { role: 'organiser' })
    const examiner = await signedInStaff(booted.payload, { role: 'examiner' })
    const body = { contest: world.contest, unit: world.ours.unit }
    const door = '/staff/recommender-accounts'
    const answer = await post(door, body, cookie)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    expect(String(answer.body.value?.password)).toHaveLength(14)
    expect((await post(door, body, examiner.cookie)).status).toBe(403)
    expect((await post(door, body, theirs)).status).toBe(401)
    expect((await post(door, body)).status).toBe(401)
  })
})
