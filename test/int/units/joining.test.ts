import type { Endpoint } from 'payload'

import { slugOf } from '#src/domain/basics/collections.ts'
import type { AccountDocument, EntryDocument } from '#src/domain/documents/index.ts'
import { MOST_MEMBERS } from '#src/domain/units/membership.ts'
import { decideJoin } from '#src/operations/units/decideJoin.ts'
import { removeMember } from '#src/operations/units/removeMember.ts'
import { requestToJoin } from '#src/operations/units/requestToJoin.ts'
import { withdrawJoin } from '#src/operations/units/withdrawJoin.ts'
import { latestJoinRequest } from '#src/queries/units/joinRequests.ts'
import { unitMembers } from '#src/queries/units/unitMembers.ts'
import { findAll, findById } from '#src/store/database/documents.ts'
import { messageInWords } from '#src/translations/messageInWords.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { createUnit, signedInAccount, unique } from '../../helpers/people.ts'
import { association } from '../../helpers/presets.ts'
import { completeDraft, createIntakeWorld, signUp } from '../../worlds/intakeWorld.ts'
import type { IntakeWorld } from '../../worlds/intakeWorld.ts'
import { callAs, codeOf, cookieOf, register, staffCall } from '../../worlds/membershipWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'

let booted: Booted
let world: IntakeWorld
beforeAll(async () => {
  booted = await bootPayload()
  world = await createIntakeWorld(booted, { preset: association })
})
afterAll(() => booted.stop())

const registered = async (input: Parameters<typeof register>[1]) =>
  granted(await register(booted, input))
/** A unit with its first account, and somebody who asks to join it. */
async function asked() {
  const unitName = `示例联合机械厂${unique()}`
  const first = await registered({ unitName, name: '王小明', address: phone() })
  const asker = await registered({ unitName: ` ${unitName}`, join: 'yes', note: '质量部' })
  const request = await latestJoinRequest(await booted.request(), asker.id)
  if (!request || !first.unit) throw new Error('Nothing was asked.')
  return { unitName, first, unit: first.unit, asker, request }
}
/** By the database alone: a password each is not what is looked at. */
const quietAccount = (unit: string) =>
  booted.payload.db.create({
    collection: slugOf('accounts'),
    data: { username: `quiet-${unique()}`, name: '示例', kind: 'unit', locale: 'zh', unit },
  })
const phone = () => `139${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`
const decide = async (who: AccountDocument, requestId: string, accept: boolean, reason = '') =>
  decideJoin({ ...(await callAs(booted, who.id)), requestId, accept, reason })
const told = async (account: string) =>
  (
    await findAll(await booted.request(), 'messages', {
      and: [{ account: { equals: account } }, { channel: { equals: 'inApp' } }],
    })
  ).map((message) => messageInWords({ message, locale: 'zh' }))

describe('joining a unit', () => {
  it('should name the masked contact and open nothing unless one asks to join', async () => {
    const unitName = `示例掩码厂${unique()}`
    await registered({ unitName, name: '张三', address: '13812345678' })
    const refused = await register(booted, { unitName })
    expect(refused).toMatchObject({
      code: 'unitExists',
      params: { contact: '张* 138****5678' },
      fields: { join: { code: 'joinOffered' } },
    })
  })

  it('should open an account without a unit, tell the first account, and let it in by any member', async () => {
    const { unitName, first, unit, asker, request } = await asked()
    expect(asker).toMatchObject({ kind: 'unit', unit: null })
    expect(request).toMatchObject({ state: 'open', note: '质量部', askedAs: unitName })
    expect(await told(first.id)).toEqual([`示例经办人申请加入${unitName}，请办理`])
    granted(await decide(first, request.id, true))
    expect(await findById(await booted.request(), 'accounts', asker.id)).toMatchObject({ unit })
    expect(await told(asker.id)).toEqual([`您已加入${unitName}`])
    const members = await unitMembers(await booted.request(), unit)
    expect(members.map(({ id }) => id)).toEqual([first.id, asker.id])
    const third = await registered({ unitName, join: 'yes' })
    const second = await latestJoinRequest(await booted.request(), third.id)
    granted(await decide(asker, second?.id ?? '', true))
    expect(await findById(await booted.request(), 'accounts', third.id)).toMatchObject({ unit })
    const lines = await findAll(await booted.request(), 'activity', {
      subjectId: { equals: request.id },
    })
    expect(lines.map(({ action }) => action).sort()).toEqual(['acceptJoin', 'askToJoin'])
    expect(JSON.stringify(lines)).not.toContain('质量部')
  })

  it('should tell why it was declined, and let one ask another unit afterwards', async () => {
    const { first, asker, request } = await asked()
    expect(codeOf(await decide(first, request.id, false))).toBe('reasonMissing')
    granted(await decide(first, request.id, false, '不是本单位人员'))
    expect(codeOf(await decide(first, request.id, true))).toBe('joinDecided')
    expect((await told(asker.id))[0]).toContain('没有获得同意')
    const other = `示例另一单位${unique()}`
    const call = await callAs(booted, asker.id)
    granted(await requestToJoin({ ...call, input: { unitName: other } }))
    const now = await findById(await booted.request(), 'accounts', asker.id)
    expect(await findById(await booted.request(), 'units', now?.unit)).toMatchObject({
      name: other,
    })
  })

  it('should hold one request at a time and three a day', async () => {
    const { unitName, asker, request } = await asked()
    const ask = async () =>
      requestToJoin({ ...(await callAs(booted, asker.id)), input: { unitName } })
    expect(codeOf(await ask())).toBe('joinOpen')
    const take = async (requestId: string) =>
      withdrawJoin({ ...(await callAs(booted, asker.id)), requestId })
    granted(await take(request.id))
    expect(codeOf(await take(request.id))).toBe('joinDecided')
    for (let time = 2; time <= 3; time += 1) {
      const answers = await Promise.all([ask(), ask()])
      expect(answers.map(codeOf).sort()).toEqual(['joinOpen', 'not refused'])
      const latest = await latestJoinRequest(await booted.request(), asker.id)
      granted(await take(latest?.id ?? ''))
    }
    expect(codeOf(await ask())).toBe('joinTooOften')
  })

  it('should be for nobody else to decide, but for an organiser', async () => {
    const { asker, request } = await asked()
    const stranger = await registered({ unitName: `示例外人${unique()}` })
    for (const who of [stranger, asker]) {
      expect(codeOf(await decide(who, request.id, true))).toBe('notFound')
    }
    const call = await staffCall(booted, request.id)
    const examiner = { ...call, actor: { ...call.actor, role: 'examiner' as const } }
    const decision = { requestId: request.id, accept: true, reason: '' }
    expect(codeOf(await decideJoin({ ...examiner, ...decision }))).toBe('notFound')
    granted(await decideJoin({ ...call, ...decision }))
  })

  it('should let in no more accounts than a unit may have', async () => {
    const { first, unit, asker, request } = await asked()
    for (let count = 1; count < MOST_MEMBERS; count += 1) await quietAccount(unit)
    const refused = await decide(first, request.id, true)
    expect(refused).toMatchObject({ code: 'membersTooMany', params: { max: MOST_MEMBERS } })
    expect(await findById(await booted.request(), 'accounts', asker.id)).toMatchObject({
      unit: null,
    })
    granted(await decide(first, request.id, false, '账号已满'))
  })

  it('should leave a unit without accounts to the organisers', async () => {
    const name = `示例无账号单位${unique()}`
    const unit = await createUnit(booted.payload, name)
    expect(codeOf(await register(booted, { unitName: name }))).toBe('unitWithoutAccount')
    const asker = await registered({ unitName: name, join: 'yes' })
    const request = await latestJoinRequest(await booted.request(), asker.id)
    const call = await staffCall(booted, unit)
    granted(await decideJoin({ ...call, requestId: request?.id, accept: true, reason: '' }))
    expect(await findById(await booted.request(), 'accounts', asker.id)).toMatchObject({ unit })
  })
})

describe('removeMember', () => {
  it('should take out those who came later, never the first one or a granted one, and end their view at once', async () => {
    const { first, unit, asker, request } = await asked()
    granted(await decide(first, request.id, true))
    const entry = await entryOf({ id: asker.id, unit })
    const cookie = await cookieOf(booted, asker)
    const see = async () => (await booted.rest(`/entries/${entry.id}`, { cookie })).status
    expect(await see()).toBe(200)
    const remove = async (who: string, accountId: string) =>
      removeMember({ ...(await callAs(booted, who)), accountId })
    expect(codeOf(await remove(asker.id, first.id))).toBe('memberFirst')
    expect(codeOf(await remove(first.id, first.id))).toBe('memberFirst')
    const serving = await signedInAccount(booted.payload, {
      unit,
      grants: [{ contest: world.contest, role: 'recommender' }],
    })
    expect(codeOf(await remove(first.id, serving.id))).toBe('memberGranted')
    granted(await remove(first.id, asker.id))
    expect(await see()).toBe(404)
    expect((await told(asker.id)).at(0)).toContain('移出')
    const gone = await callAs(booted, asker.id)
    expect(gone.actor).toMatchObject({ unit: null, person: false })
    const organiser = await staffCall(booted, unit)
    granted(await removeMember({ ...organiser, accountId: first.id }))
    expect((await unitMembers(await booted.request(), unit)).map(({ id }) => id)).toEqual([
      serving.id,
    ])
  })

  it('should let one leave, and keep a stranger from everything', async () => {
    const { first, asker, request } = await asked()
    granted(await decide(first, request.id, true))
    const stranger = await registered({ unitName: `示例外人${unique()}` })
    const call = await callAs(booted, stranger.id)
    expect(codeOf(await removeMember({ ...call, accountId: asker.id }))).toBe('notFound')
    granted(await removeMember({ ...(await callAs(booted, asker.id)), accountId: asker.id }))
    expect(await findById(await booted.request(), 'accounts', asker.id)).toMatchObject({
      unit: null,
    })
  })
})

describe('somebody who waits to be let in', () => {
  it('should get from every door what somebody without a unit gets', async () => {
    const { first, unit, asker } = await asked()
    const entry = await entryOf({ id: first.id, unit })
    const nobody = await registered({ unitName: `示例空白${unique()}` })
    granted(await removeMember({ ...(await staffCall(booted, unit)), accountId: nobody.id }))
    const pair = [await cookieOf(booted, asker), await cookieOf(booted, nobody)]
    const [file] = await findAll(await booted.request(), 'entryFiles', {
      entry: { equals: entry.id },
    })
    const ids: Record<string, string> = {
      entry: entry.id,
      file: file?.id ?? '',
      member: first.id,
      contest: world.contest,
    }
    const answers = async (to: string, init: RequestInit = {}) =>
      Promise.all(
        pair.map(async (cookie) => {
          const { status, body } = await booted.rest(to, { ...init, cookie })
          return { to, status, body }
        }),
      )
    const doors = (booted.payload.config.endpoints as Endpoint[]).filter(
      ({ path, method }) =>
        path.startsWith('/portal/') && !OWN.test(path) && ['get', 'post'].includes(method),
    )
    expect(doors.length).toBeGreaterThan(30)
    for (const { path, method } of doors) {
      for (const id of Object.values(ids)) {
        const to = path.replace(/:\w+/g, id)
        const [a, b] = await answers(to, method === 'post' ? POST : {})
        expect(a).toEqual(b)
        expect(JSON.stringify(a?.body)).not.toContain(entry.title)
      }
    }
    for (const slug of ['units', 'registrations', 'entries', 'entryFiles', 'joinRequests']) {
      const [a, b] = await answers(`/${slug}?limit=0`)
      expect(a).toEqual(b)
      for (const id of [unit, entry.id, file?.id ?? '']) {
        const [one, other] = await answers(`/${slug}/${id}`)
        expect(one).toEqual(other)
      }
    }
  })
})

const POST = { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } }
/** Doors to one's own account, which have nothing of a unit behind them; into the export its own test looks. */
const OWN = /^\/portal\/(sign-out|session|accounts|codes|password|account\/export)/

async function entryOf({ id, unit }: { id: string; unit: string }): Promise<EntryDocument> {
  const { actor } = await callAs(booted, id)
  const entrant = { actor, unit, cookie: '' }
  await signUp({ world, entrant })
  return completeDraft({ world, entrant, category: 'speech' })
}
