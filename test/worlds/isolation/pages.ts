import { AsyncLocalStorage } from 'node:async_hooks'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { Writable } from 'node:stream'

import type { ComponentType } from 'react'

import { plain } from './answers.ts'
import type { Dice } from './dice.ts'
import { NONE } from './doors.ts'
import type { Thing } from './secrets.ts'
import type { IsolationWorld, Reader } from './world.ts'

const PORTAL = path.resolve('src/next/portal')
const asking = new AsyncLocalStorage<string>()

/** What a page came to: its whole HTML, or where it led. */
export type Shown = { kind: 'page' | 'notFound' | 'redirect' | 'fault'; text: string }
export type PageQuestion = { file: string; params: Record<string, string> }
export type PagePair = { asked: PageQuestion; ofNothing: PageQuestion }

class Left extends Error {
  constructor(
    readonly kind: 'notFound' | 'redirect',
    readonly to = '',
  ) {
    super(`${kind} ${to}`)
  }
}

/** Lets pages be made outside Next: call it before anything of the product is loaded. */
export function standInForNext(): void {
  // Types of Jest leave out what stands in for modules that are imported as such.
  const { unstable_mockModule: standIn } = import.meta.jest as unknown as {
    unstable_mockModule: (name: string, make: () => object) => void
  }
  standIn('next/headers', () => ({
    headers: async () => new Headers({ Cookie: asking.getStore() ?? '' }),
    cookies: async () => ({ get: () => undefined }),
  }))
  const leave = (kind: Left['kind']) => (to?: string) => {
    throw new Left(kind, to)
  }
  standIn('next/navigation', () => ({
    redirect: leave('redirect'),
    notFound: leave('notFound'),
    useRouter: () => ({ refresh: () => {}, push: () => {}, replace: () => {} }),
    usePathname: () => '/',
    useSearchParams: () => new URLSearchParams(),
  }))
}

/** One after the other: Jest trips over modules that are asked for twice at once. */
async function load() {
  const { createElement } = await import('react')
  const { renderToPipeableStream } = await import('react-dom/server')
  const pages = new Map<string, ComponentType<object>>()
  for (const file of files) {
    const { default: Page } = (await import(file)) as { default: ComponentType<object> }
    pages.set(file, Page)
  }
  return { createElement, renderToPipeableStream, pages }
}
const loaded = (): ReturnType<typeof load> => (loading ??= load())
let loading: ReturnType<typeof load> | undefined

/** Makes a page of the portals as the server makes it, for whoever has this cookie. */
export async function show({ file, params }: PageQuestion, cookie: string): Promise<Shown> {
  const { createElement, renderToPipeableStream, pages } = await loaded()
  const Page = pages.get(file)
  if (!Page) throw new Error(`no page ${file}`)
  const props = { params: Promise.resolve(params), searchParams: Promise.resolve({}) }
  return asking.run(
    cookie,
    () =>
      new Promise<Shown>((resolve) => {
        let html = ''
        let fault: unknown = null
        const sink = new Writable({
          write: (chunk, _encoding, done) => {
            html += chunk
            done()
          },
          final: (done) => {
            const left: Shown | null =
              fault instanceof Left
                ? { kind: fault.kind, text: fault.to }
                : fault
                  ? { kind: 'fault', text: String(fault) }
                  : null
            resolve(left ?? { kind: 'page', text: plain(html) })
            done()
          },
        })
        const stream = renderToPipeableStream(createElement(Page, props), {
          onError: (error) => {
            fault = error
          },
          onAllReady: () => stream.pipe(sink),
          onShellError: () => sink.end(),
        })
      }),
  )
}

const files = readdirSync(PORTAL, { recursive: true, encoding: 'utf8' })
  .filter((file) => path.basename(file) === 'page.tsx' && !file.includes('[...'))
  .map((file) => path.join(PORTAL, file))
  .sort()

type Asking = { world: IsolationWorld; things: Thing[]; reader: Reader; dice: Dice }

/** Pages without an id of anything, and those of what is the reader's own. */
export function ownPages({ world, things, reader, dice }: Asking): PageQuestion[] {
  const open = things.filter((thing) => thing.isOpenTo(reader) && thing.of === 'entry')
  const pages = files.flatMap((file) =>
    filled(file, (name) =>
      name === 'contest'
        ? world.contests.map(({ slug }) => slug)
        : name === 'unit'
          ? world.recommenders.map(({ id }) => id)
          : open.map(({ id }) => id),
    ),
  )
  const [desk, rest] = [
    pages.filter(({ file }) => isOfUnit(file)),
    pages.filter(({ file }) => !isOfUnit(file)),
  ]
  return [...dice.draw(desk, 4), ...dice.draw(rest, 1)]
}

/** Pages of what is another's, each beside the same page of what does not exist. */
export function foreignPages({ world, things, reader, dice }: Asking): PagePair[] {
  const foreign = things.filter((thing) => !thing.isOpenTo(reader) && thing.of === 'entry')
  const ofEntries = files.flatMap((file) =>
    filled(file, (name) =>
      name === 'contest'
        ? world.contests.map(({ slug }) => slug)
        : name === 'unit'
          ? []
          : foreign.map(({ id }) => id),
    ).flatMap((asked) => {
      const { contest } = asked.params
      const names = Object.keys(asked.params).filter((name) => name !== 'section')
      if (names.every((name) => name === 'contest')) return []
      const nothing = Object.fromEntries(names.map((name) => [name, NONE]))
      const ofNothing = { ...asked.params, ...nothing, ...(contest ? { contest } : {}) }
      return [{ asked, ofNothing: { file, params: ofNothing } }]
    }),
  )
  const ofContests = files.filter(isOfUnit).flatMap((file) =>
    world.contests
      .filter(({ id }) => !reader.recommends.includes(id))
      .flatMap(({ slug }) => filled(file, (name) => (name === 'contest' ? [slug] : [NONE])))
      .filter(({ params }) => 'contest' in params)
      .map((asked) => ({
        asked,
        ofNothing: { file, params: { ...asked.params, contest: 'no-such-contest' } },
      })),
  )
  const [ofDesk, ofOthers] = [
    ofEntries.filter(({ asked }) => isOfUnit(asked.file)),
    ofEntries.filter(({ asked }) => !isOfUnit(asked.file)),
  ]
  return [...dice.draw(ofDesk, 2), ...dice.draw(ofOthers, 1), ...dice.draw(ofContests, 1)]
}

const isOfUnit = (file: string): boolean => file.startsWith(path.join(PORTAL, 'unit'))

function filled(file: string, valuesOf: (name: string) => string[]): PageQuestion[] {
  const names = [...file.matchAll(/\[(\w+)\]/g)].map(([, name = '']) => name)
  return names.reduce<PageQuestion[]>(
    (questions, name) =>
      questions.flatMap((question) =>
        (name === 'section' ? ['work'] : valuesOf(name)).map((value) => ({
          file,
          params: { ...question.params, [name]: value },
        })),
      ),
    [{ file, params: {} }],
  )
}
