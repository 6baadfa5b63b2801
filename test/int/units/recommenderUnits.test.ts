import { sql } from '@payloadcms/db-postgres'

import { readWorkbook } from '#src/documents/workbook/readWorkbook.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { recommenderStatistics } from '#src/queries/recommending/recommenderStatistics.ts'
import { readerOf } from '#src/store/database/database.ts'
import { readInvitation } from '#src/store/cookies/invitationCookie.ts'
import { readOnce } from '#src/store/cookies/onceCookie.ts'
import { createDocument, findAll, findById, updateDocument } from '#src/store/database/documents.ts'
import { loadContest } from '#src/queries/contest/loadContest.ts'
import { signIn } from '#src/operations/accounts/signIn.ts'
import { startEntry } from '#src/operations/entry/startEntry.ts'
import { installPreset } from '#src/seed/installPreset.ts'
import type { Booted } from '../../helpers/payload.ts'
import { bootPayload, ORIGIN } from '../../helpers/payload.ts'
import { pdfText, withoutLayout } from '../../helpers/bytes/pdfText.ts'
import { createUnit, signedInAccount, signedInStaff, unique } from '../../helpers/people.ts'
import { association } from '../../helpers/presets.ts'
import type { RecommendationWorld } from '../../worlds/recommendationWorld.ts'
import { createEntry, createRecommendationWorld } from '../../worlds/recommendationWorld.ts'
import { archiveOf, UNIT_HEADER, workbookOf } from '../../helpers/bytes/workbooks.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'

let booted: Booted
let world: RecommendationWorld
let organiser: string
let auditor: string
let examiner: string
let stranger: string

beforeAll(async () => {
  booted = await bootPayload()
  booted.payload.logger.level = 'silent'
  await signedInStaff(booted.payload, { role: 'admin' })
  world = await createRecommendationWorld(booted)
  const elsewhere = await createRecommendationWorld(booted)
  const contests = [world.contest]
  const cookieOf = async (role: 'organiser' | 'auditor' | 'examiner', of = contests) =>
    (await signedInStaff(booted.payload, { role, contests: of })).cookie
  organiser = await cookieOf('organiser')
  auditor = await cookieOf('auditor')
  examiner = await cookieOf('examiner')
  stranger = await cookieOf('organiser', [elsewhere.contest])
})
afterAll(() => booted?.stop())

const CODE = '91310000MA1FL5XE2J'

describe('importing recommender units', () => {
  it('should stay on the list when a form of the contest that was opened before is saved after it', async () => {
    const mark = unique()
    const [kept, taken] = await listed(2)
    const contestPath = `/contests/${world.contest}`
    const opened = (await booted.rest(`${contestPath}?depth=0`, { cookie: organiser }))
      .body as unknown as Opened
    const importing = await workbookOf([
      UNIT_HEADER,
      [`示例后来区局${mark}`, '区局'],
      [`示例后来集团${mark}`, '集团公司'],
    ])
    const preview = await send('preview', importing)
    const digest = String(preview.body.value?.digest)
    expect((await send('rows', importing, { digest })).status).toBe(200)
    // Another unit on the list became part of one that was not on it.
    const from = await createUnit(booted.payload)
    const into = await createUnit(booted.payload)
    await booted.payload.db.drizzle.execute(
      sql`update units set merged_into_id = ${into} where id = ${from}`,
    )

    const save = async (form: Partial<Opened>) =>
      booted.rest(contestPath, {
        method: 'PATCH',
        body: JSON.stringify(form),
        headers: { 'Content-Type': 'application/json' },
        cookie: organiser,
      })
    const without = opened.recommenders.filter((id) => id !== taken)
    const saved = await save({ ...opened, theme: '示例主题', recommenders: [...without, from] })
    expect(saved.body.errors).toBeUndefined()
    const after = await names()
    expect(after).toEqual(expect.arrayContaining([`示例后来区局${mark}`, `示例后来集团${mark}`]))
    const doc = (await booted.rest(`${contestPath}?depth=0`, { cookie: organiser }))
      .body as unknown as Opened
    expect(doc.recommenders).toEqual(expect.arrayContaining([kept, into]))
    expect(doc.recommenders).not.toContain(taken)
    expect(doc.recommenders).not.toContain(from)

    // Who has seen them may take them off the list.
    await save({ ...doc, recommenders: doc.recommenders.filter((id) => without.includes(id)) })
    expect(await names()).not.toContain(`示例后来区局${mark}`)
  })

  it('should not be taken back by a form of a unit that was opened before it, nor should a merge', async () => {
    const name = `示例旧单位${unique()}`
    const unit = await createUnit(booted.payload, name)
    const into = await createUnit(booted.payload)
    const path = `/units/${unit}`
    const form = (await booted.rest(`${path}?depth=0`, { cookie: organiser })).body
    const importing = await workbookOf([UNIT_HEADER, [name, '区局', '', '', '示例人']])
    const preview = await send('preview', importing)
    const digest = String(preview.body.value?.digest)
    expect((await send('rows', importing, { digest })).status).toBe(200)
    const save = async (body: unknown) =>
      booted.rest(path, {
        method: 'PATCH',
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json' },
        cookie: organiser,
      })
    const stored = async () => findById(await booted.request(), 'units', unit)
    expect((await save({ ...form, address: '示例路 1 号' })).status).toBe(409)
    expect(await stored()).toMatchObject({ contactName: '示例人', recommenderKind: 'district' })

    const fresh = (await booted.rest(`${path}?depth=0`, { cookie: organiser })).body
    expect((await save({ ...fresh, address: '示例路 1 号', mergedInto: into })).status).toBe(200)
    expect(await stored()).toMatchObject({ address: '示例路 1 号', contactName: '示例人' })
    expect((await stored())?.mergedInto ?? null).toBeNull()
    await inOperation(booted, (req) => updateDocument(req, 'units', unit, { mergedInto: into }))
    expect((await save({ mergedInto: null, address: '示例路 2 号' })).status).toBe(200)
    expect(await stored()).toMatchObject({ address: '示例路 2 号', mergedInto: into })
  })

  it('should show what it would do, do just that, and find it done the second time', async () => {
    const mark = unique()
    const known = await createUnit(booted.payload, `示例旧集团${mark}`)
    const file = await workbookOf([
      UNIT_HEADER,
      [`示例新区局${mark}`, '区局', '', `新区${mark}；新局${mark}`, '示例人', '021-62345678'],
      [`示例旧集团${mark}`, '集团公司', '', '', '', '13800000000'],
      [`示例坏行${mark}`, '街道'],
    ])
    const before = await names()
    const preview = await send('preview', file)
    expect(preview.body.value?.counts).toEqual({ create: 1, update: 1, list: 0, same: 0, bad: 1 })
    expect(await names()).toEqual(before)

    const done = await send('rows', file, { digest: String(preview.body.value?.digest) })
    expect(done.status).toBe(200)
    expect(await names()).toEqual([...before, `示例新区局${mark}`, `示例旧集团${mark}`])
    const [created] = await findAll(await booted.request(), 'units', {
      name: { equals: `示例新区局${mark}` },
    })
    expect(created).toMatchObject({
      recommenderKind: 'district',
      contactName: '示例人',
      contactPhone: '021-62345678',
      aliases: [{ name: `新区${mark}` }, { name: `新局${mark}` }],
    })
    expect(await findById(await booted.request(), 'units', known)).toMatchObject({
      recommenderKind: 'group',
      contactPhone: '13800000000',
    })
    const again = await send('preview', file)
    expect(again.body.value?.counts).toMatchObject({ create: 0, update: 0, same: 2, bad: 1 })
    const [line] = await findAll(await booted.request(), 'activity', {
      and: [{ action: { equals: 'importRecommenders' } }, { subjectId: { equals: world.contest } }],
    })
    expect(line?.details).toMatchObject({ create: 1, update: 1, leftOut: 1 })
  })

  it('should import nothing once file or record changed after the preview', async () => {
    const mark = unique()
    const file = await workbookOf([
      UNIT_HEADER,
      [`示例甲${mark}`, '区局'],
      [`示例乙${mark}`, '区局'],
    ])
    const digest = String((await send('preview', file)).body.value?.digest)
    const other = await workbookOf([UNIT_HEADER, [`示例丙${mark}`, '区局']])
    expect((await send('rows', other, { digest })).body.refusal?.code).toBe('importChanged')
    await createUnit(booted.payload, `示例乙${mark}`)
    const before = await names()
    expect((await send('rows', file, { digest })).body.refusal?.code).toBe('importChanged')
    expect(await names()).toEqual(before)
  })

  it('should import once when two officers confirm the same preview at once', async () => {
    const file = await workbookOf([UNIT_HEADER, [`示例同时${unique()}`, '行业组织']])
    const digest = String((await send('preview', file)).body.value?.digest)
    const answers = await Promise.all([
      send('rows', file, { digest }),
      send('rows', file, { digest }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const listed = await names()
    expect(new Set(listed).size).toBe(listed.length)
  })

  it('should refuse codes that belong to somebody else, also by way of a unit that was merged away', async () => {
    const mark = unique()
    const holder = await createUnit(booted.payload, `示例持有者${mark}`)
    const gone = await createUnit(booted.payload, `示例并入者${mark}`)
    await updateDocument(await booted.request(), 'units', gone, {
      creditCode: CODE,
      mergedInto: holder,
    })
    const file = await workbookOf([
      UNIT_HEADER,
      [`示例别家${mark}`, '区局', CODE],
      [`示例并入者${mark}`, '区局'],
    ])
    const { body } = await send('preview', file)
    expect(body.value?.counts).toMatchObject({ bad: 1, update: 1 })
    const [bad, kept] = (body.value?.rows ?? []) as unknown as { problems: { words: string }[] }[]
    expect(bad?.problems[0]?.words).toContain(`示例持有者${mark}`)
    expect(kept?.problems[0]?.words).toContain(`示例持有者${mark}`)
  })

  it('should give the bad rows back with their reasons, to be mended and imported', async () => {
    const mark = unique()
    const file = await workbookOf([
      UNIT_HEADER,
      [`示例数字${mark}`, '区局', 123456789012345680],
      [`示例好${mark}`, '区局'],
      ['=SUM(1)', '街道'],
    ])
    const bytes = await bytesOf('errors.xlsx', file)
    const sheet = await readWorkbook(bytes)
    if (isRefusal(sheet)) throw new Error(sheet.code)
    const cells = sheet.value.cells.map((row) => row.map((cell) => cell?.text ?? ''))
    expect(cells).toHaveLength(3)
    expect(cells[1]?.at(-1)).toContain('18 位代码')
    expect(cells[2]?.[0]).toBe("'=SUM(1)")
    expect(sheet.value.formulas).toEqual([])
    // Mended: text in place of the number, a kind that there is.
    const mended = await workbookOf([
      cells[0] ?? [],
      [cells[1]?.[0] ?? '', '区局', '91310000MA1FL5XE3G'],
      ['示例改好', '行业组织'],
    ])
    expect((await send('preview', mended)).body.value?.counts).toMatchObject({ create: 2, bad: 0 })
  })

  it('should refuse in words what is no list', async () => {
    const bomb = await archiveOf({ 'xl/worksheets/sheet1.xml': Buffer.alloc(60 * 2 ** 20, 32) })
    const cases: [string, Uint8Array<ArrayBuffer>][] = [
      ['fileEmpty', new Uint8Array()],
      ['sheetType', new TextEncoder().encode('名称,类别')],
      ['sheetUnpacksTooLarge', bomb],
      ['sheetTooLarge', new Uint8Array(6 * 2 ** 20)],
      ['sheetHeaderMissing', await workbookOf([['甲', '乙']])],
      ['sheetEmpty', await workbookOf([UNIT_HEADER])],
    ]
    for (const [code, bytes] of cases) {
      const { body } = await send('preview', bytes)
      expect(body.refusal?.code).toBe(code)
      expect(String(body.refusal?.message)).not.toContain('{{')
    }
  })

  it('should be for the contest’s organisers alone', async () => {
    const file = await workbookOf([UNIT_HEADER, ['示例越权', '区局']])
    for (const door of ['preview', 'rows', 'errors.xlsx']) {
      expect((await send(door, file, {}, auditor)).status).toBe(403)
      expect((await send(door, file, {}, examiner)).status).toBe(403)
      expect((await send(door, file, {}, stranger)).status).toBe(404)
      expect((await send(door, file, {}, null)).status).toBe(401)
    }
  })
})

describe('accounts for many, and their letters', () => {
  it('should issue to those without, skip the others, and print what opens the door once', async () => {
    const units = await listed(3)
    const first = await issue({ units, mode: 'issue' })
    expect(first.issued).toHaveLength(3)
    const second = await issue({ units, mode: 'issue' })
    expect([second.issued.length, second.refused.length]).toEqual([0, 3])
    expect(second.refused[0]?.words).toContain('已有账号')

    const pdf = await letters(first.issued)
    const pages = (await pdfText(pdf)).map(withoutLayout)
    expect(pages).toHaveLength(3)
    for (const [at, { name, username, password }] of first.issued.entries()) {
      for (const words of [name, username, password]) expect(pages[at]).toContain(words)
      expect(pages[at]).toContain(`${ORIGIN}/unit/${world.slug}`)
    }
    const [, ...others] = first.issued.map(({ password }) => password)
    for (const password of others) expect(pages[0]).not.toContain(password)
  })

  it('should write the passwords nowhere', async () => {
    const { issued } = await issue({ units: await listed(1), mode: 'issue' })
    await letters(issued)
    const password = issued[0]?.password ?? ''
    const { rows } = await readerOf(booted.payload).sql.execute(
      sql`select table_name from information_schema.tables where table_schema = 'public'`,
    )
    for (const { table_name: name } of rows) {
      const { rows: found } = await readerOf(booted.payload).sql.execute(
        sql`select 1 from ${sql.identifier(String(name))} t where t::text like ${`%${password}%`}`,
      )
      expect([name, found.length]).toEqual([name, 0])
    }
  })

  it('should end the old password with a new one, and the new one on its day', async () => {
    const units = await listed(1)
    const [old] = (await issue({ units, mode: 'issue' })).issued
    const [fresh] = (await issue({ units, mode: 'reissue', days: '7' })).issued
    if (!old || !fresh) throw new Error('not issued')
    expect(fresh.username).toBe(old.username)
    expect(await tryIn(old.username, old.password)).toBe('wrongCredentials')
    const days = (Date.parse(fresh.until) - Date.now()) / 86_400_000
    expect(Math.round(days)).toBe(7)
    const later = new Date(Date.parse(fresh.until) + 1000)
    expect(await tryIn(fresh.username, fresh.password, later)).toBe('passwordExpired')
    const { rows } = await readerOf(booted.payload).sql.execute(
      sql`select 1 from accounts_sessions s join accounts a on a.id = s._parent_id where a.username = ${fresh.username}`,
    )
    expect(rows).toEqual([])
    expect(await tryIn(fresh.username, fresh.password)).toBe('in')
  })

  it('should issue one account to a unit for which two officers ask at once', async () => {
    const units = await listed(1)
    const answers = await Promise.all([
      issue({ units, mode: 'issue' }),
      issue({ units, mode: 'issue' }),
    ])
    expect(answers.flatMap(({ issued }) => issued)).toHaveLength(1)
  })

  it('should print no letter for an account in use, of another contest, or for who may not', async () => {
    const { issued } = await issue({ units: await listed(1), mode: 'issue' })
    const body = {
      contest: world.contest,
      letters: issued.map(({ account, password }) => ({ account, password })),
    }
    for (const [cookie, status] of [
      [auditor, 403],
      [stranger, 404],
      [examiner, 403],
    ] as const) {
      expect((await post('/staff/recommender-letters', body, cookie)).status).toBe(status)
      const asked = {
        contest: world.contest,
        units: [world.ours.unit],
        mode: 'reissue',
        days: '30',
      }
      const answer = await post('/staff/recommender-accounts/batch', asked, cookie)
      expect(answer.body.value?.issued?.length ?? 0).toBe(0)
    }
    await updateDocument(await booted.request(), 'accounts', issued[0]?.account ?? '', {
      mustChangePassword: false,
    })
    expect((await post('/staff/recommender-letters', body, organiser)).status).toBe(404)
  })
})

describe('the people of a recommender unit', () => {
  it('should get accounts of their own from each other, and lose them again', async () => {
    const unit = world.ours.unit
    const chief = await signedInAccount(booted.payload, {
      unit,
      grants: [{ contest: world.contest, role: 'recommender' }],
    })
    const opened = await post(
      `/portal/unit/${world.contest}/people`,
      { name: '示例同事' },
      chief.cookie,
    )
    expect(opened.status).toBe(200)
    const username = String(opened.body.value?.username)
    const sealed = (opened.headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''
    const headers = new Headers({ Cookie: sealed })
    const note = readOnce({ headers, secret: booted.payload.secret })
    expect(note).toMatchObject({ username, name: '示例同事' })
    expect(sealed).not.toContain(note?.password ?? '-')
    expect(await tryIn(username, note?.password ?? '')).toBe('in')
    const [colleague] = await findAll(await booted.request(), 'accounts', {
      username: { equals: username },
    })
    expect(colleague).toMatchObject({ unit, mustChangePassword: true, name: '示例同事' })

    const end = (account: string, cookie = chief.cookie) =>
      post(`/portal/unit/${world.contest}/people/${account}/end`, {}, cookie)
    const outsider = await signedInAccount(booted.payload, {
      unit: world.theirs.unit,
      grants: [{ contest: world.contest, role: 'recommender' }],
    })
    expect((await end(colleague?.id ?? '', outsider.cookie)).status).toBe(404)
    const second = await signedInAccount(booted.payload, {
      unit,
      grants: [{ contest: world.contest, role: 'recommender' }],
    })
    expect((await end(chief.id, second.cookie)).body.refusal?.code).toBe('memberFirst')
    expect((await end(second.id, second.cookie)).status).toBe(403)
    expect((await end(colleague?.id ?? '')).status).toBe(200)
    expect(await findById(await booted.request(), 'accounts', colleague?.id)).toMatchObject({
      unit: null,
      grants: [],
    })
    const nameless = await post(`/portal/unit/${world.contest}/people`, { name: ' ' }, chief.cookie)
    expect(nameless.body.refusal?.fields?.name?.code).toBe('fieldRequired')
    const entrant = await signedInAccount(booted.payload, { unit })
    const asked = await post(`/portal/unit/${world.contest}/people`, { name: '甲' }, entrant.cookie)
    expect(asked.status).toBe(404)
  })
})

describe('an invitation', () => {
  const accept = (contest: string, unit: string) =>
    booted.rest('/portal/invitations', {
      method: 'POST',
      body: JSON.stringify({ contest, unit }),
      headers: { 'Content-Type': 'application/json' },
    })

  it('should be kept by the browser of whoever follows it, and lead into the contest', async () => {
    const { status, body, headers } = await accept(world.contest, world.ours.unit)
    expect(status).toBe(200)
    expect(body.next).toBe(`/my/entries/new?contest=${world.slug}`)
    const cookie = headers.get('Set-Cookie')?.split(';')[0] ?? ''
    expect(readInvitation(new Headers({ Cookie: cookie }))).toEqual({
      contest: world.contest,
      unit: world.ours.unit,
    })
  })

  it('should pick its recommender in an entry that is begun, where it serves and is not the entrant', async () => {
    const recommenders = [await createUnit(booted.payload), await createUnit(booted.payload)]
    const installed = await installPreset({
      req: await booted.request(),
      now: new Date(),
      recommenders,
      preset: { ...association, slug: `invited-${unique()}` },
    })
    const contest = installed.contest
    const [categoryId] = Object.values(installed.categories)
    const begin = async (unit: string, invitedBy: { contest: string; unit: string }) => {
      const account = await signedInAccount(booted.payload, { unit })
      await inOperation(booted, (req) =>
        createDocument(req, 'registrations', {
          contest,
          unit,
          account: account.id,
          answers: {},
          intents: [],
          attendOnly: false,
          completedAt: new Date().toISOString(),
        }),
      )
      const actor = { kind: 'account' as const, id: account.id, name: '甲', person: false, unit }
      const entry = await startEntry({
        req: await booted.request(),
        actor: { ...actor, grants: [] },
        now: new Date(),
        categoryId,
        applicantKind: 'unit',
        invitedBy,
      })
      if (isRefusal(entry)) throw new Error(entry.code)
      return entry.recommender ?? null
    }
    const [serving = '', own = ''] = recommenders
    const company = () => createUnit(booted.payload)
    expect(await begin(await company(), { contest, unit: serving })).toBe(serving)
    expect(await begin(own, { contest, unit: own })).toBeNull()
    expect(await begin(await company(), { contest: world.contest, unit: serving })).toBeNull()
    const stranger = world.ours.unit
    expect(await begin(await company(), { contest, unit: stranger })).toBeNull()
  })

  it('should be over in words where the unit does not serve, or no more entries are taken', async () => {
    const merged = await createUnit(booted.payload)
    await updateDocument(await booted.request(), 'units', merged, { mergedInto: world.ours.unit })
    const closed = await createRecommendationWorld(booted, {
      contest: {
        windows: [
          {
            key: 'submission',
            title: '申报',
            displayText: '已截止',
            opensAt: '2020-01-01T00:00:00.000Z',
            closesAt: '2020-02-01T00:00:00.000Z',
          },
        ],
      },
    })
    for (const [contest, unit] of [
      [world.contest, await createUnit(booted.payload)],
      [world.contest, merged],
      [world.contest, 'nobody'],
      [closed.contest, closed.ours.unit],
    ] as const) {
      const { body, headers } = await accept(contest, unit)
      expect([body.refusal?.code, headers.get('Set-Cookie')]).toEqual(['invitationOver', null])
    }
  })
})

describe('statistics of recommenders', () => {
  it('should count what became of each one’s entries, and what staff recorded', async () => {
    const own = await createRecommendationWorld(booted)
    const of = (stage: 'submitted' | 'accepted' | 'draft') =>
      createEntry(booted, own, { recommender: own.ours.unit, stage })
    const returnedOnce = await of('submitted')
    const winner = await of('accepted')
    const taker = await of('accepted')
    await of('draft')
    await createEntry(booted, own, { recommender: own.theirs.unit, stage: 'submitted' })
    await createEntry(booted, own, { recommender: null, stage: 'submitted' })
    await inOperation(booted, async (req) => {
      for (const [at, { id }] of [winner, taker].entries()) {
        const number = `2030-S-A000${at + 1}`
        await updateDocument(req, 'entries', id, { acceptanceNumber: number })
      }
      await createDocument(req, 'activity', {
        at: own.now.toISOString(),
        action: 'returnToEntrant',
        actorKind: 'system',
        actor: 'system',
        actorName: 'system',
        details: {},
        contest: own.contest,
        subject: 'entries',
        subjectId: returnedOnce.id,
        from: 'submitted',
        to: 'returned',
      })
      const of = { contest: own.contest, category: own.category }
      const round = await createDocument(req, 'rounds', { ...of, title: '示例轮次' })
      const run = await createDocument(req, 'resultRuns', {
        contest: own.contest,
        round: round.id,
        ruleVersion: '1',
        inputDigest: 'a',
        outputDigest: 'b',
        input: '{}',
        output: '{}',
      })
      const line = { ...of, round: round.id, run: run.id, score: '90' }
      const publishedAt = own.now.toISOString()
      const award = (kind: 'grade' | 'participation') => [{ key: kind, title: '示例', kind }]
      const first = { ...line, publishedAt, entry: winner.id, rank: 1, awards: award('grade') }
      const other = {
        ...line,
        publishedAt,
        entry: taker.id,
        rank: 2,
        awards: award('participation'),
      }
      await createDocument(req, 'results', first)
      await createDocument(req, 'results', other)
    })
    const recorded = await post(
      '/publicityRecords',
      { contest: own.contest, unit: own.ours.unit, title: '示例报道', count: 3, note: '示例依据' },
      (await signedInStaff(booted.payload, { role: 'organiser', contests: [own.contest] })).cookie,
    )
    expect(recorded.body.errors).toBeUndefined()
    const rows = await recommenderStatistics({
      transaction: readerOf(booted.payload),
      contest: own.contest,
    })
    const ours = rows.find(({ unit }) => unit === own.ours.unit)
    expect(ours).toMatchObject({
      drafting: 1,
      submitted: 3,
      passed: 2,
      returned: 1,
      shortlisted: 1,
      awarded: 1,
      publicity: 3,
      listed: true,
    })
    expect(rows.find(({ unit }) => unit === null)).toMatchObject({ submitted: 1, listed: false })
    expect(rows.find(({ unit }) => unit === own.theirs.unit)).toMatchObject({ submitted: 1 })
  })

  it('should let no organiser record publicity of another contest', async () => {
    const body = {
      contest: world.contest,
      unit: world.ours.unit,
      title: '示例',
      count: 1,
      note: '示例',
    }
    expect((await post('/publicityRecords', body, stranger)).status).toBe(403)
    expect((await post('/publicityRecords', body, auditor)).status).toBe(403)
    expect((await post('/publicityRecords', body, organiser)).status).toBe(201)
  })

  it('should be taken along as a workbook by those who may, on record, contacts whole for organisers only', async () => {
    await updateDocument(await booted.request(), 'units', world.ours.unit, {
      contactPhone: '13812345678',
      creditCode: CODE.replace('J', 'K'),
    })
    const path = `/staff/recommender-statistics/${world.contest}/export.xlsx`
    const cellsFor = async (cookie: string) => {
      const sheet = await readWorkbook(await booted.download(path, cookie))
      if (isRefusal(sheet)) throw new Error(sheet.code)
      return sheet.value.cells
    }
    const whole = await cellsFor(organiser)
    const row = whole.find((cells) => cells[0]?.text === world.ours.unitName)
    expect(row?.[2]).toEqual({ kind: 'text', text: CODE.replace('J', 'K') })
    expect(row?.[4]).toEqual({ kind: 'text', text: '13812345678' })
    expect(row?.[7]).toMatchObject({ kind: 'number' })
    const masked = (await cellsFor(auditor)).find((cells) => cells[0]?.text === world.ours.unitName)
    expect(masked?.[4]?.text).toBe('138****5678')
    expect((await booted.rest(path, { cookie: examiner })).status).toBe(403)
    expect((await booted.rest(path, { cookie: stranger })).status).toBe(404)
    const lines = await findAll(await booted.request(), 'activity', {
      and: [{ action: { equals: 'exportList' } }, { subjectId: { equals: world.contest } }],
    })
    expect(lines).toHaveLength(2)
  })
})

async function names(): Promise<string[]> {
  const req = await booted.request()
  const contest = await loadContest(req, world.contest)
  const units = await findAll(req, 'units', { id: { in: contest?.recommenders ?? [] } })
  return (contest?.recommenders ?? []).map((id) => units.find((unit) => unit.id === id)?.name ?? '')
}

async function listed(count: number): Promise<string[]> {
  const units = await Promise.all(Array.from({ length: count }, () => createUnit(booted.payload)))
  const req = await booted.request()
  const contest = await loadContest(req, world.contest)
  await updateDocument(req, 'contests', world.contest, {
    recommenders: [...(contest?.recommenders ?? []), ...units],
  })
  return units
}

const send = (
  door: string,
  body: Uint8Array<ArrayBuffer>,
  query: Record<string, string> = {},
  cookie: string | null = organiser,
) =>
  booted.rest(`/staff/recommender-import/${world.contest}/${door}?${new URLSearchParams(query)}`, {
    method: 'POST',
    body,
    ...(cookie ? { cookie } : {}),
  })

const bytesOf = (door: string, body: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  booted.download(`/staff/recommender-import/${world.contest}/${door}`, organiser, {
    method: 'POST',
    body,
  })

const post = (path: string, body: unknown, cookie: string) =>
  booted.rest(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
    cookie,
  })

type Opened = { recommenders: string[]; updatedAt: string; theme?: string }

type Issued = {
  account: string
  unit: string
  name: string
  username: string
  password: string
  until: string
}
async function issue(asked: { units: string[]; mode: 'issue' | 'reissue'; days?: string }) {
  const body = { contest: world.contest, days: '30', ...asked }
  const answer = await post('/staff/recommender-accounts/batch', body, organiser)
  expect(answer.status).toBe(200)
  return answer.body.value as unknown as { issued: Issued[]; refused: { words: string }[] }
}

const letters = (issued: Issued[]): Promise<Uint8Array> =>
  booted.download('/staff/recommender-letters', organiser, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Host: new URL(ORIGIN).host },
    body: JSON.stringify({
      contest: world.contest,
      letters: issued.map(({ account, password }) => ({ account, password })),
    }),
  })

async function tryIn(username: string, password: string, now = new Date()): Promise<string> {
  const outcome = await signIn({ req: await booted.request(), now, username, password })
  return isRefusal(outcome) ? outcome.code : 'in'
}
