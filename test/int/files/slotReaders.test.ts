import { randomUUID } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'

import type { EntryDocument } from '#src/domain/documents/index.ts'
import { isSeenBy } from '#src/domain/files/slotReaders.ts'
import { SLOT_READERS } from '#src/domain/types/contest.ts'
import type { FileSlot, SlotReader } from '#src/domain/types/index.ts'
import { assignJudges } from '#src/operations/judging/assignJudges.ts'
import { openRound } from '#src/operations/judging/openRound.ts'
import { loadCategory } from '#src/queries/contest/loadContest.ts'
import { markedWork } from '#src/queries/judging/markedWork.ts'
import { publicEntries } from '#src/queries/shown/publicEntries.ts'
import { findById, updateDocument } from '#src/store/database/documents.ts'
import { sessionOf } from '#src/store/database/session.ts'
import { TABLE } from '#src/store/database/table.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { createUnit, signedInAccount } from '../../helpers/people.ts'
import { createJudge, createOutcomeWorld } from '../../worlds/outcomeWorld.ts'
import type { OutcomeWorld } from '../../worlds/outcomeWorld.ts'
import { createForm, TITLE } from '../../worlds/parts/createForm.ts'
import { granted } from '../../worlds/parts/granted.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'
import { storedFile } from '../../worlds/parts/storedFile.ts'

const GROUP = {
  blockType: 'single',
  name: 'ageGroup',
  label: '参赛组别',
  options: [
    { value: 'minor', label: '少年组' },
    { value: 'adult', label: '成人组' },
  ],
}

/** Every choice of readers, of each kind of slot that may have it. */
const SLOTS: FileSlot[] = [
  ...slotsOf('film', { accept: ['mp4'] }),
  ...slotsOf('closed', { accept: ['mp4'], condition: { field: 'ageGroup', values: ['adult'] } }),
  ...slotsOf('open', { condition: { field: 'ageGroup', values: ['minor'], scope: 'slot' } }),
  ...slotsOf('duty', { condition: { field: 'ageGroup', values: ['adult'], scope: 'duty' } }),
  ...slotsOf('text', {}),
  ...slotsOf('shared', { shared: true }),
  ...slotsOf('late', { due: 'acceptance' }),
  { ...slotOf('form', {}), paper: 'form', seenBy: ['recommender'] },
  { ...slotOf('letter', { due: 'acceptance' }), paper: 'copyrightLetter', seenBy: [] },
]

let booted: Booted
let world: OutcomeWorld
let entry: EntryDocument
let files: Map<string, string>
let judge: string
let cookies: { recommender: string; judges: string; stranger: string }
beforeAll(async () => {
  booted = await bootPayload()
  const { form, version } = await createForm(booted, { fields: [TITLE, GROUP] })
  world = await createOutcomeWorld(booted, {
    letters: ['A', 'B'],
    round: {
      components: [
        { kind: 'experts', weight: 70 },
        { kind: 'publicVote', weight: 30, conversion: 'shareOfMax' },
      ],
      criteria: [{ key: 'all', label: '总体', min: 0, max: 100 }],
      votesPerDay: 2,
    },
    category: {
      forms: [{ applicantKinds: ['unit'], form }],
      copyrightLetter: '授权书正文',
      fileSlots: SLOTS,
    },
  })
  const unit = await createUnit(booted.payload)
  entry = await inOperation(booted, (req) =>
    updateDocument(req, 'entries', String(world.entries.A), {
      formVersion: version,
      recommender: unit,
      route: 'recommender',
      answers: { title: '作品', ageGroup: 'minor' },
    }),
  )
  files = new Map()
  for (const slot of SLOTS) {
    files.set(
      slot.key,
      await storedFile(booted, { entry, slot: { ...slot, kind: slot.accept[0] } }),
    )
  }
  const marker = await createJudge(booted, world)
  judge = marker.actor.id
  const call = { actor: world.organiser, now: world.now, roundId: world.round }
  granted(await assignJudges({ req: await booted.request(), ...call, judges: [judge] }))
  granted(await openRound({ req: await booted.request(), ...call }))
  const grants = [{ contest: world.contest, role: 'recommender' as const }]
  const recommender = await signedInAccount(booted.payload, { unit, grants })
  const stranger = await signedInAccount(booted.payload, {
    unit: await createUnit(booted.payload),
    grants,
  })
  cookies = {
    recommender: recommender.cookie,
    judges: marker.cookie,
    stranger: stranger.cookie,
  }
})
afterAll(() => booted?.stop())

describe('who sees what lies in a slot', () => {
  it('should be those its category chose, by every address, and nobody learns that there is something', async () => {
    const unknown = await answerOf(`/portal/files/${randomUUID()}`, cookies.judges)
    for (const slot of SLOTS) {
      const file = String(files.get(slot.key))
      const sees = (reader: SlotReader) => isSeenBy({ slot, reader, entry })
      for (const [who, cookie, whole, made] of [
        [
          'recommender',
          cookies.recommender,
          sees('recommender'),
          sees('recommender') || sees('public'),
        ],
        ['judges', cookies.judges, sees('judges'), sees('judges') || sees('public')],
        ['stranger', cookies.stranger, false, sees('public')],
        ['public', '', false, sees('public')],
      ] as const) {
        for (const [part, isOpen] of [
          ['', whole],
          ['/pages/1', whole],
          ['/film', made],
          ['/poster', made],
        ] as const) {
          const answer = await answerOf(`/portal/files/${file}${part}`, cookie)
          const asked = `${who} ${slot.key}${part}`
          expect([asked, answer.status]).toEqual([asked, isOpen ? 200 : 404])
          if (!isOpen) expect(answer).toEqual(unknown)
        }
      }
    }
  })

  it('should be the same in lists: of the recommender, of the judge, of the public', async () => {
    const seenBy = (reader: SlotReader) =>
      SLOTS.filter((slot) => isSeenBy({ slot, reader, entry })).map(({ key }) => files.get(key))
    const listed = await booted.rest('/entryFiles?limit=0&depth=0', {
      cookie: cookies.recommender,
    })
    expect(
      (listed.body as { docs?: { id: string }[] }).docs?.map(({ id }) => id).toSorted(),
    ).toEqual(seenBy('recommender').toSorted())
    const work = await markedWork(await booted.request(), { entry: entry.id, judge })
    const marked = [work.film?.id, ...work.files.map(({ id }) => id)]
    expect(marked.toSorted()).toEqual(seenBy('judges').toSorted())
    const [shown] = await publicEntries(booted.payload, world.contest)
    expect(seenBy('public')).toContain(shown?.film?.id)
  })

  it('should keep a paper of ours from judges and the public, whatever is stored', async () => {
    const category = await loadCategory(await booted.request(), world.category)
    const form = category?.fileSlots.find(({ key }) => key === 'form') as FileSlot & { id: string }
    await inOperation(booted, async (req) => {
      const { db } = await sessionOf(req)
      for (const reader of SLOT_READERS) {
        await db.execute(sql`
          insert into ${TABLE.categories_file_slots_seen_by} ("order", parent_id, value, id)
          values (9, ${form.id}, ${reader}, gen_random_uuid())`)
      }
    })
    const file = String(files.get('form'))
    for (const cookie of [cookies.judges, cookies.stranger, '']) {
      expect((await answerOf(`/portal/files/${file}`, cookie)).status).toBe(404)
      expect((await answerOf(`/portal/files/${file}/film`, cookie)).status).toBe(404)
    }
    const work = await markedWork(await booted.request(), { entry: entry.id, judge })
    expect(work.files.map(({ id }) => id)).not.toContain(file)
  })

  it('should follow the answers: what a slot holds that applies no longer is kept, and shown to nobody else', async () => {
    const open = SLOTS.find(
      (slot) => slot.key.startsWith('open') && slot.seenBy?.includes('judges'),
    )
    const file = String(files.get(String(open?.key)))
    expect((await answerOf(`/portal/files/${file}`, cookies.judges)).status).toBe(200)
    const answer = async (ageGroup: string) =>
      inOperation(booted, (req) =>
        updateDocument(req, 'entries', entry.id, { answers: { title: '作品', ageGroup } }),
      )
    await answer('adult')
    expect((await answerOf(`/portal/files/${file}`, cookies.judges)).status).toBe(404)
    expect(await findById(await booted.request(), 'entryFiles', file)).toMatchObject({ id: file })
    await answer('minor')
    expect((await answerOf(`/portal/files/${file}`, cookies.judges)).status).toBe(200)
  })

  it('should be the careful choice where nobody chose', async () => {
    const left = [
      slotOf('work', { accept: ['mp4'] }),
      slotOf('papers', {}),
      { ...slotOf('consent', {}), label: '监护人同意书' },
      slotOf('late', { due: 'acceptance' }),
    ].map((slot) => ({ ...slot, seenBy: null }))
    const other = await createOutcomeWorld(booted, { letters: [], category: { fileSlots: left } })
    const stored = await findById(await booted.request(), 'categories', other.category)
    expect(stored?.fileSlots.map(({ seenBy }) => seenBy)).toEqual([
      ['recommender', 'judges', 'public'],
      ['recommender', 'judges'],
      ['recommender'],
      ['recommender'],
    ])
  })
})

function slotOf(key: string, more: Partial<FileSlot>): FileSlot {
  return {
    key,
    label: key,
    due: 'submission',
    required: false,
    maxFiles: 3,
    maxMegabytes: 1,
    accept: ['pdf'],
    seenBy: [],
    ...more,
  }
}

function slotsOf(kind: string, more: Partial<FileSlot>): FileSlot[] {
  const isFilm = more.accept?.includes('mp4')
  return Array.from({ length: 2 ** SLOT_READERS.length }, (_, bits) =>
    SLOT_READERS.filter((__, at) => bits & (1 << at)),
  )
    .filter((seenBy) => isFilm || !seenBy.includes('public'))
    .map((seenBy) =>
      slotOf(`${kind}${seenBy.map((reader) => reader[0]).join('')}`, { ...more, seenBy }),
    )
}

async function answerOf(address: string, cookie: string) {
  const { status, body } = await booted.rest(address, cookie ? { cookie } : {})
  return { status, body }
}
