import { randomUUID } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'

import type { CategoryDocument, ContestDocument } from '#src/domain/documents/index.ts'
import type { Actor, Stage } from '#src/domain/types/index.ts'
import { createDocument, findAll } from '#src/store/database/documents.ts'
import type { Booted } from '../helpers/payload.ts'
import { createUnit, unique } from '../helpers/people.ts'
import { TABLE } from '#src/store/database/table.ts'
import { createForm, TITLE_AND_SUMMARY } from './parts/createForm.ts'
import { createRegistration } from './parts/createRegistration.ts'
import { inOperation } from './parts/inOperation.ts'
import { quickAccount } from './parts/quickAccount.ts'

export type TestRecommender = {
  unit: string
  unitName: string
  actor: Extract<Actor, { kind: 'account' }>
}

/** A contest in which the recommendation is open (from a day ago to in a day), two recommenders, and their examiner. */
export type RecommendationWorld = {
  contest: string
  slug: string
  category: string
  formVersion: string
  ours: TestRecommender
  theirs: TestRecommender
  examiner: Extract<Actor, { kind: 'staff' }>
  /** The account in whose name entries are begun. */
  entrant: string
  /** Within all windows. */
  now: Date
  /** After the recommendation closed, before the examination does. */
  late: Date
  /** After everything. */
  closed: Date
}

const DAY = 86_400_000
export const FILLER = {
  name: '示例填表人',
  department: '示例部门',
  position: '示例职务',
  phone: '021-62345678',
  email: 'filler@example.org',
  date: '2030-07-01',
}

export async function createRecommendationWorld(
  booted: Booted,
  {
    contest: more = {},
    category = {},
  }: {
    contest?: Partial<ContestDocument>
    category?: Partial<CategoryDocument>
  } = {},
): Promise<RecommendationWorld> {
  const now = new Date()
  const inDays = (days: number) => new Date(now.getTime() + days * DAY)
  const window = (key: 'submission' | 'recommendation' | 'examination', closes: number) => ({
    key,
    title: key,
    displayText: key,
    opensAt: inDays(-1).toISOString(),
    closesAt: inDays(closes).toISOString(),
  })
  const [ours, theirs] = [`示例甲区局${unique()}`, `示例乙区局${unique()}`]
  const units = [await createUnit(booted.payload, ours), await createUnit(booted.payload, theirs)]
  const slug = `recommendation-${unique()}`
  const contest = await inOperation(booted, (req) =>
    createDocument(req, 'contests', {
      title: '示例品牌故事大赛',
      slug,
      edition: 2030,
      published: true,
      timeZone: 'Asia/Shanghai',
      windows: [window('submission', 1), window('recommendation', 2), window('examination', 4)],
      recommenders: units,
      recommendationDeclaration: '我单位保证推荐材料真实有效。\n如有争议，积极查证处理。',
      directRoute: { enabled: true, label: '直接报名' },
      ...more,
    }),
  )
  const { id: categoryId } = await inOperation(booted, (req) =>
    createDocument(req, 'categories', {
      contest: contest.id,
      key: 'speech',
      code: 'S',
      title: '故事演讲',
      applicants: ['unit', 'person'],
      recommendation: 'required',
      checklist: [],
      ...category,
    }),
  )
  const examiner = await quickStaff(booted)
  return {
    contest: contest.id,
    slug,
    category: categoryId,
    formVersion: (await createForm(booted, { fields: TITLE_AND_SUMMARY })).version,
    ours: await createRecommender(booted, { contest: contest.id, unit: units[0], unitName: ours }),
    theirs: await createRecommender(booted, {
      contest: contest.id,
      unit: units[1],
      unitName: theirs,
    }),
    examiner: { kind: 'staff', id: examiner, name: '示例审查员', role: 'examiner', contests: [] },
    entrant: await quickAccount(booted),
    now,
    late: inDays(3),
    closed: inDays(5),
  }
}

/** One more account that recommends for a unit in a contest; it cannot sign in. */
export async function createRecommender(
  booted: Booted,
  { contest, unit, unitName = '' }: { contest: string; unit?: string; unitName?: string },
): Promise<TestRecommender> {
  const own = unit ?? (await createUnit(booted.payload))
  const grants = [{ contest, role: 'recommender' as const }]
  const id = await quickAccount(booted)
  return {
    unit: own,
    unitName,
    actor: { kind: 'account', id, name: '示例推荐人', unit: own, person: false, grants },
  }
}

export type TestEntry = {
  id: string
  title: string
  unit: string
  registration: string
  entrant: Extract<Actor, { kind: 'account' }>
}

/** An entry of a unit of its own, as it stands after its submission. */
export async function createEntry(
  booted: Booted,
  world: RecommendationWorld,
  {
    recommender,
    title = `示例作品${unique()}`,
    stage = 'submitted',
    unit: given,
  }: { recommender: string | null; title?: string; stage?: Stage; unit?: string },
): Promise<TestEntry> {
  const unit = given ?? (await createUnit(booted.payload))
  const account = await quickAccount(booted, unit)
  const at = world.now.toISOString()
  const sequence = (sequences += 1)
  const { registration, entry } = await inOperation(booted, async (req) => {
    const [known] = await findAll(req, 'registrations', {
      and: [{ contest: { equals: world.contest } }, { unit: { equals: unit } }],
    })
    const made = known ?? (await createRegistration(req, { contest: world.contest, unit, account }))
    const wasSubmitted = stage !== 'draft'
    const { id } = await createDocument(req, 'entries', {
      contest: world.contest,
      category: world.category,
      registration: made.id,
      unit,
      account,
      applicantKind: 'unit',
      stage,
      route: recommender ? 'recommender' : 'direct',
      recommender,
      title,
      number: wasSubmitted ? `2030-S-${String(sequence).padStart(4, '0')}` : null,
      numberSequence: wasSubmitted ? sequence : null,
      answers: { title, summary: `${title}的简介` },
      formVersion: world.formVersion,
      firstSubmittedAt: wasSubmitted ? at : null,
      submittedAt: wasSubmitted ? at : null,
      consentedRulesVersion: wasSubmitted ? '1' : null,
    })
    return { registration: made.id, entry: id }
  })
  const actor = { id: account, name: '示例经办人', unit, person: false, grants: [] }
  return {
    id: entry,
    title,
    unit,
    registration,
    entrant: { kind: 'account', ...actor },
  }
}

let sequences = 0

/** Rows without a password: hashing one takes half a second, and these never sign in. */
async function quickStaff(booted: Booted): Promise<string> {
  const id = randomUUID()
  await booted.payload.db.drizzle.execute(sql`
    insert into ${TABLE.staff} (id, name, role, email)
    values (${id}, '示例审查员', 'examiner', ${`${id}@example.invalid`})`)
  return id
}
