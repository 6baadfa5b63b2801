import { sql } from '@payloadcms/db-postgres'

import { jiangmen2020 as municipal } from '#src/presets/jiangmen-2020.ts'
import { listPublicContests } from '#src/queries/contest/publicContests.ts'
import { ruleVersions } from '#src/queries/contest/ruleVersions.ts'
import { paragraphsOf } from '#src/domain/contest/ruleTexts.ts'
import { richText } from '#src/operations/contest/richText.ts'
import { appendActivity } from '#src/store/database/activity.ts'
import { SYSTEM } from '#src/store/database/actors.ts'
import { createDocument, findAll, findById, updateDocument } from '#src/store/database/documents.ts'
import { TABLE } from '#src/store/database/table.ts'
import { transact } from '#src/store/database/transact.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInStaff, unique } from '../../helpers/people.ts'
import {
  createEntrant,
  completeDraft,
  createIntakeWorld,
  handIn,
} from '../../worlds/intakeWorld.ts'
import type { IntakeWorld } from '../../worlds/intakeWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'

let booted: Booted
let cookie: string
let world: IntakeWorld
beforeAll(async () => {
  booted = await bootPayload()
  ;({ cookie } = await signedInStaff(booted.payload, { role: 'admin' }))
  world = await createIntakeWorld(booted, { preset: municipal })
})
afterAll(() => booted?.stop())

const save = (body: object) =>
  booted.rest(`/contests/${world.contest}`, {
    method: 'PATCH',
    cookie,
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
  })
const contest = async () => {
  const found = await findById(await booted.request(), 'contests', world.contest)
  if (!found) throw new Error('The contest is gone.')
  return found
}
const kept = async () =>
  findAll(await booted.request(), 'ruleTexts', { contest: { equals: world.contest } })
const shown = async () => ruleVersions(booted.payload, await contest())

describe('the texts of a contest that people agree to', () => {
  it('should be kept under their versions when it is published, each once', async () => {
    for (const theme of ['甲', '乙']) {
      expect((await save({ theme })).body.errors).toBeUndefined()
    }
    const { rules, rulesVersion, consents } = await contest()
    expect(rules).toBeTruthy()
    const keys = (await kept()).map(({ key, version }) => `${key} ${version}`)
    const asked = consents.filter(({ key }) => key !== 'rules')
    expect(keys.toSorted()).toEqual(
      [`rules ${rulesVersion}`, ...asked.map(({ key, version }) => `${key} ${version}`)].toSorted(),
    )
  })

  it('should not be changed under a version that was published, rules and consents alike', async () => {
    const { consents, rulesVersion } = await contest()
    const changed = consents.map((each) => ({ ...each, text: `${each.text}改` }))
    const refused = await save({ consents: changed })
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toContain('consents.1.version')
    expect(JSON.stringify(refused.body)).toContain('已经公布')
    const other = await save({ rules: richText(['另一份规则。']), rulesVersion })
    expect(other.status).toBe(400)
    expect(JSON.stringify(other.body)).toContain('"rulesVersion"')
    const renewed = await save({ consents: changed.map((each) => ({ ...each, version: '新' })) })
    expect(renewed.body.errors).toBeUndefined()
  })

  it('should not come back under an old version with other words', async () => {
    const { rulesVersion: old, rules: before } = await contest()
    expect((await save({ rules: richText(['一。', '二。']), rulesVersion: 'b' })).status).toBe(200)
    const refused = await save({ rules: richText(['三。']), rulesVersion: old })
    expect(refused.status).toBe(400)
    expect((await save({ rules: before, rulesVersion: old })).status).toBe(200)
    expect((await save({ rules: richText(['一。', '二。']), rulesVersion: 'b' })).status).toBe(200)
  })

  it('should be read by the public in every version, with what each changed', async () => {
    expect(
      (await save({ rules: richText(['一。', '二改。', '三。']), rulesVersion: 'c' })).status,
    ).toBe(200)
    const versions = await shown()
    expect(versions.map(({ version }) => version)).toEqual(['c', 'b', municipal.rulesVersion])
    expect(versions[0]?.changes).toEqual([
      [
        { text: '二', kind: 'same' },
        { text: '改', kind: 'added' },
        { text: '。', kind: 'same' },
      ],
      [{ text: '三。', kind: 'added' }],
    ])
    const [open] = (await listPublicContests(booted.payload)).filter(
      ({ id }) => id === world.contest,
    )
    expect(open?.rulesVersion).toBe('c')
  })

  it('should say who agreed to which: on the entry and on the record of each submission', async () => {
    const entrant = await createEntrant(booted)
    const doing = { world: { ...world, rulesVersion: 'c' }, entrant }
    const draft = await completeDraft({ ...doing, category: 'video' })
    const entry = granted(await handIn({ ...doing, entryId: draft.id }))
    expect(entry.consentedRulesVersion).toBe('c')
    const [submitted] = await findAll(await booted.request(), 'activity', {
      and: [{ subjectId: { equals: entry.id } }, { action: { equals: 'submit' } }],
    })
    expect(submitted?.details).toMatchObject({ rulesVersion: 'c' })
  })

  it('should be read with the dates they had, whatever day a deadline was moved to since', async () => {
    const { windows } = await contest()
    const moved = (days: number) =>
      windows.map((window) =>
        window.key === 'submission'
          ? {
              ...window,
              displayText: null,
              displayTextEn: null,
              closesAt: new Date(
                Date.parse(String(window.closesAt)) + days * 86_400_000,
              ).toISOString(),
            }
          : window,
      )
    const say = async () => paragraphsOf((await shown())[0]?.rules).join()
    const text = richText(['截止日期：{submission.end}。'])
    expect((await save({ rules: text, rulesVersion: 'd' })).status).toBe(200)
    const agreed = await say()
    expect(agreed).toMatch(/^截止日期：\d{4}年\d+月\d+日/)
    expect((await save({ windows: moved(3) })).status).toBe(200)
    const [now] = await shown()
    expect(await say()).not.toBe(agreed)
    expect(now?.redated).toHaveLength(1)
    expect(JSON.stringify(now?.redated[0]?.changes)).toContain('"removed"')
    // A later version, and a deadline moved after it, leave this one as it was last in force.
    const before = await say()
    expect((await save({ rules: richText(['另行通知。']), rulesVersion: 'e' })).status).toBe(200)
    expect((await save({ windows: moved(9) })).status).toBe(200)
    const old = (await shown()).find(({ version }) => version === 'd')
    expect(paragraphsOf(old?.rules).join()).toBe(before)
    expect(old?.redated).toHaveLength(1)
    expect((await save({ windows, rules: text, rulesVersion: 'd' })).status).toBe(200)
  })

  it('should not take the dates of today for those of a version kept before any were written down', async () => {
    const call = await booted.request()
    const old = richText(['截止：{submission.end}。'])
    const details = { key: 'rules', version: 'old' }
    await inOperation(booted, (req) =>
      createDocument(req, 'ruleTexts', {
        contest: world.contest,
        ...details,
        title: null,
        body: old,
      }),
    )
    const line = { subject: 'contests', subjectId: world.contest, contest: world.contest } as const
    const reading = (now: string, closesAt?: string) =>
      transact(call, (transaction) =>
        appendActivity(transaction, {
          ...line,
          actor: SYSTEM,
          now: new Date(now),
          action: 'keepRuleText',
          details: {
            ...details,
            ...(closesAt
              ? {
                  schedule: {
                    timeZone: 'Asia/Shanghai',
                    windows: [{ key: 'submission', closesAt }],
                  },
                }
              : {}),
          },
        }),
      )
    await reading('2020-01-01T00:00:00Z')
    await reading('2020-02-01T00:00:00Z', '2020-05-01T15:59:59Z')
    await reading('2020-03-01T00:00:00Z', '2020-06-01T15:59:59Z')
    const found = (await shown()).find(({ version }) => version === 'old')
    expect(paragraphsOf(found?.rules).join()).toContain('2020年6月1日')
    // The first line said nothing that the second does not say.
    expect(found?.redated.map(({ since }) => since)).toEqual(['2020-03-01T00:00:00.000Z'])
    expect(JSON.stringify(found?.redated)).not.toMatch(/202[1-9]/)
  })

  it('should be written by nobody else, and never again', async () => {
    const [first] = await kept()
    const rewritten = booted
      .request()
      .then((req) => updateDocument(req, 'ruleTexts', String(first?.id), { body: { text: '改' } }))
    await expect(rewritten).rejects.toThrow()
  })

  it('should not be kept while a contest is not published', async () => {
    const hidden = await createIntakeWorld(booted, { preset: municipal })
    await booted.rest(`/contests/${hidden.contest}`, {
      method: 'PATCH',
      cookie,
      body: JSON.stringify({ published: false, rules: richText(['草稿。']), rulesVersion: 'x' }),
      headers: { 'Content-Type': 'application/json' },
    })
    const rows = await findAll(await booted.request(), 'ruleTexts', {
      contest: { equals: hidden.contest },
    })
    expect(rows.map(({ version }) => version)).not.toContain('x')
  })

  it('should be there before a contest is published, and stay', async () => {
    const made = await booted.rest('/contests', {
      method: 'POST',
      cookie,
      body: JSON.stringify({
        title: '示例',
        slug: `ruled-${unique()}`,
        edition: 2030,
        windows: [],
      }),
      headers: { 'Content-Type': 'application/json' },
    })
    expect(made.status).toBe(201)
    const change = (body: object) =>
      booted.rest(`/contests/${String(made.body.doc?.id)}`, {
        method: 'PATCH',
        cookie,
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json' },
      })
    const unruled = await change({ published: true })
    expect(unruled.status).toBe(400)
    expect(JSON.stringify(unruled.body)).toMatch(
      /"path":"rules".*还没有规则正文|还没有规则正文.*"path":"rules"/,
    )
    const rules = richText(['一。'])
    const ruled = await change({ published: true, rules })
    expect(JSON.stringify(ruled.body)).toContain('"path":"published"')
    expect(JSON.stringify(ruled.body)).not.toContain('"path":"rules"')
    expect((await change({ rules })).status).toBe(200)
    await booted.payload.db.drizzle.execute(sql`
      update ${TABLE.contests} set published = true where id = ${String(made.body.doc?.id)}`)
    expect((await change({ rules: richText(['']), rulesVersion: '2' })).status).toBe(400)
    expect((await change({ theme: '甲' })).status).toBe(200)
  })
})
