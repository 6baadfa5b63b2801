import { sql } from '@payloadcms/db-postgres'

import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { EntryDocument } from '#src/domain/documents/index.ts'
import { messagePage } from '#src/domain/messages/messagePage.ts'
import { eliminateEntry } from '#src/operations/examining/eliminateEntry.ts'
import { acceptEntry } from '#src/operations/examining/acceptEntry.ts'
import { answerAsPartner } from '#src/operations/entry/answerAsPartner.ts'
import { changeAsPartner } from '#src/operations/entry/changeAsPartner.ts'
import { namePartner } from '#src/operations/entry/namePartner.ts'
import { recallEntry } from '#src/operations/entry/recallEntry.ts'
import { removePartner } from '#src/operations/entry/removePartner.ts'
import { mergeUnits } from '#src/operations/units/mergeUnits.ts'
import { countTaken } from '#src/queries/contest/entryCounts.ts'
import { jointEntries, partnerNames, partnersOf } from '#src/queries/entry/partners.ts'
import { closingEffects } from '#src/queries/examining/closingEffects.ts'
import { objectedEntries } from '#src/queries/examining/stoppedEntries.ts'
import { readableFile } from '#src/queries/files/readableFile.ts'
import { entryOnPaper } from '#src/queries/papers/entryOnPaper.ts'
import { eligibleEntries } from '#src/queries/shown/eligibleEntries.ts'
import { readerOf } from '#src/store/database/database.ts'
import { createDocument, findAll, findById } from '#src/store/database/documents.ts'
import { TABLE } from '#src/store/database/table.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInStaff, unique } from '../../helpers/people.ts'
import { association, municipal } from '../../helpers/presets.ts'
import {
  callOf,
  completeDraft,
  copiesOf,
  createEntrant,
  createIntakeWorld,
  handIn,
  signUp,
} from '../../worlds/intakeWorld.ts'
import type { IntakeWorld, TestEntrant } from '../../worlds/intakeWorld.ts'
import { callAs, codeOf, register, staffCall } from '../../worlds/membershipWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'

let booted: Booted
let world: IntakeWorld
beforeAll(async () => {
  booted = await bootPayload()
  world = await createIntakeWorld(booted, { preset: municipal })
})
afterAll(() => booted.stop())

const person = async () => {
  const account = granted(await register(booted, { kind: 'person', name: `示例人${unique()}` }))
  const { actor } = await callAs(booted, account.id)
  return { account, actor, unit: null, cookie: '' }
}
const draftOf = (entrant: TestEntrant) => completeDraft({ world, entrant, category: 'video' })
const name = async (entrant: TestEntrant, entry: EntryDocument, kind: string, typed: string) =>
  namePartner({ ...(await callOf({ world, entrant })), entryId: entry.id, kind, name: typed })
const answer = async (account: string, entryId: string, confirm = true) =>
  answerAsPartner({ ...(await callAs(booted, account)), entryId, confirm })
const submit = (entrant: TestEntrant, entryId: string) => handIn({ world, entrant, entryId })
const partners = async (entry: EntryDocument) => partnersOf(await booted.request(), entry.id)

describe('a joint entry', () => {
  it('should wait for everybody named, and then stand under all names', async () => {
    const lead = await createEntrant(booted)
    const unitName = `示例联合单位${unique()}`
    const other = granted(await register(booted, { unitName }))
    const entry = await draftOf(lead)
    granted(await name(lead, entry, 'unit', ` ${unitName}`))
    expect(await submit(lead, entry.id)).toMatchObject({
      code: 'partnersPending',
      params: { names: unitName, count: 1 },
    })
    const [message] = await findAll(await booted.request(), 'messages', {
      and: [{ account: { equals: other.id } }, { channel: { equals: 'inApp' } }],
    })
    expect(message && messagePage(message)).toBe(`/my/joint/${entry.id}`)
    granted(await answer(other.id, entry.id))
    granted(await submit(lead, entry.id))
    const paper = await entryOnPaper({
      ...(await callOf({ world, entrant: lead })),
      entryId: entry.id,
    })
    const unit = await findById(await booted.request(), 'units', lead.unit)
    expect(paper).toMatchObject({ applicantName: `${unit?.name}、${unitName}` })
    const told = await findAll(await booted.request(), 'messages', {
      and: [{ account: { equals: other.id } }, { template: { equals: 'submit' } }],
    })
    expect(told.length).toBeGreaterThan(0)
    const lines = await findAll(await booted.request(), 'activity', {
      subjectId: { equals: entry.id },
    })
    expect(lines.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['namePartner', 'confirmPartner', 'submit']),
    )
  })

  it('should be read by its partners once they have agreed, and changed by none of them', async () => {
    const lead = await createEntrant(booted)
    const joiner = await person()
    const entry = await draftOf(lead)
    const [file] = await findAll(await booted.request(), 'entryFiles', {
      entry: { equals: entry.id },
    })
    const read = async () =>
      codeOf(await readableFile({ ...(await callAs(booted, joiner.account.id)), fileId: file?.id }))
    expect(await read()).toBe('notFound')
    granted(await name(lead, entry, 'person', joiner.account.username))
    expect(await read()).toBe('notFound')
    granted(await answer(joiner.account.id, entry.id))
    expect(await read()).toBe('not refused')
    expect(codeOf(await submit(joiner, entry.id))).toBe('notFound')
    expect(codeOf(await name(joiner, entry, 'person', 'x@example.org'))).toBe('notFound')
    const [partner] = await partners(entry)
    const call = await callOf({ world, entrant: lead })
    granted(await removePartner({ ...call, entryId: entry.id, partnerId: partner?.id }))
    expect(await read()).toBe('notFound')
    expect(codeOf(await answer(joiner.account.id, entry.id))).toBe('notFound')
  })

  it('should not tell whether a person has an account, and be found by one who registers later', async () => {
    const lead = await createEntrant(booted)
    const entry = await draftOf(lead)
    const known = await person()
    const address = `${unique()}@example.org`
    const shape = ({ kind, state, namedAs }: { kind: string; state: string; namedAs: string }) => ({
      kind,
      state,
      named: namedAs.length > 0,
    })
    const a = granted(await name(lead, entry, 'person', known.account.username))
    const b = granted(await name(lead, entry, 'person', address))
    expect(shape(a)).toEqual(shape(b))
    const late = granted(await register(booted, { kind: 'person', name: '示例后来者', address }))
    expect(await jointEntries(await booted.request(), late)).toMatchObject([
      { entry: { id: entry.id } },
    ])
    granted(await answer(late.id, entry.id))
    expect((await partners(entry)).map(({ shownAs }) => shownAs)).toEqual([
      known.account.username,
      '示例后来者',
    ])
  })

  it('should refuse who leads it, who is named already, who is nobody, and where it is not admitted', async () => {
    const lead = await createEntrant(booted)
    const entry = await draftOf(lead)
    const unit = await findById(await booted.request(), 'units', lead.unit)
    const problem = async (kind: string, typed: string) => {
      const refused = await name(lead, entry, kind, typed)
      return isRefusal(refused) ? refused.fields?.name?.code : 'not refused'
    }
    expect(await problem('unit', unit?.name ?? '')).toBe('partnerSelf')
    expect(await problem('unit', '没有这家')).toBe('unitUnknown')
    expect(await problem('person', '张三')).toBe('usernameShape')
    expect(await problem('person', '')).toBe('fieldRequired')
    expect(await problem('person', 'a@example.org')).toBe('not refused')
    expect(await problem('person', 'A@example.org')).toBe('partnerNamed')
    for (let index = 1; index < 10; index += 1) await problem('person', `b${index}@example.org`)
    expect(await problem('person', 'c@example.org')).toBe('partnerTooMany')
    const shanghai = await createIntakeWorld(booted, { preset: association })
    const other = await createEntrant(booted)
    await signUp({ world: shanghai, entrant: other })
    const sole = await completeDraft({ world: shanghai, entrant: other, category: 'film' })
    expect(codeOf(await name(other, sole, 'person', 'a@example.org'))).toBe('jointNotAdmitted')
  })

  it('should let a partner leave before it is handed in, and afterwards only once it is recalled', async () => {
    const lead = await createEntrant(booted, { person: true })
    const joiner = await person()
    const entry = await draftOf(lead)
    granted(await name(lead, entry, 'person', joiner.account.username))
    granted(await answer(joiner.account.id, entry.id))
    granted(await submit(lead, entry.id))
    expect(codeOf(await answer(joiner.account.id, entry.id, false))).toBe('partnerFixed')
    expect(codeOf(await name(lead, entry, 'person', 'd@example.org'))).toBe('wrongStage')
    granted(await recallEntry({ ...(await callOf({ world, entrant: lead })), entryId: entry.id }))
    granted(await answer(joiner.account.id, entry.id, false))
    expect(codeOf(await submit(lead, entry.id))).toBe('partnersPending')
  })
})

describe('a partner of an entry that is handed in', () => {
  const change = async (account: string, entryId: string, asked: unknown) =>
    changeAsPartner({ ...(await callAs(booted, account)), entryId, change: asked })
  const handedIn = async () => {
    const lead = await createEntrant(booted, { person: true })
    const joiner = await person()
    const entry = await draftOf(lead)
    granted(await name(lead, entry, 'person', joiner.account.username))
    granted(await answer(joiner.account.id, entry.id))
    expect(codeOf(await change(joiner.account.id, entry.id, 'waive'))).toBe('partnerUnchanged')
    granted(await submit(lead, entry.id))
    return { lead, joiner: joiner.account, entry }
  }
  const told = async (account: string, template: string) =>
    findAll(await booted.request(), 'messages', {
      and: [{ account: { equals: account } }, { template: { equals: template } }],
    })
  const acceptIt = async (entry: EntryDocument) => {
    const checklist = (
      await findById(await booted.request(), 'categories', String(entry.category))
    )?.checklist.map(({ key }) => ({ item: key, passed: true }))
    const staff = await staffCall(
      booted,
      (await signedInStaff(booted.payload, { role: 'organiser' })).id,
    )
    return acceptEntry({ ...staff, entryId: entry.id, checklist: checklist ?? [] })
  }

  it('should give up its name: the entry goes on without it, and who gave it up sees it no more', async () => {
    const { lead, joiner, entry } = await handedIn()
    granted(await change(joiner.id, entry.id, 'waive'))
    const [left] = await partners(entry)
    expect(left).toMatchObject({ state: 'waived', confirmedAt: expect.any(String) })
    expect(await partnerNames(await booted.request(), entry.id)).toEqual([])
    expect(await jointEntries(await booted.request(), joiner)).toEqual([])
    expect(await told(lead.actor.id, 'partner.waived')).toHaveLength(1)
    expect(codeOf(await change(joiner.id, entry.id, 'return'))).toBe('notFound')
    const rows = await findAll(await booted.request(), 'activity', {
      and: [{ subjectId: { equals: entry.id } }, { action: { equals: 'waivePartner' } }],
    })
    expect(rows).toHaveLength(1)
  })

  it('should refuse the use of the work, which is then neither accepted nor shown, until that is taken back', async () => {
    const { lead, joiner, entry } = await handedIn()
    granted(await change(joiner.id, entry.id, 'object'))
    expect(codeOf(await acceptIt(entry))).toBe('licenceRefusedByPartner')
    const req = await booted.request()
    const asked = { payload: booted.payload, contests: [world.contest] }
    const waiting = async () => (await objectedEntries(asked)).map((each) => each.entry)
    expect(await waiting()).toContain(entry.id)
    expect(await told(lead.actor.id, 'partner.objected')).toHaveLength(1)
    const [objecting] = await partners(entry)
    const removal = { entryId: entry.id, partnerId: objecting?.id }
    const byLead = { ...(await callOf({ world, entrant: lead })), ...removal }
    expect(isRefusal(await removePartner(byLead))).toBe(true)
    expect(await jointEntries(req, joiner)).toMatchObject([{ entry: { id: entry.id } }])
    granted(await change(joiner.id, entry.id, 'return'))
    expect(await waiting()).not.toContain(entry.id)
    expect(codeOf(await acceptIt(entry))).not.toBe('licenceRefusedByPartner')
  })

  it('should stay a partner while it refuses the use: named, counted, told, and reading what it joined', async () => {
    const { joiner, entry } = await handedIn()
    const req = await booted.request()
    const [file] = await findAll(req, 'entryFiles', { entry: { equals: entry.id } })
    granted(await change(joiner.id, entry.id, 'object'))
    expect(await partnerNames(req, entry.id)).toEqual([joiner.name])
    const taken = await countTaken({
      transaction: readerOf(booted.payload),
      category: world.categories.video ?? '',
      charge: { kind: 'person', id: joiner.id },
    })
    // Else another entry would take the slot meanwhile, and there were two once it agrees again.
    expect(taken).toBe(1)
    const read = { ...(await callAs(booted, joiner.id)), fileId: file?.id }
    expect(codeOf(await readableFile(read))).toBe('not refused')
    expect((await closingEffects(req, joiner)).refusal).toMatchObject({ code: 'closeJoint' })
    const staff = await staffCall(
      booted,
      (await signedInStaff(booted.payload, { role: 'organiser' })).id,
    )
    granted(await eliminateEntry({ ...staff, entryId: entry.id, reason: '联合参赛者不同意使用。' }))
    expect(await told(joiner.id, 'eliminate')).not.toEqual([])
  })

  it('should be in conflict as a judge, whether it is in it still or not', async () => {
    const { joiner, entry } = await handedIn()
    granted(await change(joiner.id, entry.id, 'waive'))
    await booted.payload.db.drizzle.execute(sql`
      update ${TABLE.entries} set stage = 'accepted' where id = ${entry.id}`)
    await booted.payload.db.drizzle.execute(sql`
      update ${TABLE.categories_file_slots} set min_files = 0 where _parent_id = ${entry.category}`)
    const shown = await eligibleEntries({
      transaction: readerOf(booted.payload),
      category: String(entry.category),
    })
    expect(shown.find(({ id }) => id === entry.id)?.partners).toEqual([joiner.id])
  })

  it('should be asked for nothing that is no such change, and by nobody else', async () => {
    const { joiner, entry } = await handedIn()
    const stranger = await person()
    expect(codeOf(await change(stranger.account.id, entry.id, 'waive'))).toBe('notFound')
    for (const asked of ['', 'confirmed', null, {}, 'return']) {
      expect(codeOf(await change(joiner.id, entry.id, asked))).toBe('partnerUnchanged')
    }
  })
})

describe('slots of joint entries', () => {
  it('should take one from every person, in either part, under any concurrency', async () => {
    const [a, b] = [await person(), await person()]
    const jobs: { lead: typeof a; id: string }[] = []
    for (const [lead, joiner] of [
      [a, b],
      [b, a],
    ] as const) {
      const draft = await draftOf(lead)
      const copies = await copiesOf(world, { draft, count: 5 })
      for (const id of [draft.id, ...copies]) {
        await inOperation(booted, (req) =>
          createDocument(req, 'entryPartners', {
            contest: world.contest,
            entry: id,
            kind: 'person',
            state: 'confirmed',
            namedAs: joiner.account.username,
            account: joiner.account.id,
          }),
        )
        jobs.push({ lead, id })
      }
    }
    const answers = await Promise.all(jobs.map(({ lead, id }) => submit(lead, id)))
    expect(answers.filter((each) => !isRefusal(each))).toHaveLength(2)
    const refused = answers.filter(isRefusal).map(({ code }) => code)
    expect(refused.every((code) => /^limitReached/.test(code))).toBe(true)
    for (const { account } of [a, b]) {
      const taken = await countTaken({
        transaction: readerOf(booted.payload),
        category: world.categories.video ?? '',
        charge: { kind: 'person', id: account.id },
      })
      expect(taken).toBe(2)
    }
  })

  it('should say that a partner has none left, not how many they have', async () => {
    const busy = await person()
    for (let index = 0; index < 2; index += 1) {
      const own = await draftOf(busy)
      granted(await submit(busy, own.id))
    }
    const lead = await person()
    const entry = await draftOf(lead)
    granted(await name(lead, entry, 'person', busy.account.username))
    granted(await answer(busy.account.id, entry.id))
    const refused = await submit(lead, entry.id)
    expect(refused).toMatchObject({ code: 'limitReachedPartner' })
    expect(isRefusal(refused) && Object.keys(refused.params).sort()).toEqual([
      'category',
      'partner',
    ])
  })

  it('should charge a unit’s entry to the unit alone', async () => {
    const lead = await createEntrant(booted)
    const joiner = await person()
    const entry = await draftOf(lead)
    granted(await name(lead, entry, 'person', joiner.account.username))
    granted(await answer(joiner.account.id, entry.id))
    granted(await submit(lead, entry.id))
    const taken = await countTaken({
      transaction: readerOf(booted.payload),
      category: world.categories.video ?? '',
      charge: { kind: 'person', id: joiner.account.id },
    })
    expect(taken).toBe(0)
  })

  it('should leave no partner twice and none beside itself after a merge', async () => {
    const lead = await createEntrant(booted)
    const names = [`示例甲联${unique()}`, `示例乙联${unique()}`] as const
    const units = [] as string[]
    const entry = await draftOf(lead)
    for (const unitName of names) {
      const account = granted(await register(booted, { unitName }))
      granted(await name(lead, entry, 'unit', unitName))
      units.push(account.unit ?? '')
      if (units.length === 2) granted(await answer(account.id, entry.id))
    }
    const [first = '', second = ''] = units
    const merge = async (fromId: string, intoId: string) =>
      granted(
        await mergeUnits({ ...(await staffCall(booted, intoId)), fromId, intoId, reason: '同' }),
      )
    await merge(first, second)
    expect(await partners(entry)).toMatchObject([{ unit: second, state: 'confirmed' }])
    await merge(second, lead.unit ?? '')
    expect(await partners(entry)).toEqual([])
  })

  it('should keep a refusal of the use when the unit that refused is merged into one that did not', async () => {
    const lead = await createEntrant(booted)
    const entry = await draftOf(lead)
    const joining = async () => {
      const unitName = `示例丙联${unique()}`
      const account = granted(await register(booted, { unitName }))
      granted(await name(lead, entry, 'unit', unitName))
      granted(await answer(account.id, entry.id))
      return account
    }
    const [first, second] = [await joining(), await joining()]
    granted(await submit(lead, entry.id))
    const objection = { entryId: entry.id, change: 'object' }
    granted(await changeAsPartner({ ...(await callAs(booted, first.id)), ...objection }))
    const into = second.unit ?? ''
    const merging = { fromId: first.unit ?? '', intoId: into, reason: '同' }
    granted(await mergeUnits({ ...(await staffCall(booted, into)), ...merging }))
    expect(await partners(entry)).toMatchObject([{ unit: into, state: 'objected' }])
  })
})
