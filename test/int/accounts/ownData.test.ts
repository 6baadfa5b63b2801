import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { sql } from '@payloadcms/db-postgres'
import yauzl from 'yauzl'

import { isRefusal } from '#src/domain/basics/refusal.ts'
import { openConsents } from '#src/domain/contest/consents.ts'
import type { AccountDocument, EntryDocument } from '#src/domain/documents/index.ts'
import { changeAddress } from '#src/operations/accounts/changeAddress.ts'
import { closeAccount } from '#src/operations/accounts/closeAccount.ts'
import { correctAccount } from '#src/operations/accounts/correctAccount.ts'
import { withdrawConsent } from '#src/operations/accounts/withdrawConsent.ts'
import { namePartner } from '#src/operations/entry/namePartner.ts'
import { leadName } from '#src/queries/entry/leadName.ts'
import { findAll, findById, updateDocument } from '#src/store/database/documents.ts'
import { sessionOf } from '#src/store/database/session.ts'
import { TABLE } from '#src/store/database/table.ts'
import { recordConsents } from '#src/store/records/accounts.ts'
import { writePrivateFile } from '#src/store/storage/privateFiles.ts'
import { provenCode } from '../../helpers/codes.ts'
import { ORIGIN, bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { PASSWORD, unique } from '../../helpers/people.ts'
import { municipal } from '../../helpers/presets.ts'
import { completeDraft, createIntakeWorld, handIn } from '../../worlds/intakeWorld.ts'
import type { IntakeWorld } from '../../worlds/intakeWorld.ts'
import { callAs, codeOf, cookieOf, register } from '../../worlds/membershipWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'

let booted: Booted
let world: IntakeWorld
beforeAll(async () => {
  booted = await bootPayload()
  world = await createIntakeWorld(booted, { preset: municipal })
})
afterAll(() => booted.stop())

const person = async (input: Record<string, unknown> = {}) =>
  granted(await register(booted, { kind: 'person', name: `示例人${unique()}`, ...input }))
const read = async (id: string) =>
  (await findById(await booted.request(), 'accounts', id)) as AccountDocument
const entrantOf = async ({ id }: AccountDocument) => {
  const { actor } = await callAs(booted, id)
  return { actor, unit: actor.unit, cookie: '' }
}
const draftOf = async (account: AccountDocument): Promise<EntryDocument> =>
  completeDraft({ world, entrant: await entrantOf(account), category: 'video' })
const close = async (id: string, input: Record<string, unknown> = {}) =>
  closeAccount({
    ...(await callAs(booted, id)),
    input: { password: PASSWORD, understood: 'yes', ...input },
  })

describe('correcting one’s own data', () => {
  it('should change name and language, and refuse what is neither', async () => {
    const { id } = await person()
    const call = await callAs(booted, id)
    const wrong = await correctAccount({ ...call, input: { name: ' ', locale: 'fr' } })
    expect(isRefusal(wrong) && Object.keys(wrong.fields ?? {})).toEqual(['name', 'locale'])
    granted(await correctAccount({ ...call, input: { name: '示例更正', locale: 'en' } }))
    expect(await read(id)).toMatchObject({ name: '示例更正', locale: 'en' })
  })

  it('should take a new address with a code and the password, and sign in by it', async () => {
    const account = await person({ address: `${unique()}@example.org` })
    const cookie = await cookieOf(booted, account)
    const change = async (address: string, password = PASSWORD) => {
      const call = await callAs(booted, account.id)
      const codeId = await provenCode(booted, { address, purpose: 'contact', now: call.now })
      return changeAddress({ ...call, codeId, password })
    }
    const next = `${unique()}@example.org`
    expect(codeOf(await change(next, 'Wrong-Horse-9-Staple'))).toBe('invalid')
    const call = await callAs(booted, account.id)
    expect(codeOf(await changeAddress({ ...call, codeId: null, password: PASSWORD }))).toBe(
      'addressNotProven',
    )
    granted(await change(next))
    expect(await read(account.id)).toMatchObject({ username: next, email: next })
    const [told] = await findAll(await booted.request(), 'messages', {
      and: [{ template: { equals: 'addressChanged' } }, { channel: { equals: 'email' } }],
    })
    expect(told).toMatchObject({ account: account.id, address: account.username })
    granted(await change('13900000001'))
    expect(await read(account.id)).toMatchObject({ username: next, phone: '13900000001' })
    const other = await person()
    expect(codeOf(await change(other.username))).toBe('accountExists')
    const { body } = await booted.rest('/accounts/me', { cookie })
    expect(body.user).toMatchObject({ id: account.id })
    const lines = await findAll(await booted.request(), 'activity', {
      and: [{ subjectId: { equals: account.id } }, { action: { equals: 'changeAddress' } }],
    })
    expect(JSON.stringify(lines)).not.toContain(next)
  })

  it('should take a consent to a contest back, keep that it was given, and ask anew', async () => {
    const { id } = await person()
    const consent = { key: `${world.slug}/privacy`, version: '1' }
    const call = await callAs(booted, id)
    await inOperation(booted, async (req) => {
      const transaction = { req, sql: (await sessionOf(req)).db }
      await recordConsents(transaction, { account: id, consents: [consent], now: call.now })
    })
    expect(codeOf(await withdrawConsent({ ...call, key: 'terms', version: '2026-1' }))).toBe(
      'consentOfAccount',
    )
    granted(await withdrawConsent({ ...call, ...consent }))
    expect(codeOf(await withdrawConsent({ ...call, ...consent }))).toBe('notFound')
    const { consents } = await read(id)
    expect(consents.at(-1)).toMatchObject({ ...consent, withdrawnAt: call.now.toISOString() })
    expect(openConsents([consent], consents)).toEqual([consent])
    const [line] = await findAll(await booted.request(), 'activity', {
      and: [{ subjectId: { equals: id } }, { action: { equals: 'withdrawConsent' } }],
    })
    // The organisers of that contest find it on their record.
    expect(line?.contest).toBe(world.contest)
  })
})

describe('the export', () => {
  it('should hold every record and file, under readable names, and nobody else’s', async () => {
    const account = await person()
    const entry = await draftOf(account)
    const [file] = await findAll(await booted.request(), 'entryFiles', {
      entry: { equals: entry.id },
    })
    const bytes = randomBytes(3_000_000)
    const sha = createHash('sha256').update(bytes).digest('hex')
    await writePrivateFile({ payload: booted.payload, name: file?.filename ?? '', bytes })
    const other = await person()
    const theirs = await draftOf(other)
    const names = await exportOf(account)
    expect([...names.keys()]).toEqual(
      expect.arrayContaining(['account.json', 'consents.json', 'entries.json', 'messages.json']),
    )
    const film = [...names.keys()].find((name) => name.startsWith('文件/'))
    expect(film).toBe(`文件/${entry.title}/扫描件 1.avi`)
    expect(
      createHash('sha256')
        .update(names.get(film ?? '') ?? '')
        .digest('hex'),
    ).toBe(sha)
    const text = [...names].filter(([name]) => name.endsWith('.json')).join('\n')
    expect(text).toContain(entry.title)
    expect(text).toContain(account.username)
    expect(text).not.toContain(theirs.title)
    expect(text).not.toContain(other.username)
    expect(text).not.toMatch(/"(hash|salt|password|code)"/)
    const refused = await booted.rest('/portal/account/export.zip')
    expect(refused.status).toBe(401)
  })
})

describe('closing an account', () => {
  it('should ask for the password and the word, and refuse while something is under way', async () => {
    const account = await person()
    expect(codeOf(await close(account.id, { understood: undefined }))).toBe('invalid')
    expect(codeOf(await close(account.id, { password: 'Wrong-Horse-9-Staple' }))).toBe('invalid')
    const entry = await draftOf(account)
    granted(await handIn({ world, entrant: await entrantOf(account), entryId: entry.id }))
    expect(await close(account.id)).toMatchObject({ code: 'closeUnderWay', params: { count: 1 } })
    expect(await read(account.id)).toMatchObject({ username: account.username })
  })

  it('should blank everything that tells who it was, withdraw drafts, and end every sign-in', async () => {
    const account = await person({ name: '独孤求败', address: `${unique()}@example.org` })
    const cookie = await cookieOf(booted, account)
    const entry = await draftOf(account)
    const invited = await person()
    const own = await draftOf(invited)
    const naming = await callAs(booted, invited.id)
    granted(
      await namePartner({ ...naming, entryId: own.id, kind: 'person', name: account.username }),
    )
    granted(await close(account.id))
    const me = await booted.rest('/accounts/me', { cookie })
    expect(me.body.user).toBeNull()
    expect(await read(account.id)).toMatchObject({ name: '已注销', email: null, phone: null })
    expect(await findById(await booted.request(), 'entries', entry.id)).toMatchObject({
      stage: 'withdrawn',
      answers: {},
      title: null,
    })
    const { rows } = await booted.payload.db.drizzle.execute(sql`
      select t.name from (
        select 'accounts' as name, to_jsonb(x)::text as row from ${TABLE.accounts} x
        union all select 'activity', to_jsonb(x)::text from ${TABLE.activity} x
        union all select 'messages', to_jsonb(x)::text from ${TABLE.messages} x
        union all select 'entries', to_jsonb(x)::text from ${TABLE.entries} x
        union all select 'versions', to_jsonb(x)::text from ${TABLE.entry_versions} x
        union all select 'partners', to_jsonb(x)::text from ${TABLE.entry_partners} x
        union all select 'codes', to_jsonb(x)::text from ${TABLE.codes} x
      ) t where t.row like ${`%${account.username}%`} or t.row like '%独孤求败%'`)
    expect(rows).toEqual([])
    const again = await register(booted, {
      kind: 'person',
      name: '示例新人',
      address: account.username,
    })
    expect(codeOf(again)).toBe('not refused')
    expect(codeOf(await close(account.id))).not.toBe('not refused')
  })

  it('should keep accepted entries as documents, with the name they were entered under', async () => {
    const account = await person({ name: '示例作者' })
    const entry = await draftOf(account)
    await inOperation(booted, (req) =>
      updateDocument(req, 'entries', entry.id, {
        stage: 'accepted',
        firstSubmittedAt: new Date().toISOString(),
      }),
    )
    granted(await close(account.id))
    const kept = await findById(await booted.request(), 'entries', entry.id)
    expect(kept).toMatchObject({ stage: 'accepted', answers: entry.answers })
    expect(await leadName(await booted.request(), kept ?? entry)).toBe('示例作者')
    expect(await read(account.id)).toMatchObject({ email: null })
  })

  it('should leave a unit’s entries to its other accounts, and refuse its last one while they are under way', async () => {
    const unitName = `示例注销单位${unique()}`
    const first = granted(await register(booted, { unitName }))
    const entry = await draftOf(first)
    granted(await handIn({ world, entrant: await entrantOf(first), entryId: entry.id }))
    expect(codeOf(await close(first.id))).toBe('closeUnderWay')
    const second = await person()
    await booted.payload.db.drizzle.execute(
      sql`update ${TABLE.accounts} set unit_id = ${first.unit}, kind = 'unit' where id = ${second.id}`,
    )
    granted(await close(first.id))
    expect(await findById(await booted.request(), 'entries', entry.id)).toMatchObject({
      stage: 'submitted',
      unit: first.unit,
    })
    const judge = await person()
    await inOperation(booted, (req) =>
      updateDocument(req, 'accounts', judge.id, {
        grants: [{ contest: world.contest, role: 'judge' }],
      }),
    )
    expect(codeOf(await close(judge.id))).toBe('closeGranted')
  })

  it('should let the record change by the purge alone, and by it only in the name', async () => {
    const { id } = await person()
    const db = booted.payload.db.drizzle
    const change = (column: 'action' | 'actor_name', purge: 'on' | 'off') =>
      db.transaction(async (tx) => {
        await tx.execute(sql`select set_config('contest.purge', ${purge}, true)`)
        await tx.execute(
          sql`update ${TABLE.activity} set ${sql.identifier(column)} = 'x' where actor = ${id}`,
        )
      })
    await expect(change('actor_name', 'off')).rejects.toThrow()
    await expect(change('action', 'on')).rejects.toThrow()
    await expect(change('actor_name', 'on')).resolves.toBeUndefined()
    await expect(
      db.execute(sql`delete from ${TABLE.activity} where actor = ${id}`),
    ).rejects.toThrow()
  })
})

/** What stands in somebody's export, by name. */
async function exportOf(account: AccountDocument): Promise<Map<string, Buffer>> {
  const { default: config } = await import('@payload-config')
  const { handleEndpoints } = await import('payload')
  const cookie = await cookieOf(booted, account)
  const request = new Request(`${ORIGIN}/api/portal/account/export.zip`, {
    headers: { Cookie: cookie, 'Accept-Language': 'zh-CN' },
  })
  const response = await handleEndpoints({ config, request, basePath: '' })
  const zip = path.join(mkdtempSync(path.join(tmpdir(), 'contest-export-')), 'export.zip')
  writeFileSync(zip, Buffer.from(await response.arrayBuffer()))
  return new Promise((resolve, reject) => {
    const found = new Map<string, Buffer>()
    yauzl.open(zip, { lazyEntries: true }, (error, file) => {
      if (error) return reject(error)
      file.on('error', reject)
      file.on('end', () => resolve(found))
      file.on('entry', (entry: yauzl.Entry) => {
        file.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed)
          const chunks: Buffer[] = []
          stream.on('data', (chunk: Buffer) => chunks.push(chunk))
          stream.on('end', () => {
            found.set(entry.fileName, Buffer.concat(chunks))
            file.readEntry()
          })
        })
      })
      file.readEntry()
    })
  })
}
