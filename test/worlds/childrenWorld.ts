import type { CollectionName } from '#src/domain/documents/index.ts'
import type { EntryDocument, ParticipantDocument } from '#src/domain/documents/index.ts'
import type { Refusal } from '#src/domain/basics/refusal.ts'
import { childSlotKey } from '#src/domain/files/childSlots.ts'
import type { FileSlot } from '#src/domain/types/index.ts'
import { saveEntrySection } from '#src/operations/entry/saveEntrySection.ts'
import { startEntry } from '#src/operations/entry/startEntry.ts'
import { submitEntry } from '#src/operations/entry/submitEntry.ts'
import { nameParticipants } from '#src/operations/participants/nameParticipants.ts'
import { saveParticipant } from '#src/operations/participants/saveParticipant.ts'
import { createDocument } from '#src/store/database/documents.ts'
import type { Booted } from '../helpers/payload.ts'
import { unique } from '../helpers/people.ts'
import { attach, callOf } from './intakeWorld.ts'
import type { IntakeWorld, TestEntrant } from './intakeWorld.ts'
import { createForm } from './parts/createForm.ts'
import { granted } from './parts/granted.ts'
import { inOperation } from './parts/inOperation.ts'

/** Until when entries are taken; ages are those of this day. */
export const CLOSES = '2031-03-10T23:59:59+08:00'
export const NOW = new Date('2031-03-01T04:00:00Z')
export const CONSENT_UNDER = 14

/** A contest for children: an entry names up to three, each has three entries in all and two of a category. */
export async function createChildrenWorld(
  booted: Booted,
  { fields }: { fields?: object[] } = {},
): Promise<IntakeWorld> {
  const slug = `children-${unique()}`
  const { form } = await createForm(booted, fields ? { fields } : {})
  const make = <Name extends CollectionName>(name: Name, data: object) =>
    inOperation(booted, (req) => createDocument(req, name, data as never))
  const contest = await make('contests', {
    slug,
    title: '少儿故事大赛',
    titleEn: 'Stories by children',
    edition: 2031,
    published: true,
    rulesVersion: '1',
    timeZone: 'Asia/Shanghai',
    windows: [
      {
        key: 'submission',
        title: '申报',
        opensAt: '2026-01-01T00:00:00+08:00',
        closesAt: CLOSES,
      },
    ],
    limits: { perParticipant: 3 },
  })
  const categories: Record<string, string> = {}
  for (const [key, code] of [
    ['painting', 'P'],
    ['story', 'S'],
  ]) {
    const category = await make('categories', {
      key,
      code,
      contest: contest.id,
      title: key === 'painting' ? '绘画' : '故事',
      applicants: ['unit', 'group', 'person'],
      recommendation: 'none',
      limits: { perUnit: null, perPerson: null, soft: false, perParticipant: 2 },
      participants: { most: 3 },
      forms: [{ applicantKinds: ['unit', 'group', 'person'], form }],
      fileSlots: SLOTS,
      checklist: [],
    })
    categories[String(key)] = category.id
  }
  return { booted, contest: contest.id, slug, rulesVersion: '1', categories, recommender: '' }
}

const slot: Omit<FileSlot, 'key' | 'label'> = {
  due: 'submission',
  required: true,
  maxFiles: 1,
  maxMegabytes: 5,
  accept: ['pdf'],
}
const SLOTS: FileSlot[] = [
  { ...slot, key: 'work', label: '作品', standardName: true },
  { ...slot, key: 'notes', label: '说明', required: false, seenBy: ['judges'] },
  { ...slot, key: 'consent', label: '监护人同意书', underAge: CONSENT_UNDER },
]

type Doing = { world: IntakeWorld; entrant: TestEntrant }

export const sheet = (more: Record<string, string> = {}) => ({
  name: `示例${unique()}`,
  birthDate: '2020-05-01',
  school: '示例小学',
  guardian: '示例家长',
  guardianPhone: '13800000000',
  publicName: 'short',
  ...more,
})

/** Somebody written down for whom an account enters. */
export async function keep(
  { world, entrant }: Doing,
  more: Record<string, string> = {},
): Promise<ParticipantDocument> {
  const call = await callOf({ world, entrant, now: NOW })
  return granted(await saveParticipant({ ...call, input: sheet(more) }))
}

/** A draft with a title and a work, of nobody yet. */
export async function draft(
  { world, entrant }: Doing,
  { category = 'painting', title = `示例作品${unique()}` } = {},
): Promise<EntryDocument> {
  const doing = { world, entrant, now: NOW }
  const applicantKind = entrant.unit ? 'unit' : 'person'
  const entry = granted(
    await startEntry({
      ...(await callOf(doing)),
      categoryId: world.categories[category],
      applicantKind,
    }),
  )
  granted(
    await saveEntrySection({
      ...(await callOf(doing)),
      entryId: entry.id,
      sectionKey: 'work',
      input: { title },
    }),
  )
  granted(await attach({ ...doing, entryId: entry.id, slot: 'work' }))
  return entry
}

export async function name(
  { world, entrant }: Doing,
  entryId: string,
  participants: readonly { id: string }[],
): Promise<EntryDocument | Refusal> {
  return nameParticipants({
    ...(await callOf({ world, entrant, now: NOW })),
    entryId,
    participants: participants.map(({ id }) => id),
  })
}

/** Puts the consent for one child where it belongs. */
export const consent = (doing: Doing, entryId: string, child: ParticipantDocument) =>
  attach({ ...doing, now: NOW, entryId, slot: childSlotKey('consent', child) })

export async function submit(
  { world, entrant }: Doing,
  entryId: string,
  { again = false, now = NOW } = {},
): Promise<EntryDocument | Refusal> {
  const call = await callOf({ world, entrant, now })
  return submitEntry({ ...call, entryId, consentedRulesVersion: '1', again })
}

/** An entry of these children, handed in with all that is asked. */
export async function handedIn(
  doing: Doing,
  children: readonly ParticipantDocument[],
  made: { category?: string; title?: string } = {},
): Promise<EntryDocument | Refusal> {
  const entry = await draft(doing, made)
  granted(await name(doing, entry.id, children))
  for (const child of children) {
    const given = await consent(doing, entry.id, child)
    // Who is older has no such place.
    if ('code' in given && given.code !== 'fileSlotUnknown') granted(given)
  }
  return submit(doing, entry.id)
}
