import type { Endpoint } from 'payload'

import { contestEndpoints } from '#src/endpoints/index.ts'
import { FILLER } from '../recommendationWorld.ts'
import type { Question } from './answers.ts'
import type { Dice } from './dice.ts'
import type { Thing } from './secrets.ts'
import type { IsolationWorld, Reader } from './world.ts'

/** Of nothing at all. */
export const NONE = '01900000-0000-7000-8000-000000000000'
/** Two questions that have to be answered alike: the second is about what does not exist. */
export type Pair = { asked: Question; ofNothing: Question }

/** What a parameter of a path names, by the word before it or its own name; unknown words may name anything. */
const KINDS: Record<string, Thing['of']> = {
  entries: 'entry',
  'joint-entries': 'entry',
  entry: 'entry',
  files: 'file',
  file: 'file',
  tables: 'table',
  messages: 'message',
  members: 'account',
  account: 'account',
  unit: 'unit',
}
/** Parameters that name no thing of anybody. */
const PLAIN: Record<string, string> = { section: 'work', slot: 'work', page: '1' }

/** What a page of ours sends to a door, by the end of its path. */
const BODIES: [RegExp, Record<string, unknown>][] = [
  [/\/(recommendation|opinion)$/, { opinion: '同意推荐。' }],
  [/\/unit\/entries\/[^/]+\/rejection$/, { reason: '不符。' }],
  [/\/unit\/entries\/[^/]+\/return$/, { remark_story: '请补充。' }],
  [/\/contests\/[^/]+\/tables$/, { ...FILLER, leaveOutWaiting: 'yes' }],
  [/\/scan-confirmation$/, { checked: 'yes' }],
  [/\/order$/, { seen: [], entries: [] }],
  [/\/people$/, { name: '示例同事' }],
  [/\/entries\/[^/]+\/partners$/, { kind: 'unit', name: '示例单位' }],
  [/\/entries\/[^/]+\/sections\/[^/]+$/, { title: '改过的名字', _save: 'later' }],
  [/\/copy$/, { input: {}, writer: 'writer-of-a-page', sequence: 1, base: 0 }],
]
const UPLOADS = /\/scan$|\/files\/work$/

type Door = { method: Question['method']; path: string; names: string[] }

/** The doors of the portals as they are registered, so that a new one is asked without being written down here. */
const doors: Door[] = contestEndpoints.map(({ path, method }: Endpoint) => ({
  path,
  method: method === 'get' ? ('GET' as const) : ('POST' as const),
  names: [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name),
}))

type Asking = { world: IsolationWorld; things: Thing[]; reader: Reader; dice: Dice }

/** What a reader may fetch, of its own and for everybody; whatever comes back must not tell of others. */
export function ownQuestions({ world, things, reader, dice }: Asking): Question[] {
  const open = things.filter((thing) => thing.isOpenTo(reader))
  return doors
    .filter(({ method }) => method === 'GET')
    .flatMap((door) =>
      dice.draw(
        filled(door, (name, kind) =>
          name === 'contest'
            ? world.contests.map(({ id }) => id)
            : open.filter(({ of }) => !kind || of === kind).map(({ id }) => id),
        ),
        door.path === '/portal/files/:id' ? 4 : 1,
      ),
    )
    .map((path) => ({ method: 'GET', path }))
}

/** What is not the reader's, asked for and acted upon at the doors there are, each beside what does not exist. */
export function foreignPairs({ world, things, reader, dice }: Asking): Pair[] {
  const foreign = things.filter((thing) => !thing.isOpenTo(reader))
  const open = things.filter((thing) => thing.isOpenTo(reader))
  const ids = (from: Thing[], count: number) => (name: string, kind: Thing['of'] | null) =>
    name === 'contest'
      ? world.contests.map(({ id }) => id)
      : dice.draw(
          from.filter(({ of }) => !kind || of === kind).map(({ id }) => id),
          count,
        )
  const paths = dice.draw(doors, 15).flatMap((door) => {
    const { names, path } = door
    const things = names.filter((name) => name !== 'contest' && !(name in PLAIN))
    if (things.length === 0) return path.startsWith('/portal/unit/') ? contestPairs(door) : []
    const pairs = filled(door, ids(foreign, path.startsWith('/portal/files') ? 2 : 1)).map(
      (asked) => ({ ...door, asked, ofNothing: asked.replace(ID, keepContests) }),
    )
    if (things.length === 1) return pairs
    // One's own, and in it what is another's.
    const last = things.at(-1)
    const [own] = filled(door, (name, kind) => (name === last ? [LAST] : ids(open, 1)(name, kind)))
    const [other] = dice.draw(foreign, 1)
    if (!own || !other) return pairs
    const mixed = { asked: own.replace(LAST, other.id), ofNothing: own.replace(LAST, NONE) }
    return [...pairs, { ...door, ...mixed }]
  })
  return [
    ...paths.map(({ method, asked, ofNothing }) => ({
      asked: questionOf(method, asked),
      ofNothing: questionOf(method, ofNothing),
    })),
    ...namedInBodies(
      dice.draw(
        foreign.filter(({ of }) => of === 'entry'),
        2,
      ),
    ),
  ]

  function keepContests(id: string): string {
    return world.contests.some((contest) => contest.id === id) ? id : NONE
  }

  /** A contest in which the reader recommends for nobody is none to the doors of its unit. */
  function contestPairs(door: Door) {
    return world.contests
      .filter(({ id }) => !reader.recommends.includes(id))
      .flatMap(({ id }) => filled(door, () => [id]))
      .map((asked) => ({ ...door, asked, ofNothing: asked.replace(ID, NONE) }))
  }

  /** Ids that travel in what is sent. */
  function namedInBodies(entries: Thing[]): Pair[] {
    const desks = dice.draw(reader.recommends, 1)
    const bodies = (id: string): [string, Record<string, unknown>][] => [
      ...desks.map((contest): [string, Record<string, unknown>] => [
        `/portal/unit/contests/${contest}/order`,
        { seen: [id], entries: [id] },
      ]),
      ...world.contests
        .slice(0, 1)
        .map(({ categories: [category] }): [string, Record<string, unknown>] => [
          '/portal/entries',
          { category: category?.id, applicantKind: 'group', copyFrom: id },
        ]),
    ]
    const post = ([path, body]: [string, Record<string, unknown>]): Question => ({
      method: 'POST',
      path,
      body,
    })
    return entries.flatMap(({ id }) => {
      const nothing = bodies(NONE).map(post)
      return bodies(id).flatMap((each, index) => {
        const ofNothing = nothing[index]
        return ofNothing ? [{ asked: post(each), ofNothing }] : []
      })
    })
  }
}

const ID = /[0-9a-f]{8}-[0-9a-f-]{27}/g
const LAST = '00000000-0000-0000-0000-000000000000'

/** The paths of a door with every combination of what its parameters may be. */
function filled(
  { path, names }: Door,
  valuesOf: (name: string, kind: Thing['of'] | null) => string[],
): string[] {
  return names.reduce<string[]>(
    (paths, name) => {
      const before = new RegExp(`([^/]+)/:${name}(?=/|$)`).exec(path)?.[1] ?? ''
      const plain = PLAIN[name]
      const values =
        plain === undefined ? valuesOf(name, KINDS[name] ?? KINDS[before] ?? null) : [plain]
      return paths.flatMap((each) => values.map((value) => each.replace(`:${name}`, value)))
    },
    [path],
  )
}

function questionOf(method: Question['method'], path: string): Question {
  if (method === 'GET') return { method, path }
  if (!UPLOADS.test(path)) {
    return { method, path, body: BODIES.find(([end]) => end.test(path))?.[1] ?? {} }
  }
  const body = new FormData()
  body.set(path.endsWith('/scan') ? 'scan' : 'work', new File(['%PDF-1.4 示例'], '示例.pdf'))
  return { method, path, body }
}
