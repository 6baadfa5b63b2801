import { randomUUID } from 'node:crypto'

import type { CollectionSlug } from 'payload'

import { slugOf } from '#src/domain/basics/collections.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { EntryDocument } from '#src/domain/documents/index.ts'
import { MOST_DRAFTS } from '#src/domain/entry/limits.ts'
import type { Actor } from '#src/domain/types/index.ts'
import { keepEntryCopy } from '#src/operations/entry/keepWorkingCopy.ts'
import { recallEntry } from '#src/operations/entry/recallEntry.ts'
import { rerouteEntry } from '#src/operations/entry/rerouteEntry.ts'
import { saveEntrySection } from '#src/operations/entry/saveEntrySection.ts'
import { startEntry } from '#src/operations/entry/startEntry.ts'
import { withdrawEntry } from '#src/operations/entry/withdrawEntry.ts'
import { acceptEntry } from '#src/operations/examining/acceptEntry.ts'
import { returnEntry } from '#src/operations/examining/returnEntry.ts'
import { saveRegistration } from '#src/operations/signUp/saveRegistration.ts'
import { loadCategory, loadContest } from '#src/queries/contest/loadContest.ts'
import { formOfEntry } from '#src/queries/entry/formOfEntry.ts'
import { paperSource } from '#src/queries/papers/paperSource.ts'
import { findAll, findById, findFirst, updateDocument } from '#src/store/database/documents.ts'
import { fillInSection } from '../../helpers/fillIn.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { createUnit, signedInStaff } from '../../helpers/people.ts'
import { association, municipal } from '../../helpers/presets.ts'
import {
  allBoxes,
  attach,
  begin,
  callOf,
  completeDraft,
  createEntrant,
  createIntakeWorld,
  formOf,
  handIn,
  signUp,
} from '../../worlds/intakeWorld.ts'
import type { IntakeWorld, TestEntrant } from '../../worlds/intakeWorld.ts'
import { codesOf, granted } from '../../worlds/parts/granted.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'

const DAY = 24 * 60 * 60 * 1000
let booted: Booted
let world: IntakeWorld
let entrant: TestEntrant
let examiner: Extract<Actor, { kind: 'staff' }>
beforeAll(async () => {
  booted = await bootPayload()
  const { id } = await signedInStaff(booted.payload, { role: 'examiner' })
  examiner = { kind: 'staff', id, name: '示例审查员', role: 'examiner', contests: [] }
  world = await createIntakeWorld(booted, { preset: association })
  entrant = await createEntrant(booted)
  await signUp({ world, entrant })
})
afterAll(() => booted.stop())

const stored = async (id: string): Promise<EntryDocument> => {
  const entry = await findById(await booted.request(), 'entries', id)
  if (!entry) throw new Error('no entry')
  return entry
}
const save = async (
  entry: EntryDocument,
  sectionKey: string,
  input: Record<string, unknown>,
  more: { partial?: boolean; now?: Date; entrant?: TestEntrant } = {},
) => {
  const call = await callOf({ world, entrant, ...more })
  return saveEntrySection({ ...call, entryId: entry.id, sectionKey, input, ...more })
}
const basics = async (entry: EntryDocument, given: Record<string, string> = {}) => {
  const form = await formOf(await booted.request(), entry)
  const section = form.sections.find(({ key }) => key === 'basics')
  if (!section) throw new Error('no section')
  return fillInSection(section, given)
}
/** When the contest's window of this kind has been closed for so many milliseconds. */
const after = async (key: string, milliseconds: number): Promise<Date> => {
  const contest = await findById(await booted.request(), 'contests', world.contest)
  const closesAt = contest?.windows.find((window) => window.key === key)?.closesAt
  return new Date(Date.parse(String(closesAt)) + milliseconds)
}

describe('sign-up', () => {
  it('should be asked for before an entry, and make intentions known', async () => {
    const newcomer = await createEntrant(booted)
    const doing = { world, entrant: newcomer }
    expect(await begin({ ...doing, category: 'speech' })).toMatchObject({ code: 'notRegistered' })
    const call = await callOf(doing)
    const plans = { ...call, contestId: world.contest, sectionKey: 'plans' }
    const both = await saveRegistration({ ...plans, input: { intents: ['speech', 'attend'] } })
    expect(codesOf(both)).toEqual({ intents: 'fieldExclusiveOption' })
    const attending = granted(await saveRegistration({ ...plans, input: { intents: 'attend' } }))
    expect(attending).toMatchObject({ intents: [], attendOnly: true, unit: newcomer.unit })
    const entering = granted(
      await saveRegistration({ ...plans, input: { intents: ['case', 'speech'] } }),
    )
    expect(entering).toMatchObject({ intents: ['speech', 'case'], attendOnly: false })
    expect(await begin({ ...doing, category: 'speech' })).toMatchObject({ code: 'notRegistered' })
  })

  it('should stay complete when it is changed, and close with its window', async () => {
    const doing = { world, entrant: await createEntrant(booted) }
    await signUp(doing)
    const section = { contestId: world.contest, sectionKey: 'liaison', partial: true }
    const emptied = await saveRegistration({ ...(await callOf(doing)), ...section, input: {} })
    expect(codesOf(emptied)).toMatchObject({ contactName: 'fieldRequired' })
    const now = await after('signUp', 1)
    const late = await saveRegistration({
      ...(await callOf({ ...doing, now })),
      ...section,
      input: {},
    })
    expect(late).toMatchObject({ code: 'windowClosed' })
  })

  it('should come with the first entry where the contest has no form for it', async () => {
    const plain = await createIntakeWorld(booted, { preset: municipal })
    const doing = { world: plain, entrant: await createEntrant(booted, { person: true }) }
    const entry = granted(await begin({ ...doing, category: 'video' }))
    const req = await booted.request()
    const registration = await findById(req, 'registrations', entry.registration)
    expect(registration).toMatchObject({ person: doing.entrant.actor.id, intents: ['video'] })
    expect(registration?.completedAt).toBeTruthy()
    expect(entry.answers).toMatchObject({ fullName: '示例账号' })
  })
})

describe('startEntry', () => {
  it('should begin so many that are not handed in, and no more, also at the same moment', async () => {
    const doing = { world, entrant: await createEntrant(booted), category: 'film' }
    await signUp(doing)
    const first = granted(await begin(doing))
    for (let count = 2; count < MOST_DRAFTS; count += 1) granted(await begin(doing))
    const answers = await Promise.all([begin(doing), begin(doing), begin(doing)])
    expect(answers.filter(isRefusal)).toMatchObject(
      Array(2).fill({ code: 'draftsTooMany', params: { max: MOST_DRAFTS } }),
    )
    granted(await withdrawEntry({ ...(await callOf(doing)), entryId: first.id }))
    granted(await begin(doing))
  })

  it('should begin on the newest form with what is known, and on the road of the sign-up', async () => {
    const entry = granted(await begin({ world, entrant, category: 'speech' }))
    expect(entry).toMatchObject({
      stage: 'draft',
      route: 'recommender',
      recommender: world.recommender,
      unit: entrant.unit,
      answers: { member: 'yes', recommender: world.recommender, contactPhone: '13800000000' },
    })
    expect(entry.number ?? null).toBeNull()
  })

  it('should begin with the answers of an earlier entry, but for its title, and with what is known now', async () => {
    const given = { summary: '示'.repeat(120), contactPhone: '13900000000' }
    const earlier = await completeDraft({ world, entrant, category: 'speech', given })
    const call = await callOf({ world, entrant })
    const speech = { categoryId: world.categories.speech, applicantKind: 'unit' }
    const copy = granted(await startEntry({ ...call, ...speech, copyFrom: earlier.id }))
    expect(copy.answers).toMatchObject({ summary: '示'.repeat(120), contactPhone: '13800000000' })
    expect(copy.answers.title).toBeUndefined()
    expect(copy).toMatchObject({ title: null, stage: 'draft' })
  })

  it.each([null, 7, {}, 'x', '00000000-0000-7000-8000-000000000009'])(
    'should not find %j to copy',
    async (copyFrom) => {
      const call = await callOf({ world, entrant })
      const speech = { categoryId: world.categories.speech, applicantKind: 'unit' }
      expect(await startEntry({ ...call, ...speech, copyFrom })).toMatchObject({ code: 'notFound' })
    },
  )

  it('should not copy an entry of another unit', async () => {
    const other = await createEntrant(booted)
    await signUp({ world, entrant: other })
    const earlier = granted(await begin({ world, entrant: other, category: 'speech' }))
    const call = await callOf({ world, entrant })
    const speech = { categoryId: world.categories.speech, applicantKind: 'unit' }
    expect(await startEntry({ ...call, ...speech, copyFrom: earlier.id })).toMatchObject({
      code: 'notFound',
    })
  })

  it.each([null, 7, {}, '', 'speech', '00000000-0000-7000-8000-000000000009', ['a']])(
    'should not find the category %j',
    async (categoryId) => {
      const call = await callOf({ world, entrant })
      expect(await startEntry({ ...call, categoryId, applicantKind: 'unit' })).toMatchObject({
        code: 'notFound',
      })
    },
  )

  it.each([null, 7, {}, '', 'person', 'group', ['unit']])(
    'should not let a unit enter as %j where only units do',
    async (kind) => {
      const call = await callOf({ world, entrant })
      const categoryId = world.categories.speech
      const answer = await startEntry({ ...call, categoryId, applicantKind: kind })
      expect(answer).toMatchObject({ code: 'applicantKindNotAdmitted' })
    },
  )
})

describe('saveEntrySection', () => {
  it('should refuse summaries of 99 and of 301 characters and keep what was stored', async () => {
    const entry = await completeDraft({ world, entrant, category: 'speech' })
    const before = (await stored(entry.id)).answers
    for (const [count, code] of [
      [99, 'fieldTooShort'],
      [301, 'fieldTooLong'],
    ] as const) {
      const refused = await save(entry, 'story', { summary: '质'.repeat(count) })
      expect(codesOf(refused)).toEqual({ summary: code })
      expect(isRefusal(refused) && refused.fields?.summary?.params).toMatchObject({ count })
    }
    expect((await stored(entry.id)).answers).toEqual(before)
    for (const count of [100, 300]) {
      const saved = granted(await save(entry, 'story', { summary: '质'.repeat(count) }))
      expect(saved.answers.summary).toBe('质'.repeat(count))
    }
  })

  it('should save an unfinished section, but nothing that is wrong', async () => {
    const entry = granted(await begin({ world, entrant, category: 'speech' }))
    granted(await save(entry, 'story', { summary: '太短' }, { partial: true }))
    expect((await stored(entry.id)).answers.summary).toBe('太短')
    const wrong = await save(entry, 'liaison', { contactEmail: 'nobody' }, { partial: true })
    expect(codesOf(wrong)).toEqual({ contactEmail: 'fieldEmailShape' })
  })

  it('should keep title and road on the entry, with the ground of the direct route', async () => {
    const entry = granted(await begin({ world, entrant, category: 'speech' }))
    const titled = granted(
      await save(entry, 'basics', await basics(entry, { title: ' 一颗螺丝 ' })),
    )
    expect(titled.title).toBe('一颗螺丝')
    const direct = { recommender: 'direct' }
    const bare = await save(entry, 'recommendedBy', direct)
    expect(codesOf(bare)).toEqual({ recommender__ground: 'directRouteGroundMissing' })
    const member = { ...direct, recommender__ground: 'memberWithReason' }
    const silent = await save(entry, 'recommendedBy', member)
    expect(codesOf(silent)).toEqual({ recommender__reason: 'directRouteGroundMissing' })
    const forged = await save(entry, 'recommendedBy', { ...direct, recommender__ground: 'friend' })
    expect(codesOf(forged)).toEqual({ recommender__ground: 'fieldNotOption' })
    const explained = { ...member, recommender__reason: '没有对口的推荐单位' }
    expect(granted(await save(entry, 'recommendedBy', explained))).toMatchObject({
      route: 'direct',
      recommender: null,
      directRouteGround: 'memberWithReason',
      directRouteReason: '没有对口的推荐单位',
    })
    const back = { recommender: world.recommender, recommender__ground: 'foreignFunded' }
    const recommended = granted(await save(entry, 'recommendedBy', back))
    expect(recommended).toMatchObject({ route: 'recommender', recommender: world.recommender })
    expect(recommended.directRouteGround ?? null).toBeNull()
  })

  it('should refuse a unit as its own recommender, and one that is not on the list', async () => {
    const own = await createEntrant(booted, { unit: world.recommender })
    await signUp({ world, entrant: own })
    const entry = granted(await begin({ world, entrant: own, category: 'speech' }))
    const chosen = await save(
      entry,
      'recommendedBy',
      { recommender: world.recommender },
      { entrant: own },
    )
    expect(codesOf(chosen)).toEqual({ recommender: 'recommenderOwnUnit' })
    const stranger = await createUnit(booted.payload)
    const unknown = await save(entry, 'recommendedBy', { recommender: stranger }, { entrant: own })
    expect(codesOf(unknown)).toEqual({ recommender: 'recommenderUnknown' })
  })

  it('should refuse a stage, number, owner or unit among the answers', async () => {
    const entry = granted(await begin({ world, entrant, category: 'speech' }))
    for (const name of ['stage', 'number', 'unit', 'person', 'recommender', '__proto__', 'owner']) {
      const forged = await save(entry, 'story', Object.fromEntries([[name, 'accepted']]))
      expect(forged).toMatchObject({ code: 'fieldUnknown', params: { name } })
    }
    expect((await stored(entry.id)).stage).toBe('draft')
  })

  it.each([null, 7, {}, [], ['a', 'b'], true, { value: 1 }])(
    'should survive %j for every answer',
    async (value) => {
      const entry = granted(await begin({ world, entrant, category: 'speech' }))
      const form = await formOf(await booted.request(), entry)
      for (const section of form.sections) {
        const names = Object.keys(fillInSection(section, { recommender: 'direct' }))
        const input = Object.fromEntries(names.map((name) => [name, value]))
        const answer = await save(entry, section.key, input)
        expect(!isRefusal(answer) || answer.code === 'invalid').toBe(true)
      }
    },
  )

  it('should not know sections the form does not have', async () => {
    const entry = granted(await begin({ world, entrant, category: 'speech' }))
    expect(await save(entry, 'nonsense', {})).toMatchObject({ code: 'notFound' })
  })
})

describe('a draft whose form has changed', () => {
  const begun = async () => {
    const plain = await createIntakeWorld(booted, { preset: municipal })
    const doing = { world: plain, entrant: await createEntrant(booted) }
    const draft = await completeDraft({ ...doing, category: 'video' })
    return { plain, doing, draft }
  }
  /** Staff take a question out of the form and put another one in. */
  const changeForm = async (plain: IntakeWorld) => {
    const req = await booted.request()
    const category = await loadCategory(req, plain.categories.video)
    const form = String(category?.forms[0]?.form)
    const { fields } = (await booted.payload.findByID({
      collection: slugOf('forms') as CollectionSlug,
      id: form,
      depth: 0,
    })) as unknown as { fields: Record<string, unknown>[] }
    const added = { blockType: 'text', name: 'subtitle', label: '副标题', required: true }
    await booted.payload.update({
      collection: slugOf('forms') as CollectionSlug,
      id: form,
      data: { fields: [...fields.filter(({ name }) => name !== 'address'), added] },
    })
  }
  const readOn = async (entry: EntryDocument) => formOfEntry(await booted.request(), entry)
  const names = async (entry: EntryDocument) =>
    (await readOn(entry))?.definition.sections.flatMap(({ fields }) =>
      fields.map(({ name }) => name),
    )
  const sectionAsked = async (entry: EntryDocument) =>
    (await readOn(entry))?.definition.sections.find(({ fields }) =>
      fields.some(({ name }) => name === 'subtitle'),
    )?.key ?? ''
  const moves = async ({ id }: EntryDocument) =>
    findAll(await booted.request(), 'activity', {
      and: [{ subjectId: { equals: id } }, { action: { equals: 'moveToNewestForm' } }],
    })

  it('should be read on the newest form, and nothing be written; an entry handed in keeps its own', async () => {
    const { plain, doing, draft } = await begun()
    const other = await completeDraft({ ...doing, category: 'video' })
    const submitted = granted(await handIn({ ...doing, entryId: other.id }))
    await changeForm(plain)
    expect(await names(draft)).toContain('subtitle')
    expect(await names(draft)).not.toContain('address')
    expect((await readOn(submitted))?.id).toBe(submitted.formVersion)
    expect(await names(submitted)).toContain('address')
    expect(await stored(draft.id)).toEqual(draft)
    expect(await moves(draft)).toEqual([])
  })

  it('should move with the next save, once, and lose nothing', async () => {
    const { plain, doing, draft } = await begun()
    await changeForm(plain)
    const newest = await readOn(draft)
    const section = await sectionAsked(draft)
    const fields = newest?.definition.sections.find(({ key }) => key === section)?.fields ?? []
    const given = Object.fromEntries(
      fields
        .filter(({ type }) => type !== 'statement')
        .map(({ name }) => [name, draft.answers[name] ?? '']),
    )
    const write = async (subtitle: string) =>
      save(draft, section, { ...given, subtitle }, { partial: true, entrant: doing.entrant })
    const saved = granted(await write('副标题'))
    expect(saved).toMatchObject({
      formVersion: newest?.id,
      answers: { ...draft.answers, subtitle: '副标题' },
    })
    granted(await write('另一个'))
    expect(await moves(draft)).toHaveLength(1)
  })

  it('should keep what is typed into the newest form, and stay where it is', async () => {
    const { plain, doing, draft } = await begun()
    await changeForm(plain)
    const section = await sectionAsked(draft)
    const kept = await keepEntryCopy({
      ...(await callOf(doing)),
      entryId: draft.id,
      sectionKey: section,
      input: { subtitle: '未写完' },
      stamp: { writer: randomUUID(), sequence: 1, base: 0 },
    })
    expect(kept).toMatchObject({ revision: 1 })
    expect(await stored(draft.id)).toEqual(draft)
  })

  it('should be handed in on the newest form, or not at all', async () => {
    const { plain, doing, draft } = await begun()
    await changeForm(plain)
    const incomplete = await handIn({ ...doing, entryId: draft.id })
    expect(codesOf(incomplete)).toEqual({ subtitle: 'fieldRequired' })
    expect(await stored(draft.id)).toEqual(draft)
    const newest = await readOn(draft)
    await inOperation(booted, (req) =>
      updateDocument(req, 'entries', draft.id, { answers: { ...draft.answers, subtitle: '副' } }),
    )
    const submitted = granted(await handIn({ ...doing, entryId: draft.id }))
    expect(submitted).toMatchObject({ stage: 'submitted', formVersion: newest?.id })
    expect(await moves(draft)).toHaveLength(1)
  })

  it('should be printed on the newest form', async () => {
    const { plain, draft } = await begun()
    await changeForm(plain)
    const req = await booted.request()
    const contest = await loadContest(req, draft.contest)
    const category = await loadCategory(req, draft.category)
    if (!contest || !category) throw new Error('no contest')
    const source = await paperSource({ req, entry: draft, contest, category })
    expect(source?.version.id).toBe((await readOn(draft))?.id)
    expect(JSON.stringify(source?.definition)).toContain('subtitle')
  })
})

describe('handInEntry', () => {
  it('should ask for the declaration and for every consent in its version, then for each once', async () => {
    const plain = await createIntakeWorld(booted, { preset: municipal })
    const doing = { world: plain, entrant: await createEntrant(booted) }
    const { id: entryId } = await completeDraft({ ...doing, category: 'video' })
    expect(codesOf(await handIn({ ...doing, entryId, input: {} }))).toEqual({
      declaration: 'declarationMissing',
      rules: 'consentMissing',
      consent_privacy: 'agreementMissing',
      consent_licence: 'agreementMissing',
    })
    const boxes = await allBoxes(plain)
    const outdated = await handIn({ ...doing, entryId, input: { ...boxes, rules: '2019-1' } })
    expect(codesOf(outdated)).toEqual({ rules: 'consentMissing' })
    const submitted = granted(await handIn({ ...doing, entryId }))
    expect(submitted).toMatchObject({ stage: 'submitted', consentedRulesVersion: boxes.rules })
    const account = await findById(await booted.request(), 'accounts', doing.entrant.actor.id)
    expect(account?.consents.map(({ key }) => key)).toEqual([
      `${plain.slug}/privacy`,
      `${plain.slug}/licence`,
    ])
    const second = await completeDraft({ ...doing, category: 'video' })
    const { declaration = '', rules = '' } = boxes
    granted(await handIn({ ...doing, entryId: second.id, input: { declaration, rules } }))
  })

  it('should say everything that is missing, form and files, and store nothing', async () => {
    const entry = granted(await begin({ world, entrant, category: 'film' }))
    const refused = await handIn({ world, entrant, entryId: entry.id })
    expect(codesOf(refused)).toMatchObject({
      title: 'fieldRequired',
      creator: 'fieldRequired',
      summary: 'fieldRequired',
      'file.stampedForm': 'fileMissing',
      'file.work': 'fileMissing',
    })
    expect(await stored(entry.id)).toMatchObject({ stage: 'draft', updatedAt: entry.updatedAt })
  })

  it('should go by the server’s clock: to the last millisecond, and not one more', async () => {
    const early = await completeDraft({ world, entrant, category: 'film' })
    const late = await completeDraft({ world, entrant, category: 'film' })
    const now = await after('submission', 1)
    const refused = await handIn({ world, entrant, entryId: late.id, now })
    expect(refused).toMatchObject({ code: 'windowClosed' })
    expect(await save(late, 'story', { summary: '质'.repeat(100) }, { now })).toMatchObject({
      code: 'windowClosed',
    })
    expect(await begin({ world, entrant, category: 'film', now })).toMatchObject({
      code: 'windowClosed',
    })
    granted(await handIn({ world, entrant, entryId: early.id, now: await after('submission', 0) }))
    expect((await stored(late.id)).stage).toBe('draft')
  })

  it('should give the minutes of grace to whoever was uploading at the close, and to nobody else', async () => {
    const fresh = { world, entrant: await createEntrant(booted) }
    await signUp(fresh)
    const minute = 60 * 1000
    const closes = await after('submission', 0)
    const inGrace = await after('submission', 10 * minute)
    const entry = await completeDraft({ ...fresh, category: 'film' })
    const idle = await completeDraft({ ...fresh, category: 'film' })
    const upload = { ...fresh, entryId: entry.id, slot: 'supplements' }
    const begun = await attach({ ...upload, now: inGrace, startedAt: inGrace })
    expect(begun).toMatchObject({ code: 'windowClosed' })
    const tooSlow = await after('submission', 31 * minute)
    expect(await attach({ ...upload, now: tooSlow, startedAt: closes })).toMatchObject({
      code: 'windowClosed',
    })
    granted(await attach({ ...upload, now: inGrace, startedAt: closes }))
    expect(await handIn({ ...fresh, entryId: idle.id, now: inGrace })).toMatchObject({
      code: 'windowClosed',
    })
    granted(await handIn({ ...fresh, entryId: entry.id, now: inGrace }))
    const line = await findFirst(await booted.request(), 'activity', {
      and: [{ subjectId: { equals: entry.id } }, { action: { equals: 'submit' } }],
    })
    expect(line?.details).toMatchObject({ inGrace: true })
  })
})

describe('an entry that was returned', () => {
  const remarks = [
    { target: 'summary', section: 'story', text: '请写明时间。' },
    { target: 'work', section: 'work', text: '文件打不开。' },
  ]
  const direct = {
    recommender: 'direct',
    recommender__ground: 'foreignFunded',
  }

  it('should open the named sections alone, past the close of submission, and keep its first time', async () => {
    const fresh = { world, entrant: await createEntrant(booted) }
    await signUp(fresh)
    const draft = await completeDraft({ ...fresh, category: 'speech', given: direct })
    const submitted = granted(await handIn({ ...fresh, entryId: draft.id }))
    const staff = { req: await booted.request(), actor: examiner, now: new Date() }
    granted(await returnEntry({ ...staff, entryId: draft.id, to: 'entrant', remarks }))
    const now = await after('submission', DAY)
    const write = (section: string, input: Record<string, unknown>) =>
      save(draft, section, input, { now, entrant: fresh.entrant })
    expect(await write('makers', { creator: '别人' })).toMatchObject({ code: 'sectionNotOpen' })
    const files = { ...fresh, entryId: draft.id, now }
    expect(await attach({ ...files, slot: 'supplements' })).toMatchObject({
      code: 'sectionNotOpen',
    })
    granted(await write('story', { summary: '新'.repeat(120) }))
    expect(await attach({ ...files, slot: 'work' })).toMatchObject({ code: 'fileTooMany' })

    const again = granted(await handIn({ ...fresh, entryId: draft.id, now }))
    expect(again).toMatchObject({
      stage: 'submitted',
      number: submitted.number,
      firstSubmittedAt: submitted.firstSubmittedAt,
      submittedAt: now.toISOString(),
      openSections: [],
    })
    const lines = await findAll(await booted.request(), 'activity', {
      and: [{ subjectId: { equals: draft.id } }, { action: { equals: 'saveSection' } }],
    })
    expect(lines.map(({ details }) => details)).toEqual([{ section: 'story', fields: ['summary'] }])

    const category = await loadCategory(await booted.request(), draft.category)
    const checklist = (category?.checklist ?? []).map(({ key }) => ({ item: key, passed: true }))
    const accepted = granted(
      await acceptEntry({ ...staff, req: await booted.request(), entryId: draft.id, checklist }),
    )
    expect(accepted).toMatchObject({ stage: 'accepted', acceptanceNumber: '2024-Y-A0001' })
    expect(await write('story', { summary: '新'.repeat(130) })).toMatchObject({
      code: 'wrongStage',
    })
  })

  it('should close with the examination', async () => {
    const draft = await completeDraft({ world, entrant, category: 'speech', given: direct })
    granted(await handIn({ world, entrant, entryId: draft.id }))
    const staff = { req: await booted.request(), actor: examiner, now: new Date() }
    granted(await returnEntry({ ...staff, entryId: draft.id, to: 'entrant', remarks }))
    const now = await after('examination', 1)
    const late = await save(draft, 'story', { summary: '新'.repeat(120) }, { now })
    expect(late).toMatchObject({ code: 'examinationClosed' })
    expect(await handIn({ world, entrant, entryId: draft.id, now })).toMatchObject({
      code: 'examinationClosed',
    })
  })

  it('should go to another recommender by its form, and say so on the entry and in the answers', async () => {
    const other = await createUnit(booted.payload)
    await booted.payload.update({
      collection: slugOf('contests') as CollectionSlug,
      id: world.contest,
      data: { recommenders: [world.recommender, other] },
    })
    const draft = await completeDraft({ world, entrant, category: 'speech' })
    granted(await handIn({ world, entrant, entryId: draft.id }))
    const staff = { req: await booted.request(), actor: examiner, now: new Date() }
    const remark = { target: 'recommender', section: 'recommendedBy', text: '请改选对口单位。' }
    granted(await returnEntry({ ...staff, entryId: draft.id, to: 'entrant', remarks: [remark] }))
    const moved = granted(await save(draft, 'recommendedBy', { recommender: other }))
    expect(moved).toMatchObject({
      stage: 'returned',
      recommender: other,
      answers: { recommender: other },
    })
    const back = { route: 'recommender' as const, recommender: world.recommender }
    const organiser = {
      ...staff,
      req: await booted.request(),
      actor: { ...examiner, role: 'organiser' as const },
    }
    const rerouted = granted(
      await rerouteEntry({
        ...organiser,
        entryId: draft.id,
        action: 'reassign',
        choice: back,
        reason: '对口单位有误',
      }),
    )
    expect(rerouted.answers.recommender).toBe(world.recommender)
  })
})

describe('somebody else’s entry', () => {
  it('should not exist for another unit, whatever is tried', async () => {
    const entry = await completeDraft({ world, entrant, category: 'speech' })
    const stranger = await createEntrant(booted)
    await signUp({ world, entrant: stranger })
    const doing = { world, entrant: stranger }
    const call = async () => ({ ...(await callOf(doing)), entryId: entry.id })
    const choice = { route: 'recommender' as const, recommender: world.recommender }
    const answers = [
      await save(entry, 'story', {}, { entrant: stranger }),
      await save(entry, 'nonsense', {}, { entrant: stranger }),
      await handIn({ ...doing, entryId: entry.id }),
      await handIn({ ...doing, entryId: entry.id, input: {} }),
      await recallEntry(await call()),
      await withdrawEntry(await call()),
      await rerouteEntry({ ...(await call()), action: 'reassign', choice }),
      await attach({ ...doing, entryId: entry.id, slot: 'work' }),
      await attach({ ...doing, entryId: entry.id, slot: 'nonsense' }),
    ]
    expect(answers.map((answer) => isRefusal(answer) && answer.code)).toEqual(
      answers.map(() => 'notFound'),
    )
  })
})

describe('a write that does not come from an operation', () => {
  it('should be refused, also by the Local API', async () => {
    const entry = await completeDraft({ world, entrant, category: 'speech' })
    for (const data of [
      { stage: 'accepted' },
      { number: '2024-Y-9999' },
      { unit: world.recommender },
      { title: '改名' },
    ]) {
      const write = booted.payload.update({
        collection: slugOf('entries') as CollectionSlug,
        id: entry.id,
        data,
        overrideAccess: true,
      })
      await expect(write).rejects.toMatchObject({ status: 403 })
    }
    expect(await stored(entry.id)).toMatchObject({ stage: 'draft', unit: entrant.unit })
  })
})
