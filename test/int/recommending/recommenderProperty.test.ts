import fc from 'fast-check'

import { panelEndpoints } from '#src/endpoints/index.ts'
import { findAll } from '#src/store/database/documents.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { SEED } from '../../helpers/drawn/seed.ts'
import { ask, plain } from '../../worlds/isolation/answers.ts'
import type { Question, Reply } from '../../worlds/isolation/answers.ts'
import { diceFrom } from '../../worlds/isolation/dice.ts'
import type { Dice } from '../../worlds/isolation/dice.ts'
import { foreignPairs, NONE, ownQuestions } from '../../worlds/isolation/doors.ts'
import { foreignPages, ownPages, show, standInForNext } from '../../worlds/isolation/pages.ts'
import { plans } from '../../worlds/isolation/plan.ts'
import type { Plan } from '../../worlds/isolation/plan.ts'
import { listQuestions, searchPairs } from '../../worlds/isolation/rest.ts'
import { secretsOf } from '../../worlds/isolation/secrets.ts'
import type { Secrets } from '../../worlds/isolation/secrets.ts'
import { createIsolationWorld } from '../../worlds/isolation/world.ts'
import type { IsolationWorld, Reader } from '../../worlds/isolation/world.ts'

const RUNS = process.env.TEST_LONG ? 8 : 4
/** How much is asked of all that may be asked. */
const PATIENCE = process.env.TEST_LONG ? 3 : 1

/** Those of ours; Payload adds its own to the same list later. */
const PANEL_DOORS = [...panelEndpoints]

let booted: Booted
beforeAll(async () => {
  standInForNext()
  booted = await bootPayload()
  // Hundreds of refusals would each be written with their stack.
  booted.payload.logger.level = 'silent'
})
afterAll(() => booted?.stop())

type Asking = { world: IsolationWorld; reader: Reader; dice: Dice } & Secrets

describe('random contests before each of their recommenders', () => {
  it(`should show nobody anything of others (FC_SEED=${SEED})`, async () => {
    await fc.assert(fc.asyncProperty(plans, showsNothingOfOthers), {
      numRuns: RUNS,
      endOnFailure: true,
    })
  })
})

async function showsNothingOfOthers(plan: Plan): Promise<void> {
  const world = await createIsolationWorld(booted, plan)
  const secrets = await secretsOf(booted, world)
  const { draw } = diceFrom(plan.dice, PATIENCE)
  const isAtDesk = ({ kind }: Reader) => kind.startsWith('recommender')
  // One that recommends, and one of the many that stand beside.
  const readers = [
    ...draw(world.readers.filter(isAtDesk), 1),
    ...draw(
      world.readers.filter((reader) => !isAtDesk(reader)),
      1,
    ),
  ]
  const askings = readers.map((reader, index) => ({
    world,
    reader,
    dice: diceFrom(plan.dice + index, PATIENCE),
    ...secrets,
  }))
  for (const asking of askings) expect(await tellsOfOthers(asking)).toEqual([])
  for (const asking of askings) expect(await hidesItsOwn(asking)).toEqual([])
  const before = await everything()
  for (const asking of askings) {
    expect(await knowsThatOthersExist(asking)).toEqual([])
    expect(await opensThePanel(asking)).toEqual([])
  }
  expect(await everything()).toEqual(before)
}

/** Asks for all that is its own, and whatever is listed, and names what should not have come along. */
async function tellsOfOthers(asking: Asking): Promise<string[]> {
  const { reader, secrets } = asking
  const hidden = secrets.filter((secret) => !secret.isKnownTo(reader))
  const leaksIn = (text: string, from: string) =>
    hidden
      .filter((secret) => text.includes(secret.text))
      .map((secret) => `${reader.kind} · ${from} · ${secret.of}`)
  const { payload } = booted
  const questions = [...listQuestions({ payload, ...asking }), ...ownQuestions(asking)]
  const told = await inTurns(questions, async (question) => {
    const { status, text } = await ask(question, reader.cookie)
    // Payload answers so where it has no such door.
    const faults = status >= 500 && status !== 501 ? [`${status} · ${question.path}`] : []
    return [...faults, ...leaksIn(text, question.path)]
  })
  const shown = await inTurns(ownPages(asking), async (question) => {
    const { kind, text } = await show(question, reader.cookie)
    const faults = kind === 'fault' ? [`${question.file}: ${text}`] : []
    return [...faults, ...leaksIn(text, question.file)]
  })
  return [...told.flat(), ...shown.flat()]
}

/** So that the test means something: what is the reader's is there, whole, and in each shape. */
async function hidesItsOwn({ world, reader, things, secrets }: Asking): Promise<string[]> {
  const open = (of: string) => things.filter((thing) => thing.of === of && thing.isOpenTo(reader))
  const get = (path: string) => ask({ method: 'GET', path }, reader.cookie)
  const missing: string[] = []
  const files = world.entries.flatMap((made) => made.files)
  // Payload's doors list no file that a sign-up shares, the pages of an entry do; what was taken out is listed nowhere.
  const unlisted = new Set(
    [
      ...world.entries.flatMap(({ registration }) => registration.files),
      ...files.filter(({ removed }) => removed),
    ].map(({ id }) => id),
  )
  const listed = async (slug: string, of: string) => {
    const { docs } = JSON.parse((await get(`/${slug}?limit=0&depth=0`)).body) as {
      docs?: { id: string }[]
    }
    const ids = new Set((docs ?? []).map(({ id }) => id))
    missing.push(
      ...open(of).flatMap(({ id }) => (ids.has(id) || unlisted.has(id) ? [] : [`${slug} ${id}`])),
    )
  }
  await listed('entries', 'entry')
  await listed('entryFiles', 'file')
  await listed('recommendationTables', 'table')
  await listed('recommendations', 'opinion')
  if (reader.isUnsettled) return missing
  // What a sign-up shares goes with the entries handed in after it came, and not with those before.
  const kept = files.filter(({ removed }) => !removed)
  for (const { id } of open('file')
    .filter(({ id }) => kept.some((file) => file.id === id))
    .slice(0, 3)) {
    const { text, status } = await get(`/portal/files/${id}`)
    const file = kept.find((each) => each.id === id)
    if (!file || !text.includes(file.text))
      missing.push(`${reader.kind}: file ${id} · ${status} ${text}`)
  }
  for (const { id, slug } of world.contests.filter(({ id }) => reader.recommends.includes(id))) {
    const list = await get(`/portal/unit/contests/${id}/entries.xlsx`)
    const page = await show(
      { file: pageFile('unit/[contest]/entries'), params: { contest: slug } },
      reader.cookie,
    )
    const { body } = await get(`/entries?limit=0&depth=0&where[contest][equals]=${id}`)
    const { docs } = JSON.parse(body) as { docs: { title: string; recommender: string | null }[] }
    for (const { title, recommender } of docs.filter((each) => each.recommender === reader.unit)) {
      for (const { text } of [list, page]) {
        if (!text.includes(plain(title))) missing.push(`${String(recommender)}: ${title}`)
      }
    }
    if (page.kind !== 'page') missing.push(`page of ${slug}: ${page.text}`)
  }
  const fillers = secrets.filter(({ of }) => of === 'filler of a table')
  for (const { id } of open('table').slice(0, 1)) {
    const { text } = await get(`/portal/unit/tables/${id}/pdf`)
    if (!fillers.some((filler) => text.includes(filler.text))) missing.push(`table ${id}`)
  }
  return missing
}

/** Asks for what is another's, and tries to act on it: the answer is that there is no such thing. */
async function knowsThatOthersExist(asking: Asking): Promise<string[]> {
  const { reader, secrets, things } = asking
  const { payload } = booted
  const hidden = secrets.filter((secret) => !secret.isKnownTo(reader))
  const named = things.filter((thing) => thing.isNamedTo?.(reader)).map(({ id }) => id)
  /** The words of a refusal may say that it was recalled or withdrawn, and nothing else. */
  const isStageOnly = ({ path, method }: Question, { status, text }: Reply) =>
    method === 'POST' &&
    [403, 409].includes(status) &&
    named.some((id) => path.includes(id)) &&
    !hidden.some((secret) => text.includes(secret.text))
  const pairs = [...searchPairs({ payload, ...asking }), ...foreignPairs(asking)]
  const nothing = new Map<string, Promise<Reply>>()
  const once = (question: Question) => {
    const key = `${question.path} ${JSON.stringify(question.body ?? null)}`
    const known = nothing.get(key) ?? ask(question, reader.cookie)
    nothing.set(key, known)
    return known
  }
  const told = await inTurns(pairs, async ({ asked, ofNothing }) => {
    const [answer, expected] = [await ask(asked, reader.cookie), await once(ofNothing)]
    const isAlike = answer.status === expected.status && answer.body === expected.body
    const isDone = asked.method === 'POST' && answer.status < 400
    return (isAlike && !isDone) || isStageOnly(asked, answer)
      ? []
      : [`${reader.kind} · ${asked.method} ${asked.path} · ${answer.status} ${answer.body}`]
  })
  const shown = await inTurns(foreignPages(asking), async ({ asked, ofNothing }) => {
    const [page, expected] = [
      await show(asked, reader.cookie),
      await show(ofNothing, reader.cookie),
    ]
    const withoutIds = page.text.replaceAll(asked.params.id ?? NONE, NONE)
    return page.kind !== 'page' && page.kind === expected.kind
      ? []
      : [`${reader.kind} · ${asked.file} · ${page.kind} ${withoutIds.slice(0, 200)}`]
  })
  return [...told.flat(), ...shown.flat()]
}

/** The doors of staff know no account of the portals. */
async function opensThePanel({ reader, things, dice }: Asking): Promise<string[]> {
  const opened = await inTurns(dice.draw(PANEL_DOORS, 2), async ({ path, method }) => {
    const [thing] = dice.draw(things, 1)
    const asked = `/staff${path.replace(/:\w+/g, thing?.id ?? NONE)}`
    const question: Question =
      method === 'get' ? { method: 'GET', path: asked } : { method: 'POST', path: asked, body: {} }
    const { status } = await ask(question, reader.cookie)
    return status === 401 ? [] : [`${reader.kind} · ${asked} · ${status}`]
  })
  return opened.flat()
}

/** Everything that a stranger's act could change. */
async function everything(): Promise<unknown> {
  const req = await booted.request()
  const slugs = [
    'entries',
    'entryFiles',
    'recommendations',
    'recommendationTables',
    'units',
  ] as const
  return Promise.all(slugs.map((slug) => findAll(req, slug, {}, { sort: 'id' })))
}

const pageFile = (folder: string): string => `${process.cwd()}/src/next/portal/${folder}/page.tsx`

/** A few at a time. */
async function inTurns<T, U>(list: T[], act: (each: T) => Promise<U>): Promise<U[]> {
  const done: U[] = []
  for (let at = 0; at < list.length; at += 6) {
    done.push(...(await Promise.all(list.slice(at, at + 6).map(act))))
  }
  return done
}
