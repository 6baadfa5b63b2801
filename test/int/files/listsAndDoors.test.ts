import type { EntryDocument } from '#src/domain/documents/index.ts'
import { seenFiles } from '#src/domain/files/slotReaders.ts'
import type { FileSlot } from '#src/domain/types/index.ts'
import { assignJudges } from '#src/operations/judging/assignJudges.ts'
import { closeRound } from '#src/operations/judging/closeRound.ts'
import { openRound } from '#src/operations/judging/openRound.ts'
import { loadCategory } from '#src/queries/contest/loadContest.ts'
import { filesOf } from '#src/queries/entry/filesOf.ts'
import { markedWork } from '#src/queries/judging/markedWork.ts'
import { publicEntries } from '#src/queries/shown/publicEntries.ts'
import { createDocument, findById, updateDocument } from '#src/store/database/documents.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { createUnit, signedInAccount, signedInStaff } from '../../helpers/people.ts'
import { createJudge, createOutcomeWorld } from '../../worlds/outcomeWorld.ts'
import type { OutcomeWorld } from '../../worlds/outcomeWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'
import { storedFile } from '../../worlds/parts/storedFile.ts'

const EVERYBODY = ['recommender', 'judges'] as const
const SLOTS: FileSlot[] = [
  slotOf('film', { accept: ['mp4'], seenBy: [...EVERYBODY, 'public'] }),
  slotOf('text', { seenBy: [...EVERYBODY] }),
  slotOf('logo', { shared: true, seenBy: [...EVERYBODY] }),
  slotOf('consent', { seenBy: [] }),
]
const BEFORE = '2030-06-01T00:00:00.000Z'
const AFTER = '2030-07-01T00:00:00.000Z'

let booted: Booted
let world: OutcomeWorld
let entry: EntryDocument
/** Every file there is, by what became of it. */
const files = new Map<string, string>()
let judge: string
const cookies = new Map<Reader, string>()
beforeAll(async () => {
  booted = await bootPayload()
  world = await createOutcomeWorld(booted, {
    letters: ['A'],
    round: {
      components: [
        { kind: 'experts', weight: 70 },
        { kind: 'publicVote', weight: 30, conversion: 'shareOfMax' },
      ],
      criteria: [{ key: 'all', label: '总体', min: 0, max: 100 }],
      votesPerDay: 2,
    },
    category: { fileSlots: SLOTS, jointEntries: true },
  })
  const { payload } = booted
  const recommender = await createUnit(payload)
  const partner = await createUnit(payload)
  entry = await inOperation(booted, async (req) => {
    const stored = await updateDocument(req, 'entries', String(world.entries.A), {
      recommender,
      route: 'recommender',
    })
    await createDocument(req, 'entryPartners', {
      contest: world.contest,
      entry: stored.id,
      kind: 'unit',
      unit: partner,
      namedAs: '示例伙伴',
      state: 'confirmed',
    })
    return stored
  })
  for (const slot of SLOTS) {
    const place = { key: slot.key, shared: slot.shared, kind: slot.accept[0] }
    const add = (file: object) => storedFile(booted, { entry, slot: place, file })
    files.set(slot.key, await add({}))
    files.set(`${slot.key}, taken out before it was handed in`, await add({ removedAt: BEFORE }))
    files.set(`${slot.key}, taken out afterwards`, await add({ removedAt: AFTER }))
    files.set(`${slot.key}, come afterwards`, await add({ createdAt: AFTER }))
  }
  files.set('no slot', await storedFile(booted, { entry, slot: { key: 'gone' } }))
  const marker = await createJudge(booted, world)
  judge = marker.actor.id
  const grants = [{ contest: world.contest, role: 'recommender' as const }]
  const people = {
    entrant: await signedInAccount(payload, { unit: world.units.A }),
    partner: await signedInAccount(payload, { unit: partner }),
    recommender: await signedInAccount(payload, { unit: recommender, grants }),
    stranger: await signedInAccount(payload, { unit: await createUnit(payload), grants }),
    judge: marker,
  }
  for (const reader of ACCOUNTS) cookies.set(reader, people[reader].cookie)
  cookies.set('public', '')
})
afterAll(() => booted?.stop())

const ACCOUNTS = ['entrant', 'partner', 'recommender', 'judge', 'stranger'] as const
type Reader = (typeof ACCOUNTS)[number] | 'public'

describe('what is listed can be opened, and what is not listed is not found', () => {
  it.each(ACCOUNTS)('should hold for the %s before judging', async (reader) => {
    await expectSame(reader)
  })

  it('should hold for the judge of a round that is open, closed and over', async () => {
    const call = { actor: world.organiser, now: world.now, roundId: world.round }
    granted(await assignJudges({ req: await booted.request(), ...call, judges: [judge] }))
    granted(await openRound({ req: await booted.request(), ...call }))
    expect(await expectSame('judge')).toBe(6)
    granted(await closeRound({ req: await booted.request(), ...call }))
    expect(await expectSame('judge')).toBe(6)
    await inOperation(booted, (req) =>
      updateDocument(req, 'rounds', world.round, { state: 'published' }),
    )
    expect(await expectSame('judge')).toBe(0)
  })

  it.each(ACCOUNTS)('should hold for the %s after judging', async (reader) => {
    await expectSame(reader)
  })

  it('should hold for the public: of what is listed the version for playing, and never a file', async () => {
    const [shown] = await publicEntries(booted.payload, world.contest)
    expect(shown?.film?.id).toBeDefined()
    for (const part of ['film', 'poster']) {
      expect(await status(`/portal/files/${shown?.film?.id}/${part}`, 'public')).toBe(200)
    }
    expect(await openedBy('public')).toEqual([])
  })

  it('should hold for staff of all contests, of this one, and of another', async () => {
    const elsewhere = await createOutcomeWorld(booted, { letters: [] })
    for (const [role, contests, sees] of [
      ['organiser', [], true],
      ['examiner', [world.contest], true],
      ['auditor', [world.contest], true],
      ['examiner', [elsewhere.contest], false],
    ] as const) {
      const { cookie } = await signedInStaff(booted.payload, { role, contests: [...contests] })
      const listed = await listOf(cookie)
      expect(listed).toEqual(sees ? namesOf([...files.values()]) : [])
      const opened = await Promise.all(
        [...files].map(async ([name, id]) => {
          const answer = await booted.rest(`/staff/files/${id}`, { cookie })
          return answer.status === 200 ? name : null
        }),
      )
      expect(opened.filter((name) => name !== null).toSorted()).toEqual(listed)
    }
  })
})

/** How many files a reader is listed: every one of them is opened to it, and none else. */
async function expectSame(reader: Reader): Promise<number> {
  const listed = await listedFor(reader)
  expect(await openedBy(reader)).toEqual(listed)
  return listed.length
}

async function openedBy(reader: Reader): Promise<string[]> {
  const opened: string[] = []
  for (const [name, id] of files) {
    const found = await status(`/portal/files/${id}`, reader)
    expect([name, [200, 404].includes(found)]).toEqual([name, true])
    if (found === 200) opened.push(name)
  }
  return opened.toSorted()
}

/** Everything the pages of a reader list, and what Payload's own list gives. */
async function listedFor(reader: Reader): Promise<string[]> {
  const req = await booted.request()
  const stored = await findById(req, 'entries', entry.id)
  const category = await loadCategory(req, world.category)
  if (!stored || !category) throw new Error('The world has no entry.')
  const held = await filesOf({ req, entry: stored })
  const pages: Record<Reader, () => Promise<string[]> | string[]> = {
    entrant: () => held.map(({ id }) => id),
    partner: () => held.map(({ id }) => id),
    recommender: () =>
      seenFiles({ files: held, category, entry: stored, reader: 'recommender' }).map(
        ({ id }) => id,
      ),
    judge: async () => {
      const work = await markedWork(req, { entry: entry.id, judge })
      return [...(work.film ? [work.film.id] : []), ...work.files.map(({ id }) => id)]
    },
    stranger: () => [],
    public: () => [],
  }
  const shown = namesOf(await pages[reader]())
  const listed = await listOf(cookies.get(reader) ?? '')
  if (reader !== 'entrant') {
    expect(reader === 'recommender' ? listed : []).toEqual(reader === 'recommender' ? shown : [])
  }
  return [...new Set([...shown, ...listed])].toSorted()
}

async function listOf(cookie: string): Promise<string[]> {
  const { body } = await booted.rest('/entryFiles?limit=0&depth=0', cookie ? { cookie } : {})
  return namesOf(((body as { docs?: { id: string }[] }).docs ?? []).map(({ id }) => id))
}

const namesOf = (ids: readonly string[]): string[] =>
  [...files].flatMap(([name, id]) => (ids.includes(id) ? [name] : [])).toSorted()

async function status(address: string, reader: Reader): Promise<number> {
  const cookie = cookies.get(reader)
  const answer = await booted.rest(address, cookie ? { cookie } : {})
  return answer.status
}

function slotOf(key: string, more: Partial<FileSlot>): FileSlot {
  return {
    key,
    label: key,
    due: 'submission',
    required: false,
    maxFiles: 3,
    maxMegabytes: 1,
    accept: ['pdf'],
    ...more,
  }
}
