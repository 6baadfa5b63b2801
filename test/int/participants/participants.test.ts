import { isRefusal } from '#src/domain/basics/refusal.ts'
import { childSlotKey } from '#src/domain/files/childSlots.ts'
import { participantLeft } from '#src/domain/entry/limits.ts'
import type { Actor } from '#src/domain/types/index.ts'
import { acceptEntry } from '#src/operations/examining/acceptEntry.ts'
import { closeAccount } from '#src/operations/accounts/closeAccount.ts'
import { recallEntry } from '#src/operations/entry/recallEntry.ts'
import { withdrawEntry } from '#src/operations/entry/withdrawEntry.ts'
import { removeParticipant } from '#src/operations/participants/removeParticipant.ts'
import { saveParticipant } from '#src/operations/participants/saveParticipant.ts'
import { withdrawChildConsent } from '#src/operations/participants/withdrawChildConsent.ts'
import { personalData } from '#src/queries/accounts/personalData.ts'
import { filesOf } from '#src/queries/entry/filesOf.ts'
import { consentsGone } from '#src/queries/examining/stoppedEntries.ts'
import { consentSince } from '#src/queries/participants/consentSince.ts'
import { ownEntered } from '#src/queries/participants/ownEntered.ts'
import { readableFile } from '#src/queries/files/readableFile.ts'
import { isEntryEligible } from '#src/queries/shown/isEntryEligible.ts'
import { readerOf } from '#src/store/database/database.ts'
import { findAll, findById, updateDocument } from '#src/store/database/documents.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { PASSWORD, signedInStaff } from '../../helpers/people.ts'
import {
  CLOSES,
  consent,
  createChildrenWorld,
  draft,
  handedIn,
  keep,
  name,
  NOW,
  sheet,
  submit,
} from '../../worlds/childrenWorld.ts'
import { attach, callOf, createEntrant } from '../../worlds/intakeWorld.ts'
import type { IntakeWorld, TestEntrant } from '../../worlds/intakeWorld.ts'
import { codesOf, granted } from '../../worlds/parts/granted.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'
import { stored } from '../../worlds/parts/stored.ts'

let booted: Booted
let world: IntakeWorld
let teacher: TestEntrant
let parent: TestEntrant
beforeAll(async () => {
  booted = await bootPayload()
  await signedInStaff(booted.payload, { role: 'admin' })
  world = await createChildrenWorld(booted)
  teacher = await createEntrant(booted, { person: true })
  parent = await createEntrant(booted, { person: true })
})
afterAll(() => booted?.stop())

const doing = () => ({ world, entrant: teacher })
const asParent = () => ({ world, entrant: parent })

describe('participants of an account', () => {
  it('should be written down once, two of one name apart, and be found by their own keeper alone', async () => {
    const first = await keep(doing(), { name: '王小明', birthDate: '2020-01-02' })
    const second = await keep(doing(), { name: '王小明', birthDate: '2021-01-02' })
    expect(second.identity).not.toBe(first.identity)
    const call = await callOf({ ...doing(), now: NOW })
    const twice = await saveParticipant({
      ...call,
      input: sheet({ name: '王 小明', birthDate: '2020-01-02' }),
    })
    expect(codesOf(twice)).toEqual({ name: 'participantKnown' })
    const nameless = await saveParticipant({
      ...call,
      input: sheet({ name: '王小明', birthDate: '' }),
    })
    expect(codesOf(nameless)).toEqual({ birthDate: 'participantNameTwice' })
    const other = await saveParticipant({
      ...(await callOf({ ...asParent(), now: NOW })),
      participantId: first.id,
      input: sheet(),
    })
    expect(other).toMatchObject({ code: 'notFound' })
  })

  it('should be stored with a name of sixty rare characters', async () => {
    const rare = '𠮷'.repeat(60)
    expect(await keep(doing(), { name: rare })).toMatchObject({ name: rare })
  })

  it('should be stored once, however many ask at once', async () => {
    const input = sheet({ name: '同时小朋友' })
    const answers = await Promise.all(
      Array.from({ length: 8 }, async () =>
        saveParticipant({ ...(await callOf({ ...doing(), now: NOW })), input }),
      ),
    )
    expect(answers.filter((each) => !isRefusal(each))).toHaveLength(1)
  })

  it('should be removed with nothing left, unless an entry names them', async () => {
    const gone = await keep(doing())
    const call = await callOf({ ...doing(), now: NOW })
    granted(await removeParticipant({ ...call, participantId: gone.id }))
    expect(await findById(await booted.request(), 'participants', gone.id)).toBeNull()
    const named = await keep(doing())
    const entry = await draft(doing())
    granted(await name(doing(), entry.id, [named]))
    expect(await removeParticipant({ ...call, participantId: named.id })).toMatchObject({
      code: 'participantNamed',
    })
  })

  it('should keep name and day of birth while handed in; what is public of the name changes at any time', async () => {
    const child = await keep(doing(), { name: '李定名', birthDate: '2010-01-01' })
    const entry = granted(await handedIn(doing(), [child]))
    const call = async () => callOf({ ...doing(), now: NOW })
    const known = sheet({ name: '李定名', birthDate: '2010-01-01' })
    const renamed = await saveParticipant({
      ...(await call()),
      participantId: child.id,
      input: { ...known, name: '李改名', birthDate: '2011-01-01' },
    })
    expect(codesOf(renamed)).toEqual({ name: 'participantFixed', birthDate: 'participantFixed' })
    granted(
      await saveParticipant({
        ...(await call()),
        participantId: child.id,
        input: { ...known, publicName: 'none' },
      }),
    )
    const [file] = await filesOf({ req: await booted.request(), entry })
    expect(file?.standardName).not.toContain('李')
    granted(
      await saveParticipant({
        ...(await call()),
        participantId: child.id,
        input: { ...known, publicName: 'full' },
      }),
    )
    const [again] = await filesOf({ req: await booted.request(), entry })
    expect(again?.standardName).toContain('李定名+')
    granted(await recallEntry({ ...(await call()), entryId: entry.id }))
    granted(
      await saveParticipant({
        ...(await call()),
        participantId: child.id,
        input: { ...known, name: '李改名' },
      }),
    )
  })
})

describe('who takes part in an entry', () => {
  it('should be somebody whom the account keeps, and be there before it is handed in', async () => {
    const entry = await draft(doing())
    expect(codesOf(await submit(doing(), entry.id))).toEqual({
      'entry.participants': 'participantsMissing',
    })
    const stranger = await keep(asParent())
    expect(await name(doing(), entry.id, [stranger])).toMatchObject({ code: 'notFound' })
    const own = await keep(doing(), { birthDate: '' })
    expect(codesOf(await name(doing(), entry.id, [own]))).toEqual({
      participants: 'participantBirthDateMissing',
    })
    expect(await name(asParent(), entry.id, [])).toMatchObject({ code: 'notFound' })
  })

  it('should fill in what the form asks of them and is still empty', async () => {
    const line = (field: string, prefill: string) => ({
      blockType: 'text',
      name: field,
      label: field,
      prefill,
    })
    const other = await createChildrenWorld(booted, {
      fields: [
        { blockType: 'section', name: 'work', label: '作品' },
        { blockType: 'text', name: 'title', label: '作品名称', isTitle: true },
        line('school', 'participant.school'),
        line('guardian', 'participant.guardian'),
      ],
    })
    const here = { world: other, entrant: teacher }
    const entry = await draft(here)
    const child = await keep(here, { school: '第一小学', guardian: '张大山' })
    const named = granted(await name(here, entry.id, [child]))
    expect(named.answers).toMatchObject({ school: '第一小学', guardian: '张大山' })
    const second = await keep(here, { school: '第二小学' })
    const again = granted(await name(here, entry.id, [second]))
    expect(again.answers).toMatchObject({ school: '第一小学' })
  })
})

describe('the limits of a participant', () => {
  it('should be two of a category and three of the contest, whoever enters them, and follow the person', async () => {
    const birth = { name: '赵三件', birthDate: '2012-02-03' }
    const own = await keep(doing(), birth)
    const same = await keep(asParent(), birth)
    const older = await keep(doing(), { ...birth, birthDate: '2009-02-03' })
    granted(await handedIn(doing(), [own]))
    granted(await handedIn(asParent(), [same]))
    expect(codesOf(await handedIn(doing(), [own]).catch(refusedBy))).toEqual({
      participants: 'limitReachedParticipant',
    })
    granted(await handedIn(doing(), [own], { category: 'story' }))
    expect(
      codesOf(await handedIn(asParent(), [same], { category: 'story' }).catch(refusedBy)),
    ).toEqual({ participants: 'limitReachedParticipant' })
    // Another child of that name is another child.
    granted(await handedIn(doing(), [older]))
  })

  it('should hold when all of them are handed in at once by two accounts', async () => {
    const birth = { name: '孙同时', birthDate: '2012-02-03' }
    const own = await keep(doing(), birth)
    const same = await keep(asParent(), birth)
    const drafts: [ReturnType<typeof doing>, string][] = []
    for (let index = 0; index < 8; index += 1) {
      const here = index % 2 ? doing() : asParent()
      const category = index < 4 ? 'painting' : 'story'
      const { id } = await draft(here, { category })
      granted(await name(here, id, [index % 2 ? own : same]))
      // Both are fourteen or older on the closing day: no consent is asked.
      drafts.push([here, id])
    }
    const answers = await Promise.all(drafts.map(([here, id]) => submit(here, id)))
    const refused = answers.filter(isRefusal)
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['limitReachedParticipant']))
    expect(answers.length - refused.length).toBe(3)
    // What another account has entered is nothing for this one to know.
    for (const { params } of refused) expect(params).not.toHaveProperty('taken')
    const free = drafts.find((_, index) => !isRefusal(answers[index]))
    const waiting = drafts.find((_, index) => isRefusal(answers[index]))
    if (!free || !waiting) throw new Error('none')
    granted(await withdrawEntry({ ...(await callOf({ ...free[0], now: NOW })), entryId: free[1] }))
    const now = (await submit(...waiting)) as { code?: string }
    // The slot that was given back may be of the other category.
    expect([undefined, 'limitReachedParticipant']).toContain(now.code)
  })

  it('should not be got round by correcting who somebody is', async () => {
    const full = await keep(doing(), { name: '钱满额', birthDate: '2010-01-01' })
    granted(await handedIn(doing(), [full]))
    granted(await handedIn(doing(), [full]))
    const other = await keep(asParent(), { name: '钱另外', birthDate: '2010-01-01' })
    const third = granted(await handedIn(asParent(), [other]))
    await inOperation(booted, (req) =>
      updateDocument(req, 'entries', third.id, {
        stage: 'returned',
        returnedTo: 'entrant',
        openSections: ['work'],
      }),
    )
    const corrected = await saveParticipant({
      ...(await callOf({ ...asParent(), now: NOW })),
      participantId: other.id,
      input: sheet({ name: '钱满额', birthDate: '2010-01-01' }),
    })
    expect(corrected).toMatchObject({ code: 'limitReachedParticipant' })
  })

  it('should stand beside limits of persons and units over the whole contest', async () => {
    const limited = await createChildrenWorld(booted)
    await booted.payload.update({
      collection: 'contests' as never,
      id: limited.contest,
      data: { limits: { perPerson: 1, perParticipant: null } } as never,
    })
    const here = { world: limited, entrant: teacher }
    const child = await keep(here, { birthDate: '2010-01-01' })
    const spare = await draft(here, { category: 'story' })
    granted(await name(here, spare.id, [child]))
    granted(await handedIn(here, [child]))
    expect(await submit(here, spare.id)).toMatchObject({
      code: 'limitReachedContest',
      params: { limit: 1, taken: 1 },
    })
    await expect(draft(here)).rejects.toThrow('limitReachedContest')
  })
})

describe('the consent for each child', () => {
  it('should have its place in a returned entry too, for a child who is named only now', async () => {
    const first = await keep(doing(), { birthDate: '2020-06-01' })
    const entry = granted(await handedIn(doing(), [first]))
    await inOperation(booted, (req) =>
      updateDocument(req, 'entries', entry.id, {
        stage: 'returned',
        returnedTo: 'entrant',
        openSections: ['work'],
      }),
    )
    const second = await keep(doing(), { birthDate: '2020-07-01' })
    granted(await name(doing(), entry.id, [first, second]))
    expect(await submit(doing(), entry.id, { again: true })).toHaveProperty('code')
    granted(await consent(doing(), entry.id, second))
    granted(await submit(doing(), entry.id, { again: true }))
  })

  it('should be asked of those under the age on the closing day, one of each, with a guardian', async () => {
    const eve = await keep(doing(), { birthDate: '2017-03-11' })
    const onTheDay = await keep(doing(), { birthDate: '2017-03-10' })
    const young = await keep(doing(), { birthDate: '2022-01-01', guardian: '' })
    expect(CLOSES).toContain('2031-03-10')
    const entry = await draft(doing())
    granted(await name(doing(), entry.id, [eve, onTheDay, young]))
    const missing = await submit(doing(), entry.id)
    expect(codesOf(missing)).toEqual({
      'entry.participants': 'guardianMissing',
      [`file.${childSlotKey('consent', eve)}`]: 'fileMissing',
      [`file.${childSlotKey('consent', young)}`]: 'fileMissing',
    })
    expect(await consent(doing(), entry.id, onTheDay)).toMatchObject({ code: 'fileSlotUnknown' })
    granted(await consent(doing(), entry.id, eve))
    expect(await consent(doing(), entry.id, eve)).toMatchObject({ code: 'fileTooMany' })
    granted(await consent(doing(), entry.id, young))
    granted(
      await saveParticipant({
        ...(await callOf({ ...doing(), now: NOW })),
        participantId: young.id,
        input: sheet({ name: young.name, birthDate: '2022-01-01' }),
      }),
    )
    granted(await submit(doing(), entry.id))
  })

  it('should go with the child that is named no longer', async () => {
    const child = await keep(doing())
    const entry = await draft(doing())
    granted(await name(doing(), entry.id, [child]))
    granted(await consent(doing(), entry.id, child))
    granted(await name(doing(), entry.id, [await keep(doing())]))
    const files = await filesOf({ req: await booted.request(), entry })
    expect(files.map(({ slot }) => slot)).toEqual(['work'])
  })

  it('should be the only file that goes by the name it had at home', async () => {
    const child = await keep(doing(), { name: '吴家里', birthDate: '2010-01-01' })
    const entry = await draft(doing(), { title: '一幅画' })
    granted(await name(doing(), entry.id, [child]))
    granted(await attach({ ...doing(), now: NOW, entryId: entry.id, slot: 'notes' }))
    const files = await filesOf({ req: await booted.request(), entry })
    expect(files.map(({ slot, standardName }) => [slot, standardName])).toEqual([
      ['work', '吴＊+一幅画.pdf'],
      ['notes', '吴＊+一幅画.pdf'],
    ])
  })

  it('should be read by its entrant and the staff, and by nobody else', async () => {
    const child = await keep(doing())
    const entry = granted(await handedIn(doing(), [child]))
    const req = await booted.request()
    const file = (await filesOf({ req, entry })).find(({ slot }) => slot !== 'work')
    const reads = async (actor: TestEntrant['actor']) =>
      !isRefusal(await readableFile({ req, actor, fileId: file?.id }))
    expect(await reads(teacher.actor)).toBe(true)
    expect(await reads(parent.actor)).toBe(false)
    const grants = [{ contest: world.contest, role: 'judge' as const }]
    expect(await reads({ ...parent.actor, grants })).toBe(false)
  })
})

describe('a consent that is taken back', () => {
  it('should empty its place in drafts, and ask for a new one', async () => {
    const child = await keep(doing())
    const entry = await draft(doing())
    granted(await name(doing(), entry.id, [child]))
    granted(await consent(doing(), entry.id, child))
    const later = new Date(NOW.getTime() + 60_000)
    const call = await callOf({ ...doing(), now: later })
    const gone = granted(await withdrawChildConsent({ ...call, participantId: child.id }))
    expect(gone).toMatchObject({ publicName: 'none', shownAs: null })
    expect(codesOf(await submit(doing(), entry.id, { now: later }))).toEqual({
      [`file.${childSlotKey('consent', gone)}`]: 'fileMissing',
    })
    granted(await consent(doing(), entry.id, gone))
    granted(await submit(doing(), entry.id, { now: new Date(later.getTime() + 1000) }))
  })

  it('should take the standing of an accepted entry, tell staff, and let none be accepted', async () => {
    const child = await keep(doing())
    const accepted = granted(await handedIn(doing(), [child]))
    const waiting = granted(await handedIn(doing(), [child]))
    await inOperation(booted, (req) =>
      updateDocument(req, 'entries', accepted.id, { stage: 'accepted' }),
    )
    const isEligible = async () =>
      isEntryEligible({ transaction: readerOf(booted.payload), entry: accepted.id })
    expect(await isEligible()).toBe(true)
    const now = new Date(NOW.getTime() + 60_000)
    const call = await callOf({ ...doing(), now })
    granted(await withdrawChildConsent({ ...call, participantId: child.id }))
    expect(await isEligible()).toBe(false)
    const listed = await consentsGone({ payload: booted.payload, contests: [world.contest] })
    expect(listed.map(({ entry }) => entry)).toEqual(
      expect.arrayContaining([accepted.id, waiting.id]),
    )
    const { id } = await signedInStaff(booted.payload, { role: 'organiser' })
    const staff: Actor = { kind: 'staff', id, name: '示例', role: 'organiser', contests: [] }
    const decided = await acceptEntry({
      req: await booted.request(),
      actor: staff,
      now,
      entryId: waiting.id,
      checklist: [],
    })
    expect(decided).toMatchObject({
      code: 'consentGoneByChild',
      params: { participants: child.name },
    })
    // What was given stays as proof.
    const files = await filesOf({ req: await booted.request(), entry: accepted })
    expect(files).toHaveLength(2)
  })
})

describe('a consent that is given again', () => {
  const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
  const again = async (participantId: string) => {
    const child = await findById(await booted.request(), 'participants', participantId)
    if (!child) throw new Error('gone')
    return consentSince(readerOf(booted.payload), child)
  }

  it('should be known by the new file, and by no file of before', async () => {
    const child = await keep(doing())
    const entry = await draft(doing(), { title: '又一幅画' })
    granted(await name(doing(), entry.id, [child]))
    granted(await consent(doing(), entry.id, child))
    expect(await again(child.id)).toBeNull()
    const call = await callOf({ ...doing(), now: at(1) })
    const gone = granted(await withdrawChildConsent({ ...call, participantId: child.id }))
    expect(await again(child.id)).toBeNull()
    granted(await consent(doing(), entry.id, gone))
    expect(await again(child.id)).toMatchObject({ entry: entry.id, title: '又一幅画' })
    // Taken back once more it is gone once more.
    const later = await callOf({ ...doing(), now: at(2) })
    granted(await withdrawChildConsent({ ...later, participantId: child.id }))
    expect(await again(child.id)).toBeNull()
  })

  it('should be known by an entry handed in since, of those who need no file', async () => {
    const child = await keep(doing(), { birthDate: '2010-01-01' })
    const before = granted(await handedIn(doing(), [child]))
    const call = await callOf({ ...doing(), now: at(1) })
    granted(await withdrawChildConsent({ ...call, participantId: child.id }))
    expect(await again(child.id)).toBeNull()
    granted(await recallEntry({ ...call, entryId: before.id }))
    granted(await submit(doing(), before.id, { now: at(2) }))
    expect(await again(child.id)).toMatchObject({ entry: before.id })
  })
})

describe('how many entries are left to a participant', () => {
  it('should be known before one more is refused, by what this account entered and nobody else', async () => {
    const birth = { name: '周剩余', birthDate: '2011-02-03' }
    const own = await keep(doing(), birth)
    const same = await keep(asParent(), birth)
    granted(await handedIn(doing(), [own]))
    granted(await handedIn(doing(), [own], { category: 'story' }))
    granted(await handedIn(asParent(), [same]))
    const open = await draft(doing())
    const taken = await ownEntered({
      reader: readerOf(booted.payload),
      participants: [own.id, same.id],
      category: String(world.categories.painting),
      contest: world.contest,
      except: open.id,
    })
    expect(taken.get(own.id)).toEqual({ category: 1, contest: 2 })
    const limits = { soft: false, perUnit: null, perPerson: null, perParticipant: 2 }
    const left = participantLeft({
      category: { limits },
      contest: { limits: { perParticipant: 3 } },
      taken: { category: 1, contest: 2 },
    })
    expect(left).toBe(1)
  })
})

describe('two of one name', () => {
  it('should be told apart where one of them is refused', async () => {
    const young = await keep(doing(), { name: '吴同名', birthDate: '2010-01-01' })
    const old = await keep(doing(), { name: '吴同名', birthDate: '2009-01-01' })
    granted(await handedIn(doing(), [old]))
    granted(await handedIn(doing(), [old]))
    const entry = await draft(doing())
    const refused = await name(doing(), entry.id, [young, old])
    expect(refused).toMatchObject({
      fields: { participants: { params: { participant: '吴同名 2009-01-01' } } },
    })
  })
})

describe('what is kept of participants', () => {
  it('should be in the data their keeper takes along, and go with the account but for what documents say', async () => {
    const person = await createEntrant(booted, { person: true })
    const here = { world, entrant: person }
    const unused = await keep(here)
    const child = await keep(here, { name: '周留名', publicName: 'short', birthDate: '2010-01-01' })
    const entry = granted(await handedIn(here, [child]))
    const req = await booted.request()
    const account = await stored(booted, 'accounts', person.actor.id)
    const { records } = await personalData(req, account)
    const own = records.find(([title]) => title === 'participants')?.[1]
    expect((own as { id: string }[]).map(({ id }) => id).toSorted()).toEqual(
      [unused.id, child.id].toSorted(),
    )
    await inOperation(booted, (write) =>
      updateDocument(write, 'entries', entry.id, { stage: 'accepted' }),
    )
    granted(
      await closeAccount({
        ...(await callOf({ ...here, now: NOW })),
        input: { understood: 'yes', password: PASSWORD },
      }),
    )
    const left = await findAll(await booted.request(), 'participants', {
      person: { equals: person.actor.id },
    })
    expect(left).toMatchObject([
      {
        id: child.id,
        name: '周*',
        birthDate: null,
        identity: null,
        guardian: null,
        guardianPhone: null,
        school: null,
      },
    ])
  })
})

/** `granted` throws what was refused. */
function refusedBy(error: unknown): unknown {
  return JSON.parse(String(error instanceof Error ? error.message : '').replace('refused: ', ''))
}
