import { sql } from '@payloadcms/db-postgres'

import { dayOf } from '#src/domain/basics/instants.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { BroadcastDocument } from '#src/domain/documents/index.ts'
import type { Actor } from '#src/domain/types/index.ts'
import { remind } from '#src/jobs/messages/remind.ts'
import { returnEntry } from '#src/operations/examining/returnEntry.ts'
import { lockEntry } from '#src/operations/lifecycle/lockEntry.ts'
import { tellOfMove } from '#src/operations/lifecycle/tellOfMove.ts'
import { sendBroadcast } from '#src/operations/messages/sendBroadcast.ts'
import { loadContest } from '#src/queries/contest/loadContest.ts'
import { readerOf } from '#src/store/database/database.ts'
import { createDocument, findAll, findById, updateDocument } from '#src/store/database/documents.ts'
import { TABLE } from '#src/store/database/table.ts'
import { transact } from '#src/store/database/transact.ts'
import { purgeAccount } from '#src/store/records/purge.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInStaff } from '../../helpers/people.ts'
import { accountsWithGrant } from '../../worlds/outboxAccounts.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'
import { createEntry, createRecommendationWorld } from '../../worlds/recommendationWorld.ts'
import type { RecommendationWorld } from '../../worlds/recommendationWorld.ts'

let booted: Booted
let world: RecommendationWorld
let organiser: { id: string; cookie: string }

beforeAll(async () => {
  booted = await bootPayload()
  await signedInStaff(booted.payload, { role: 'admin' })
  organiser = await signedInStaff(booted.payload, { role: 'organiser' })
})
beforeEach(async () => {
  await readerOf(booted.payload).sql.execute(sql`delete from ${TABLE.messages}`)
  world = await createRecommendationWorld(booted)
})
afterAll(() => booted?.stop())

const actor = (): Extract<Actor, { kind: 'staff' }> => ({
  kind: 'staff',
  id: organiser.id,
  name: '示例组织者',
  role: 'organiser',
  contests: [],
})
const messages = async (template: string) =>
  findAll(await booted.request(), 'messages', { template: { equals: template } })

async function write(letter: Partial<BroadcastDocument> = {}): Promise<string> {
  const { status, body } = await post('/broadcasts', {
    contest: world.contest,
    audience: 'recommenders',
    subject: '{{contest}}：请尽快推荐',
    body: '{{name}}：\n\n请登录平台。',
    ...letter,
  })
  if (status !== 201) throw new Error(JSON.stringify(body))
  return String(body.doc?.id)
}
/** What the panel holds on to between looking and sending. */
const digestOf = async (id: string) =>
  String((await post(`/staff/broadcasts/${id}/preview`, {})).body.value?.digest)
const post = (path: string, body: object, cookie = organiser.cookie, method = 'POST') =>
  booted.rest(path, {
    method,
    cookie,
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
  })

describe('a letter to many', () => {
  it('should be looked at, tried out and sent to everybody it is for, once', async () => {
    const shown = await accountsWithGrant(booted, {
      contest: world.contest,
      role: 'recommender',
      count: 7,
    })
    await accountsWithGrant(booted, { contest: world.contest, role: 'judge', count: 2 })
    const id = await write()
    const door = (path: string) => `/staff/broadcasts/${id}/${path}`
    const preview = await post(door('preview'), {})
    expect(preview.body.value).toMatchObject({ count: 7, withoutAddress: 0 })
    expect(preview.body.value?.samples).toHaveLength(3)
    expect(preview.body.value?.samples?.[0]).toMatchObject({
      subject: '示例品牌故事大赛：请尽快推荐',
      body: '示例账号：\n\n请登录平台。',
    })
    expect((await post(door('trial'), {})).body.value?.address).toContain('@example.invalid')
    expect(await messages('broadcast')).toMatchObject([{ account: null, broadcast: null }])

    const expected = String(preview.body.value?.digest)
    // As many as were shown, and not the same.
    const [gone = ''] = shown
    await inOperation(booted, (req) => updateDocument(req, 'accounts', gone, { grants: [] }))
    await accountsWithGrant(booted, { contest: world.contest, role: 'recommender', count: 1 })
    expect((await post(door('sending'), { expected })).body.refusal?.code).toBe('recipientsChanged')
    expect(await messages('broadcast')).toHaveLength(1)
    const again = { expected: await digestOf(id) }
    const answers = await Promise.all(Array.from({ length: 4 }, () => post(door('sending'), again)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409])
    const sent = (await messages('broadcast')).filter(({ broadcast }) => broadcast === id)
    expect(sent).toHaveLength(14)
    expect(new Set(sent.map(({ account, channel }) => `${account} ${channel}`)).size).toBe(14)
    const rows = await findAll(await booted.request(), 'activity', {
      and: [{ subjectId: { equals: id } }, { action: { equals: 'sendBroadcast' } }],
    })
    expect(rows).toMatchObject([{ details: { recipients: 7 } }])
  })

  it('should stay as it was once it is out, and be of nobody outside its contest', async () => {
    await accountsWithGrant(booted, { contest: world.contest, role: 'recommender', count: 1 })
    const id = await write()
    const call = { req: await booted.request(), actor: actor(), now: new Date() }
    const stranger = { ...actor(), contests: ['another'] }
    const letter = { broadcastId: id, expected: await digestOf(id) }
    const refused = await sendBroadcast({ ...call, ...letter, actor: stranger })
    expect(isRefusal(refused) && refused.code).toBe('notFound')
    expect(isRefusal(await sendBroadcast({ ...call, ...letter }))).toBe(false)
    const changed = await post(
      `/broadcasts/${id}`,
      { subject: '另一个' },
      organiser.cookie,
      'PATCH',
    )
    expect(changed.status).toBe(409)
    expect((await findById(call.req, 'broadcasts', id))?.subject).toContain('请尽快推荐')
    const examiner = await signedInStaff(booted.payload, { role: 'examiner' })
    expect((await post(`/staff/broadcasts/${id}/preview`, {}, examiner.cookie)).status).toBe(403)
  })

  it('should lose the names filled into it when whoever bears one closes the account', async () => {
    const [bearer = ''] = await accountsWithGrant(booted, {
      contest: world.contest,
      role: 'recommender',
      count: 1,
    })
    await inOperation(booted, (req) =>
      updateDocument(req, 'accounts', bearer, { name: '示例当事人' }),
    )
    const id = await write()
    expect((await post(`/staff/broadcasts/${id}/trial`, {})).status).toBe(200)
    const expected = await digestOf(id)
    expect((await post(`/staff/broadcasts/${id}/sending`, { expected })).status).toBe(200)
    const told = async () => JSON.stringify(await messages('broadcast'))
    expect(await told()).toContain('示例当事人')
    const closing = { account: bearer, keepsName: false, now: new Date() }
    await transact(await booted.request(), async (transaction) => {
      await purgeAccount(transaction, closing)
      return { ok: true as const }
    })
    expect(await told()).not.toContain('示例当事人')
    expect(await messages('broadcast')).toHaveLength(3)
  })

  it('should not be saved with a blank nobody can fill in, or as sent already', async () => {
    const bad = { contest: world.contest, audience: 'judges', subject: '{{phone}}', body: '请看。' }
    expect((await post('/broadcasts', bad)).status).toBe(400)
    const id = await write({ state: 'sent', sentBy: '别人', recipients: 99 })
    const stored = await findById(await booted.request(), 'broadcasts', id)
    expect(stored).toMatchObject({ state: 'draft' })
    expect(stored?.sentBy ?? null).toBeNull()
  })

  it('should find those whom it is for, and no closed account', async () => {
    const draft = await createEntry(booted, world, { recommender: world.ours.unit, stage: 'draft' })
    await createEntry(booted, world, { recommender: world.ours.unit })
    const [late] = await accountsWithGrant(booted, {
      contest: world.contest,
      role: 'recommender',
      count: 1,
      unit: world.ours.unit,
    })
    await accountsWithGrant(booted, {
      contest: world.contest,
      role: 'recommender',
      count: 1,
      unit: world.theirs.unit,
    })
    const to = async (letter: Partial<BroadcastDocument>) => {
      const { body } = await post(`/staff/broadcasts/${await write(letter)}/preview`, {})
      return Number(body.value?.count)
    }
    expect(await to({ audience: 'entrants' })).toBe(2)
    expect(await to({ audience: 'entrants', category: world.category })).toBe(2)
    expect(await to({ audience: 'drafting' })).toBe(1)
    expect(await to({ audience: 'accepted' })).toBe(0)
    expect(await to({ audience: 'recommenders' })).toBe(2)
    expect(await to({ audience: 'lateRecommenders' })).toBe(1)
    await readerOf(booted.payload).sql.execute(
      sql`update ${TABLE.accounts} set closed_at = now() where id in (${draft.entrant.id}, ${late})`,
    )
    expect(await to({ audience: 'drafting' })).toBe(0)
    expect(await to({ audience: 'lateRecommenders' })).toBe(0)
    const other = await createRecommendationWorld(booted)
    await expect(write({ audience: 'entrants', category: other.category })).rejects.toThrow()
  })
})

describe('a reminder', () => {
  it('should reach everybody a close concerns once, whoever asks how often', async () => {
    const { closesAt } = (await contestOf()).windows.find(({ key }) => key === 'submission') ?? {}
    const begun = new Date(Date.now() - 5 * 86_400_000).toISOString()
    const drafts = [1, 2].map(() =>
      createEntry(booted, world, { recommender: world.ours.unit, stage: 'draft' }),
    )
    for (const { id } of await Promise.all(drafts)) await backdate(id, begun)
    await createEntry(booted, world, { recommender: world.ours.unit, stage: 'draft' })
    const now = new Date(Date.parse(closesAt ?? '') - 3_600_000)
    await Promise.all([1, 2, 3].map(() => remind({ payload: booted.payload, now })))
    await remind({ payload: booted.payload, now: new Date(now.getTime() + 60_000) })
    const told = await messages('deadline.submission')
    expect(told).toHaveLength(2)
    expect(told[0]?.params).toMatchObject({ count: '1' })
  })
})

describe('a reminder before a deadline that an entry alone was given', () => {
  it('should come before its own, once, and not before everybody’s', async () => {
    const { closesAt } = (await contestOf()).windows.find(({ key }) => key === 'submission') ?? {}
    const close = Date.parse(closesAt ?? '')
    const until = new Date(close + 40 * 86_400_000)
    const draft = async () => {
      const made = await createEntry(booted, world, {
        recommender: world.ours.unit,
        stage: 'draft',
      })
      await backdate(made.id, new Date(close - 9 * 86_400_000).toISOString())
      return made
    }
    const [extended, other] = [await draft(), await draft()]
    await readerOf(booted.payload).sql.execute(
      sql`update ${TABLE.entries} set extended_until = ${until.toISOString()} where id = ${extended.id}`,
    )
    const told = async () =>
      (await messages('deadline.submission'))
        .filter(({ channel }) => channel === 'inApp')
        .map(({ account }) => account)
    await remind({ payload: booted.payload, now: new Date(close - 3_600_000) })
    expect(await told()).toEqual([other.entrant.id])
    const later = new Date(until.getTime() - 3_600_000)
    await Promise.all([1, 2].map(() => remind({ payload: booted.payload, now: later })))
    expect((await told()).sort()).toEqual([other.entrant.id, extended.entrant.id].sort())
  })
})

describe('a reminder of the examination’s close', () => {
  it('should come to whom an entry was returned to, and to nobody else', async () => {
    const { closesAt } = (await contestOf()).windows.find(({ key }) => key === 'examination') ?? {}
    const close = Date.parse(closesAt ?? '')
    const [recommender] = await accountsWithGrant(booted, {
      contest: world.contest,
      role: 'recommender',
      count: 1,
      unit: world.ours.unit,
    })
    const returned = async (to: 'entrant' | 'recommender') => {
      const entry = await createEntry(booted, world, {
        recommender: world.ours.unit,
        stage: 'returned',
      })
      await backdate(entry.id, new Date(close - 9 * 86_400_000).toISOString())
      await readerOf(booted.payload).sql.execute(
        sql`update ${TABLE.entries} set returned_to = ${to}, left_stage = 'sealed' where id = ${entry.id}`,
      )
      return entry.entrant.id
    }
    const entrant = await returned('entrant')
    await returned('recommender')
    await remind({ payload: booted.payload, now: new Date(close - 3_600_000) })
    const told = (await messages('deadline.examination')).filter(
      ({ channel }) => channel === 'inApp',
    )
    expect(told.map(({ account }) => account).sort()).toEqual([entrant, recommender].sort())
  })
})

describe('a reminder of the recommendation’s close', () => {
  it('should come to a recommender with more time before its own close alone', async () => {
    const { closesAt } =
      (await contestOf()).windows.find(({ key }) => key === 'recommendation') ?? {}
    const close = Date.parse(closesAt ?? '')
    const until = new Date(close + 3 * 86_400_000)
    await inOperation(booted, (req) =>
      createDocument(req, 'recommendationExtensions', {
        contest: world.contest,
        unit: world.ours.unit,
        closesAt: until.toISOString(),
        reason: '公章外借',
        grantedBy: '示例组织者',
      }),
    )
    const accounts: (string | undefined)[] = []
    for (const { unit } of [world.ours, world.theirs]) {
      accounts.push(
        ...(await accountsWithGrant(booted, {
          contest: world.contest,
          role: 'recommender',
          count: 1,
          unit,
        })),
      )
      const { id } = await createEntry(booted, world, { recommender: unit })
      await backdate(id, new Date(close - 9 * 86_400_000).toISOString())
    }
    const [ours, theirs] = accounts
    const told = async () =>
      (await messages('deadline.recommendation'))
        .filter(({ channel }) => channel === 'inApp')
        .map(({ account }) => account)
    await remind({ payload: booted.payload, now: new Date(close - 3_600_000) })
    expect(await told()).toEqual([theirs])
    const later = new Date(until.getTime() - 3_600_000)
    await Promise.all([1, 2].map(() => remind({ payload: booted.payload, now: later })))
    expect((await told()).sort()).toEqual([ours, theirs].sort())
  })
})

describe('the daily letter to recommenders', () => {
  it('should gather what is new, once a day, and only where something is', async () => {
    const [account] = await accountsWithGrant(booted, {
      contest: world.contest,
      role: 'recommender',
      count: 1,
      unit: world.ours.unit,
    })
    const entry = await createEntry(booted, world, { recommender: world.ours.unit })
    const arrives = () =>
      inOperation(booted, async (req) => {
        const locked = await lockEntry({
          transaction: { req, sql: readerOf(booted.payload).sql },
          entryId: entry.id,
        })
        if (isRefusal(locked)) throw new Error(locked.code)
        await tellOfMove({ locked, actor: entry.entrant, now: new Date(), action: 'submit' })
        return null
      })
    await arrives()
    await arrives()
    expect(await messages('recommender.submit')).toMatchObject([
      { account, channel: 'inApp' },
      { account, channel: 'inApp' },
    ])
    const morning = nextMorning((await contestOf()).timeZone)
    await Promise.all([1, 2].map(() => remind({ payload: booted.payload, now: morning })))
    expect(await messages('recommender.digest')).toMatchObject([
      { account, channel: 'email', params: { count: '2', waiting: '1' } },
    ])
    await remind({ payload: booted.payload, now: new Date(morning.getTime() + 86_400_000) })
    expect(await messages('recommender.digest')).toHaveLength(1)
  })

  it('should leave e-mails as they come where the contest says so', async () => {
    await inOperation(booted, (req) =>
      updateDocument(req, 'contests', world.contest, { recommenderDigest: false }),
    )
    await accountsWithGrant(booted, {
      contest: world.contest,
      role: 'recommender',
      count: 1,
      unit: world.ours.unit,
    })
    const entry = await createEntry(booted, world, {
      recommender: world.ours.unit,
      stage: 'sealed',
    })
    const returned = await returnEntry({
      req: await booted.request(),
      actor: world.examiner,
      now: world.now,
      entryId: entry.id,
      to: 'recommender',
      remarks: [{ target: 'entry', section: '', text: '请核对。' }],
    })
    expect(isRefusal(returned) && returned).toBe(false)
    const channels = (await messages('recommender.returnToRecommender')).map((each) => each.channel)
    expect(channels.toSorted()).toEqual(['email', 'inApp'])
  })
})

async function contestOf() {
  const contest = await loadContest(await booted.request(), world.contest)
  if (!contest) throw new Error('no contest')
  return contest
}

const backdate = (id: string, at: string) =>
  readerOf(booted.payload).sql.execute(
    sql`update ${TABLE.entries} set created_at = ${at} where id = ${id}`,
  )

/** Nine o'clock of tomorrow in a zone eight hours ahead. */
function nextMorning(timeZone: string): Date {
  const tomorrow = dayOf(new Date(Date.now() + 86_400_000), timeZone)
  return new Date(`${tomorrow}T09:00:00+08:00`)
}
