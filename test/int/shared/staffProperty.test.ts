import fc from 'fast-check'

import { slugOf } from '#src/domain/basics/collections.ts'
import type { CollectionName } from '#src/domain/documents/index.ts'
import { STAFF_ROLES } from '#src/domain/types/actor.ts'
import { actorOf } from '#src/store/database/actors.ts'
import { findAll, findById } from '#src/store/database/documents.ts'
import { UNIT_HEADER, workbookOf } from '../../helpers/bytes/workbooks.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { SEED } from '../../helpers/drawn/seed.ts'
import { ask, plain } from '../../worlds/isolation/answers.ts'
import type { Question } from '../../worlds/isolation/answers.ts'
import { diceFrom } from '../../worlds/isolation/dice.ts'
import type { Dice } from '../../worlds/isolation/dice.ts'
import { furnish } from '../../worlds/isolation/office.ts'
import type { Office } from '../../worlds/isolation/office.ts'
import { asText, LOADERS, loadersOfPanel } from '../../worlds/isolation/panelLoaders.ts'
import { plans } from '../../worlds/isolation/plan.ts'
import type { Plan } from '../../worlds/isolation/plan.ts'
import { searchPairs } from '../../worlds/isolation/rest.ts'
import type { Secrets } from '../../worlds/isolation/secrets.ts'
import { createStaff, staffSecretsOf } from '../../worlds/isolation/staff.ts'
import type { StaffReader } from '../../worlds/isolation/staff.ts'
import { NOTHING, staffQuestions } from '../../worlds/isolation/staffDoors.ts'
import type { Belongings } from '../../worlds/isolation/staffDoors.ts'
import { createIsolationWorld } from '../../worlds/isolation/world.ts'
import type { IsolationWorld } from '../../worlds/isolation/world.ts'
import { nameNow } from '../../helpers/names/slugPrefix.ts'

const RUNS = process.env.TEST_LONG ? 6 : 1

let booted: Booted
let workbook: Uint8Array<ArrayBuffer>
beforeAll(async () => {
  booted = await bootPayload()
  // Hundreds of refusals would each be written with their stack.
  booted.payload.logger.level = 'silent'
  workbook = await workbookOf([UNIT_HEADER, ['示例新单位', ...UNIT_HEADER.slice(1).map(() => '')]])
})
afterAll(() => booted?.stop())

type World = IsolationWorld & Secrets & { offices: Office[]; staff: StaffReader[] }
type Asking = World & { reader: StaffReader; dice: Dice }

describe('random contests before each member of their staff', () => {
  it('should know every loader of the panel', () => {
    expect(loadersOfPanel()).toEqual(Object.keys(LOADERS).sort())
  })

  it(`should show staff of one contest nothing of another, and let them change nothing there (FC_SEED=${SEED})`, async () => {
    await fc.assert(fc.asyncProperty(plans, keepsToItsContests), {
      numRuns: RUNS,
      endOnFailure: true,
    })
  })
})

async function keepsToItsContests(plan: Plan): Promise<void> {
  const made = await createIsolationWorld(booted, plan)
  const offices = await furnish(booted, made)
  const staff = await createStaff(booted, made)
  const world: World = { ...made, offices, staff, ...(await staffSecretsOf(booted, made, offices)) }
  const askings = staff.map((reader, index) => ({
    ...world,
    reader,
    dice: diceFrom(plan.dice + index),
  }))
  const limited = askings.filter(({ reader }) => reader.contests.length > 0)
  // One of each role, in this contest or that; in a long run all of them.
  const asked = process.env.TEST_LONG
    ? limited
    : STAFF_ROLES.flatMap((role, index) => {
        const ofRole = limited.filter(({ reader }) => reader.role === role)
        return ofRole[(plan.dice + index) % ofRole.length] ?? []
      })
  for (const asking of askings) expect(await findsItsOwn(asking)).toEqual([])
  for (const asking of asked) {
    const before = await everythingElse(asking)
    expect(await readsOfOthers(asking)).toEqual([])
    expect(await loadsOfOthers(asking)).toEqual([])
    expect(await asksDoorsOfOthers(asking)).toEqual([])
    expect(await writesOfOthers(asking)).toEqual([])
    expect(await everythingElse(asking)).toEqual(before)
  }
}

/** So that the test means something: what is theirs is there. */
async function findsItsOwn({ reader, entries, offices, contests }: Asking): Promise<string[]> {
  const isTheirs = (contest: string | null) =>
    reader.contests.length === 0 || reader.contests.includes(contest ?? 'none')
  const get = async (path: string) => (await ask({ method: 'GET', path }, reader.cookie)).text
  const missing: string[] = []
  const seen = async (path: string, texts: string[]) => {
    const text = await get(path)
    missing.push(
      ...texts
        .filter((each) => !text.includes(plain(each)))
        .map((each) => `${reader.kind} · ${path} · ${each}`),
    )
  }
  const own = entries.filter(({ contest }) => isTheirs(contest.id))
  await seen(
    '/entries?limit=0&depth=0',
    own.map(({ title }) => title),
  )
  await seen(
    '/units?limit=0&depth=0',
    own.flatMap(({ applicant }) => applicant.unit?.name ?? []),
  )
  const textsOf = (...of: string[]) =>
    offices
      .filter(({ contest }) => isTheirs(contest))
      .flatMap(({ texts }) => texts.filter((each) => of.includes(each.of)))
      .map(({ text }) => text)
  await seen('/contests?limit=0&depth=0', textsOf('theme of a contest'))
  await seen('/categories?limit=0&depth=0', textsOf('category'))
  await seen('/rounds?limit=0&depth=0', textsOf('round'))
  await seen('/forms?limit=0&depth=0', textsOf('form', 'field of a form'))
  if (reader.role !== 'examiner') {
    await seen('/broadcasts?limit=0&depth=0', textsOf('letter', 'letter sent'))
    await seen(
      '/activity?limit=0&depth=0',
      reader.contests.length ? [] : textsOf('activity of no contest'),
    )
  }
  const req = await requestOf(reader)
  for (const { contest, ids } of offices.filter((each) => each.contest && isTheirs(each.contest))) {
    const [entry] = own.filter((each) => each.contest.id === contest)
    const loaded = [
      ...(LOADERS.loadRoundDesk?.load(req, ids.rounds ?? '') ?? []),
      ...(LOADERS.loadRecommenders?.load(req, ids.contests ?? '') ?? []),
      ...(LOADERS.loadLetter?.load(req, ids.broadcasts ?? '') ?? []),
      ...(entry ? (LOADERS.loadDesk?.load(req, entry.id) ?? []) : []),
    ]
    for (const each of await Promise.all(loaded)) if (!each) missing.push(`${reader.kind} · loader`)
  }
  if (contests.length < 2) missing.push('a world of one contest')
  return missing
}

/** Every collection, listed and counted, and searched and sorted in some of the many ways. */
async function readsOfOthers(asking: Asking): Promise<string[]> {
  const { payload } = booted
  const slugs = payload.config.collections.map(({ slug }) => nameNow(slug))
  const lists = slugs.map((slug) => `/${slug}?limit=0&depth=2`)
  const documents = foreignDocuments(asking).map(({ slug, id }) => `/${slug}/${id}?depth=1`)
  const ways = ['createdAt', '-updatedAt', 'contest', 'contest.theme', 'unit.name', 'account.phone']
  const sorted = asking.dice
    .draw(slugs, 8)
    .flatMap((slug) => asking.dice.draw(ways, 1).map((by) => `/${slug}?limit=0&depth=1&sort=${by}`))
  const told = await inTurns([...lists, ...documents, ...sorted, '/staff/me'], async (path) =>
    leaksIn(asking, path, await ask({ method: 'GET', path }, asking.reader.cookie)),
  )
  const searched = await inTurns(
    searchPairs({ payload, ...asking }),
    async ({ asked, ofNothing }) => {
      const [answer, expected] = [
        await ask(asked, asking.reader.cookie),
        await ask(ofNothing, asking.reader.cookie),
      ]
      return answer.status === expected.status && answer.body === expected.body
        ? []
        : [`${asking.reader.kind} · ${asked.path} · ${answer.status} ${answer.body}`]
    },
  )
  return [...told.flat(), ...searched.flat()]
}

/** What the pages of the panel are made of, whatever their addresses name. */
async function loadsOfOthers(asking: Asking): Promise<string[]> {
  const { reader, entries, offices, contests, recommenders, things } = asking
  const req = await requestOf(reader)
  const idsOf = {
    none: [''],
    contests: contests.map(({ id }) => id),
    entries: entries.map(({ id }) => id),
    rounds: offices.flatMap(({ ids }) => ids.rounds ?? []),
    units: [...recommenders.map(({ id }) => id), ...offices.flatMap(({ ids }) => ids.units ?? [])],
    broadcasts: offices.flatMap(({ ids }) => ids.broadcasts ?? []),
    tables: things.filter(({ of }) => of === 'table').map(({ id }) => id),
  }
  const told: string[] = []
  for (const [name, { of, load }] of Object.entries(LOADERS)) {
    for (const id of idsOf[of]) {
      for (const loaded of await Promise.all(load(req, id))) {
        told.push(...leaksIn(asking, `${name} ${id}`, { status: 200, text: plain(asText(loaded)) }))
      }
    }
  }
  return told
}

/** Every door of the panel, asked for another contest: the answer is that there is no such thing. */
async function asksDoorsOfOthers(asking: Asking): Promise<string[]> {
  const { reader, contests } = asking
  const nothing = staffQuestions(NOTHING, { workbook })
  const told: string[] = []
  for (const { id } of contests.filter((each) => !reader.contests.includes(each.id))) {
    const questions = staffQuestions(belongingsOf(asking, id), { workbook })
    told.push(
      ...(
        await inTurns(questions, async ({ door, question }) => {
          const answer = await ask(question, reader.cookie)
          const ofNothing = nothing.find((each) => each.door === door)
          const expected = ofNothing && (await ask(ofNothing.question, reader.cookie))
          const isKept = OF_NOBODY.has(door) || [403, 404].includes(answer.status)
          const isAlike = OF_NOBODY.has(door) || answer.body === expected?.body
          const refused = isKept && isAlike ? [] : [`${door} · ${answer.status} ${answer.body}`]
          return [...refused, ...leaksIn(asking, said(door, question), answer)]
        })
      ).flat(),
    )
    // Their own contest, and in it what is another's.
    const own = reader.contests[0] ?? ''
    const mixed = { ...belongingsOf(asking, id), contest: own }
    told.push(
      ...(
        await inTurns(staffQuestions(mixed, { workbook }), async ({ door, question }) =>
          leaksIn(
            asking,
            said(`${door} of their own`, question),
            await ask(question, reader.cookie),
          ),
        )
      ).flat(),
    )
    const theirs = belongingsOf(asking, own)
    const reading = staffQuestions(theirs, { workbook }).filter(
      ({ question }) => question.method === 'GET',
    )
    told.push(
      ...(
        await inTurns(reading, async ({ door, question }) =>
          leaksIn(
            asking,
            said(`${door} of their own`, question),
            await ask(question, reader.cookie),
          ),
        )
      ).flat(),
    )
  }
  return told
}

/** Doors that are about no contest, or answer row by row. */
const OF_NOBODY = new Set(['/recommender-import/template.xlsx', '/entry-rehearsals'])

/** Payload's own doors: nothing of another contest is changed, made or deleted, one by one or many at once. */
async function writesOfOthers(asking: Asking): Promise<string[]> {
  const { reader, contests, offices } = asking
  const foreign = contests.filter(({ id }) => !reader.contests.includes(id))
  const own = reader.contests[0] ?? ''
  const documents = foreignDocuments(asking)
  const changes = documents.flatMap(({ slug, id }): Question[] => [
    { method: 'PATCH', path: `/${slug}/${id}`, body: { contest: own, title: '改' } },
    { method: 'DELETE', path: `/${slug}/${id}` },
    { method: 'POST', path: `/${slug}/${id}/duplicate`, body: { contest: own } },
  ])
  const made = foreign.flatMap(({ id: contest }): Question[] => {
    const category = offices.find((each) => each.contest === contest)?.ids.categories
    const unit = asking.recommenders[0]?.id
    const bodies: Record<string, object> = {
      contests: { title: '示例', slug: `s${contest}`, edition: 2030, published: true },
      categories: { contest, key: 'k', code: 'Z', title: '示例', applicants: ['unit'] },
      rounds: { contest, category, title: '示例' },
      broadcasts: { contest, audience: 'entrants', subject: '示例', body: '示例' },
      limitGrants: { category, unit, reason: '示例' },
      publicityRecords: { contest, unit, title: '示例', note: '示例' },
      units: { name: `示例${contest}` },
      forms: { title: '示例', fields: [{ blockType: 'text', name: 'a', label: '甲' }] },
      staff: { name: '示例', email: `${contest}@example.invalid`, password: 'x' },
      entries: { contest, category },
    }
    const named: Record<string, object> = {
      rounds: { contest: own, category, title: '示例' },
      broadcasts: { contest: own, category, audience: 'accepted', subject: '示例', body: '示例' },
    }
    return [bodies, named].flatMap((all) =>
      Object.entries(all).map(([slug, body]) => ({
        method: 'POST' as const,
        path: `/${slug}`,
        body: body as Record<string, unknown>,
      })),
    )
  })
  const refused = await inTurns([...changes, ...made], async (question) => {
    const answer = await ask(question, reader.cookie)
    const isDone = answer.status < 400
    const leaks = leaksIn(asking, said(question.path, question), answer)
    return isDone
      ? [`${reader.kind} · ${question.method} ${question.path} · ${answer.body.slice(0, 200)}`]
      : leaks
  })
  const slugs = [...new Set(documents.map(({ slug }) => slug))]
  const many = await inTurns(slugs, async (slug) => {
    const path = `/${slug}?where[id][exists]=true&depth=0`
    return [
      ...leaksIn(asking, path, await ask({ method: 'PATCH', path, body: {} }, reader.cookie)),
      ...leaksIn(asking, path, await ask({ method: 'DELETE', path }, reader.cookie)),
    ]
  })
  return [...refused.flat(), ...many.flat()]
}

/** A document of each collection in each contest that is not theirs, and what is in none. */
function foreignDocuments({ reader, offices, things }: Asking): { slug: string; id: string }[] {
  const ofOffices = offices
    .filter(({ contest }) => !contest || !reader.contests.includes(contest))
    .flatMap(({ ids }) => Object.entries(ids).map(([slug, id = '']) => ({ slug, id })))
  const foreign = things.filter((thing) => !thing.isOpenTo(reader))
  const kinds = [...new Set(foreign.map(({ of }) => of))]
  return [
    ...ofOffices,
    ...kinds.flatMap((kind) => {
      const found = foreign.find(({ of }) => of === kind)
      return found ? [{ slug: COLLECTION[kind] ?? '', id: found.id }] : []
    }),
  ]
}

const COLLECTION: Record<string, string> = {
  entry: 'entries',
  file: 'entryFiles',
  registration: 'registrations',
  unit: 'units',
  table: 'recommendationTables',
  opinion: 'recommendations',
  account: 'accounts',
}

function belongingsOf(asking: Asking, contest: string): Belongings {
  const { entries, offices, contests, recommenders, reader, things, desks } = asking
  const ids: Office['ids'] = offices.find((each) => each.contest === contest)?.ids ?? {}
  const isOwn = reader.contests.includes(contest)
  const entry = entries.find((each) => each.contest.id === contest)
  const foreign = (of: string) =>
    things.find((thing) => thing.of === of && thing.isOpenTo(reader) === isOwn)?.id
  const listed = contests.find(({ id }) => id === contest)?.recommenders ?? []
  const none = offices.find((each) => each.contest === null)
  // Of another contest and of none of theirs.
  const unit = isOwn ? listed[0] : (foreign('unit') ?? none?.ids.units)
  const unitName = [
    ...recommenders,
    ...entries.flatMap(({ applicant }) => applicant.unit ?? []),
  ].find(({ id }) => id === unit)?.name
  const given = {
    contest,
    unit,
    unitName: unitName ?? none?.texts.find(({ of }) => of === 'unit of no contest')?.text,
    entry: entry?.id,
    table: desks.find((desk) => desk.contest.id === contest)?.tables[0],
    file: entry?.files[0]?.id,
    account: isOwn ? entry?.applicant.account.id : (foreign('account') ?? none?.ids.accounts),
    round: ids.rounds,
    broadcast: ids.broadcasts,
    joinRequest: none?.ids.joinRequests,
    proposal: ids.proposals,
    repeat: ids.repeats,
    run: ids.resultRuns,
    category: ids.categories,
  }
  return {
    ...NOTHING,
    ...Object.fromEntries(Object.entries(given).filter(([, id]) => id !== undefined)),
  }
}

/** Where something was read, and behind it what was sent there. */
const said = (from: string, { path, body }: Question): string =>
  `${from}\n${path} ${body instanceof Uint8Array ? '' : JSON.stringify(body)}`

function leaksIn(
  { reader, secrets }: Asking,
  from: string,
  { status, text }: { status: number; text: string },
): string[] {
  // Payload answers 501 where it has no such door.
  const faults = status >= 500 && status !== 501 ? [`${reader.kind} · ${from} · ${status}`] : []
  // What was named in the question is no news.
  const told = secrets.filter(
    (secret) =>
      !secret.isKnownTo(reader) && !from.includes(secret.text) && text.includes(plain(secret.text)),
  )
  return [...faults, ...told.map(({ of }) => `${reader.kind} · ${from.split('\n')[0]} · ${of}`)]
}

/** All that an act of this member of staff must leave as it is. */
async function everythingElse({ reader }: Asking): Promise<unknown> {
  const req = await booted.request()
  const foreign = { contest: { not_in: reader.contests } }
  const others = { id: { not_in: [...reader.contests, reader.id] } }
  const all = async (slugs: CollectionName[], where: object) =>
    Promise.all(
      slugs.map(async (slug) => {
        const rows = await findAll(req, slug, where as Parameters<typeof findAll>[2], {
          sort: 'id',
        })
        return rows.filter(
          (row) => !('contest' in row) || !reader.contests.includes(String(row.contest)),
        )
      }),
    )
  return [
    await all(
      ['contests', 'staff', 'units', 'accounts', 'joinRequests', 'formVersions', 'participants'],
      others,
    ),
    await all(OF_CONTESTS, foreign),
  ]
}
const OF_CONTESTS: CollectionName[] = [
  'categories',
  'rounds',
  'entries',
  'entryFiles',
  'registrations',
  'recommendations',
  'recommendationTables',
  'recommendationExtensions',
  'examinations',
  'proposals',
  'repeats',
  'broadcasts',
  'limitGrants',
  'publicityRecords',
  'assignments',
  'marks',
  'resultRuns',
  'entryPartners',
]

async function requestOf(reader: StaffReader) {
  const req = await booted.request()
  const user = await findById(req, 'staff', reader.id)
  req.user = { ...user, collection: slugOf('staff') } as unknown as typeof req.user
  if (actorOf(req.user)?.kind !== 'staff') throw new Error('no member of staff')
  return req
}

/** A few at a time. */
async function inTurns<T, U>(list: T[], act: (each: T) => Promise<U>): Promise<U[]> {
  const done: U[] = []
  for (let at = 0; at < list.length; at += 6) {
    done.push(...(await Promise.all(list.slice(at, at + 6).map(act))))
  }
  return done
}
