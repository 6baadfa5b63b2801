import type { CollectionSlug } from 'payload'

import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { createUnit, signedInAccount, signedInStaff } from '../../helpers/people.ts'
import { nameNow, slugNow } from '../../helpers/names/slugPrefix.ts'
import { slugOf } from '#src/domain/basics/collections.ts'

/**
 * Who may do what through REST, written down a second time on purpose: the table in `access/matrix.ts` says it to the
 * program, this one says it to the test. Letters: A admin, O organiser, X examiner, U auditor, E entrant,
 * R recommender, J judge, N nobody signed in.
 */
const EXPECTED: Record<string, { read: string; create: string; update: string; delete: string }> = {
  contests: { read: 'AOXUERJN', create: 'AO', update: 'AO', delete: '' },
  categories: { read: 'AOXU', create: 'AO', update: 'AO', delete: '' },
  entries: { read: 'AOXUERJ', create: '', update: '', delete: '' },
  entryFiles: { read: 'AOXUERJ', create: '', update: '', delete: '' },
  printedPapers: { read: 'AOXU', create: '', update: '', delete: '' },
  entryPartners: { read: 'AOXU', create: '', update: '', delete: '' },
  participants: { read: 'AOXUERJ', create: '', update: '', delete: '' },
  renditions: { read: 'AOXU', create: '', update: '', delete: '' },
  pageImages: { read: 'AOXU', create: '', update: '', delete: '' },
  uploads: { read: 'AOU', create: '', update: '', delete: '' },
  joinRequests: { read: 'AOU', create: '', update: '', delete: '' },
  registrations: { read: 'AOXUERJ', create: '', update: '', delete: '' },
  recommendations: { read: 'AOXUR', create: '', update: '', delete: '' },
  recommendationTables: { read: 'AOXUR', create: '', update: '', delete: '' },
  recommendationExtensions: { read: 'AOU', create: '', update: '', delete: '' },
  rounds: { read: 'AOXUERJN', create: 'AO', update: 'AO', delete: '' },
  assignments: { read: 'AOUJ', create: '', update: '', delete: '' },
  marks: { read: 'AOUJ', create: '', update: '', delete: '' },
  ballots: { read: 'AOU', create: '', update: '', delete: '' },
  resultRuns: { read: 'AOU', create: '', update: '', delete: '' },
  results: { read: 'AOU', create: '', update: '', delete: '' },
  units: { read: 'AOXUERJ', create: 'AO', update: 'AO', delete: '' },
  accounts: { read: 'AOUERJ', create: 'A', update: 'A', delete: '' },
  staff: { read: 'AOXU', create: 'A', update: 'A', delete: '' },
  proposals: { read: 'AOXU', create: '', update: '', delete: '' },
  examinations: { read: 'AOXU', create: '', update: '', delete: '' },
  formVersions: { read: 'AOXU', create: '', update: '', delete: '' },
  ruleTexts: { read: 'AOXU', create: '', update: '', delete: '' },
  entryVersions: { read: 'AOXU', create: '', update: '', delete: '' },
  limitGrants: { read: 'AOU', create: 'AO', update: '', delete: '' },
  publicityRecords: { read: 'AOU', create: 'AO', update: 'AO', delete: '' },
  entryTexts: { read: '', create: '', update: '', delete: '' },
  similarities: { read: 'AOXU', create: '', update: '', delete: '' },
  repeats: { read: 'AOXU', create: '', update: '', delete: '' },
  workingCopies: { read: '', create: '', update: '', delete: '' },
  broadcasts: { read: 'AOU', create: 'AO', update: 'AO', delete: '' },
  messages: { read: 'AOUERJ', create: '', update: '', delete: '' },
  codes: { read: '', create: '', update: '', delete: '' },
  activity: { read: 'AOU', create: '', update: '', delete: '' },
  media: { read: 'AOXUERJN', create: 'AO', update: 'AO', delete: 'AO' },
  forms: { read: 'AOXU', create: 'AO', update: 'AO', delete: '' },
  'form-submissions': { read: 'AO', create: '', update: '', delete: '' },
  'payload-jobs': { read: '', create: '', update: '', delete: '' },
  'payload-kv': { read: '', create: '', update: '', delete: '' },
  'payload-locked-documents': { read: 'AOXU', create: 'AOXU', update: 'AOXU', delete: 'AOXU' },
  // Its own rows only: the panel keeps column widths and the like here.
  'payload-preferences': { read: 'AOXU', create: '', update: '', delete: 'AOXU' },
}
/**
 * The same once more by the contest a document belongs to, for staff of all contests and, in small letters, for staff of one:
 * who makes one in that contest and who in another, who changes one of either, and who is told that none moves from the one
 * to the other.
 */
const BY_CONTEST: Record<
  string,
  Record<'createOwn' | 'createOther' | 'updateOwn' | 'updateOther' | 'moveAway', string>
> = Object.fromEntries(
  ['categories', 'rounds', 'broadcasts', 'publicityRecords'].map((slug) => [
    slug,
    {
      createOwn: 'AOao',
      createOther: 'AO',
      updateOwn: 'AOao',
      updateOther: 'AO',
      moveAway: 'AO',
    },
  ]),
)
/** A grant has the contest of its category, and is never changed. */
BY_CONTEST.limitGrants = {
  createOwn: 'AOao',
  createOther: 'AO',
  updateOwn: '',
  updateOther: '',
  moveAway: '',
}
/** What belongs to no contest or to several, and who makes one: staff of all contests alone. */
const OF_NO_CONTEST: Record<string, string> = {
  contests: 'AO',
  units: 'AO',
  forms: 'AO',
  media: 'AO',
  accounts: 'A',
  staff: 'A',
}
/** Whoever asks finds nothing there: it has no endpoint. */
const WITHOUT_DOORS = ['payload-migrations']
const ROLES = 'AOXUERJN'.split('')
const UNKNOWN_ID = '01900000-0000-7000-8000-000000000000'

let booted: Booted
let cookies: Record<string, string>

beforeAll(async () => {
  booted = await bootPayload()
  const { payload } = booted
  const contest = await createContest()
  const unit = await createUnit(payload)
  const staff = async (role: 'admin' | 'organiser' | 'examiner' | 'auditor') =>
    (await signedInStaff(payload, { role })).cookie
  const granted = async (role: 'recommender' | 'judge') =>
    (await signedInAccount(payload, { unit, grants: [{ contest, role }] })).cookie
  cookies = {
    A: await staff('admin'),
    O: await staff('organiser'),
    X: await staff('examiner'),
    U: await staff('auditor'),
    E: (await signedInAccount(payload, { unit })).cookie,
    R: await granted('recommender'),
    J: await granted('judge'),
    N: '',
  }
})
afterAll(() => booted?.stop())

describe('permission matrix', () => {
  it('should know every collection of the final config, those of plugins and of Payload included', () => {
    const slugs = booted.payload.config.collections.map(({ slug }) => nameNow(slug))
    expect([...slugs].sort()).toEqual([...Object.keys(EXPECTED), ...WITHOUT_DOORS].sort())
  })

  it.each(Object.keys(EXPECTED))(
    'should open %s to those in the table and to nobody else',
    async (slug) => {
      expect(await reachOf(slug)).toEqual(EXPECTED[slug])
    },
  )

  it('should count for nobody what it does not let them list', async () => {
    for (const [slug, { read }] of Object.entries(EXPECTED)) {
      for (const role of ROLES.filter((each) => !read.includes(each))) {
        const { status } = await booted.rest(`/${slug}/count`, { cookie: cookies[role] ?? '' })
        expect([slug, role, status]).toEqual([slug, role, 403])
      }
    }
  })

  it('should queue and run no job over HTTP, for anybody', async () => {
    for (const role of ROLES) {
      const cookie = cookies[role] ?? ''
      const run = await booted.rest('/payload-jobs/run', { cookie })
      expect([role, run.status]).toEqual([role, 401])
    }
  })

  it('should open no session and no account through Payload’s own doors of the portals', async () => {
    for (const path of [
      'login',
      'first-register',
      'forgot-password',
      'reset-password',
      'refresh-token',
      'logout',
    ]) {
      const { status, headers } = await booted.rest(`/accounts/${path}`, post({}))
      expect([path, status, headers.get('set-cookie')]).toEqual([path, 404, null])
    }
    const again = await booted.rest(
      '/staff/first-register',
      post({ email: 'x@example.invalid', password: 'x' }),
    )
    expect(again.status).toBe(403)
  })
})

describe('roles of another contest', () => {
  it('should see nothing of a contest they do not work for', async () => {
    const here = await createContest()
    const there = await createContest()
    for (const role of ['organiser', 'examiner', 'auditor'] as const) {
      const { cookie } = await signedInStaff(booted.payload, { role, contests: [there] })
      const { body } = await booted.rest('/contests?limit=0', { cookie })
      const seen = (body.docs as unknown as { id: string }[]).map(({ id }) => id)
      expect(seen).toContain(there)
      expect(seen).not.toContain(here)
      expect((await booted.rest(`/contests/${here}`, { cookie })).status).toBe(404)
      const changed = await booted.rest(`/contests/${here}`, {
        ...post({ title: '改' }),
        method: 'PATCH',
        cookie,
      })
      // The same answer as for an id that nobody has.
      const unknown = await booted.rest(`/contests/${UNKNOWN_ID}`, {
        ...post({ title: '改' }),
        method: 'PATCH',
        cookie,
      })
      expect([role, changed.status, changed.body]).toEqual([role, 403, unknown.body])
    }
  })

  it('should let nobody but an administrator give roles away', async () => {
    const organiser = await signedInStaff(booted.payload, { role: 'organiser' })
    await booted.rest(`/staff/${organiser.id}`, {
      ...post({ role: 'admin', name: '示例改名' }),
      method: 'PATCH',
      cookie: organiser.cookie,
    })
    const after = await booted.payload.findByID({
      collection: slugOf('staff') as CollectionSlug,
      id: organiser.id,
    })
    expect(after).toMatchObject({ role: 'organiser', name: '示例改名' })
  })
})

describe('staff of one contest', () => {
  let own: Place
  let other: Place
  beforeAll(async () => {
    const { payload } = booted
    own = await createPlace()
    other = await createPlace()
    for (const role of ['admin', 'organiser', 'examiner', 'auditor'] as const) {
      const { cookie } = await signedInStaff(payload, { role, contests: [own.contest] })
      cookies[LETTERS[role]] = cookie
    }
  })

  it('should be asked for in one of the two tables wherever somebody may make something', () => {
    const made = Object.keys(EXPECTED).filter((slug) => EXPECTED[slug]?.create)
    const known = [...Object.keys(BY_CONTEST), ...Object.keys(OF_NO_CONTEST)]
    expect(known.sort()).toEqual(made.filter((slug) => !slug.startsWith('payload-')).sort())
  })

  it.each(Object.keys(BY_CONTEST))(
    'should make and change %s of their contest only',
    async (slug) => {
      const place = (contest: Place) => sent[slug]?.(contest) ?? {}
      const create = (contest: Place) => (cookie: string) =>
        statusOf(`/${slug}`, { ...post(place(contest)), cookie })
      const update =
        ({ docs }: Place, body: object) =>
        (cookie: string) =>
          statusOf(`/${slug}/${docs[slug]}`, { ...post(body), method: 'PATCH', cookie })
      expect({
        createOwn: await passing(create(own)),
        createOther: await passing(create(other)),
        updateOwn: await passing(update(own, {})),
        updateOther: await passing(update(other, {})),
        moveAway: await passing(update(own, { contest: other.contest })),
      }).toEqual(BY_CONTEST[slug])
    },
  )

  it.each(Object.keys(OF_NO_CONTEST))('should make no %s', async (slug) => {
    const made = await passing((cookie) => statusOf(`/${slug}`, { ...post({}), cookie }))
    expect(made).toBe(OF_NO_CONTEST[slug])
  })

  it('should read of every collection what somebody of all contests reads, and no more', async () => {
    for (const [slug, { read }] of Object.entries(EXPECTED)) {
      const reading = await passing((cookie) => statusOf(`/${slug}?limit=1`, { cookie }))
      const limited = [...read]
        .filter((letter) => 'AOXU'.includes(letter))
        .join('')
        .toLowerCase()
      const known = OF_ALL_ALONE.has(slug) ? '' : limited
      expect([slug, reading]).toEqual([slug, read.replace(/[^AOXU]/g, '') + known])
    }
  })

  const letters = 'AOXUaoxu'.split('')
  async function passing(call: (cookie: string) => Promise<number>): Promise<string> {
    const passed: string[] = []
    for (const letter of letters) {
      const status = await call(cookies[letter] ?? '')
      if (status >= 500) throw new Error(`${letter} got ${status}`)
      if (status !== 403 && status !== 401) passed.push(letter)
    }
    return passed.join('')
  }
})

const LETTERS = { admin: 'a', organiser: 'o', examiner: 'x', auditor: 'u' } as const
/** Kept from staff of one contest altogether: who asks to act for a unit, and answers to forms of no contest. */
const OF_ALL_ALONE: ReadonlySet<string> = new Set(['joinRequests', 'form-submissions'])

/** A contest with one document of each kind. */
type Place = { contest: string; unit: string; category: string; docs: Record<string, string> }

/** What is sent to make one of each. Some letters make several: keys are not to be had twice. */
const sent: Record<string, (place: Place) => Record<string, unknown>> = {
  categories: ({ contest }) => ({ contest, ...categoryOf() }),
  rounds: ({ contest, category }) => ({ contest, category, title: '示例轮次' }),
  broadcasts: ({ contest }) => ({ contest, audience: 'entrants', subject: '示例', body: '示例' }),
  publicityRecords: ({ contest, unit }) => ({ contest, unit, title: '示例', note: '示例依据' }),
  limitGrants: ({ category, unit, contest }) => ({ contest, category, unit, reason: '示例' }),
}

let places = 0
async function createPlace(): Promise<Place> {
  const { payload } = booted
  const contest = await createContest()
  const unit = await createUnit(payload)
  const make = async (slug: string, data: Record<string, unknown>) =>
    String((await payload.create({ collection: slugNow(slug) as CollectionSlug, data })).id)
  const category = await make('categories', { contest, ...categoryOf() })
  await payload.update({
    collection: slugOf('contests') as CollectionSlug,
    id: contest,
    data: { recommenders: [unit] },
  })
  const place: Place = { contest, unit, category, docs: { categories: category } }
  for (const slug of ['rounds', 'broadcasts', 'publicityRecords', 'limitGrants']) {
    place.docs[slug] = await make(slug, sent[slug]?.(place) ?? {})
  }
  return place
}

function categoryOf(): Record<string, unknown> {
  places += 1
  const letters = [places % 26, Math.floor(places / 26)]
  return {
    key: `key${places}`,
    code: letters.map((at) => String.fromCharCode(65 + at)).join(''),
    title: '示例类别',
    applicants: ['unit'],
    limits: { perUnit: 1, soft: true },
    recommendation: 'none',
  }
}

const statusOf = async (path: string, init: RequestInit & { cookie?: string }) =>
  (await booted.rest(path, init)).status

/** Which roles pass the access check of each operation; an id nobody has tells a refusal (403) from a miss (404). */
async function reachOf(slug: string) {
  const passing = async (call: (cookie: string) => Promise<number>) => {
    const passed: string[] = []
    for (const role of ROLES) {
      const status = await call(cookies[role] ?? '')
      if (status >= 500) throw new Error(`${slug}: ${role} got ${status}`)
      if (status !== 403 && status !== 401) passed.push(role)
    }
    return passed.join('')
  }
  const one = `/${slug}/${UNKNOWN_ID}`
  return {
    read: await passing(
      async (cookie) => (await booted.rest(`/${slug}?limit=1`, { cookie })).status,
    ),
    create: await passing(
      async (cookie) => (await booted.rest(`/${slug}`, { ...post({}), cookie })).status,
    ),
    update: await passing(
      async (cookie) => (await booted.rest(one, { ...post({}), method: 'PATCH', cookie })).status,
    ),
    delete: await passing(
      async (cookie) => (await booted.rest(one, { method: 'DELETE', cookie })).status,
    ),
  }
}

const post = (body: unknown) => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
})

let edition = 0
async function createContest(): Promise<string> {
  edition += 1
  const { id } = await booted.payload.create({
    collection: slugOf('contests') as CollectionSlug,
    data: { title: `示例赛事${edition}`, slug: `example-${edition}`, edition: 2030 },
  })
  return String(id)
}
