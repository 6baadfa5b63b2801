import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import ts from 'typescript'

import {
  faultOf,
  files,
  floorOf,
  importsOf,
  PRODUCT,
  roomOf,
  ROOMS,
  targetOf,
  tests,
} from './house.ts'

/** A folder in which more than this lies flat is a hall, not a room. */
const MOST_FILES = 40

/** What lies from here on is not packed: the product as the plugin's first host. */
const PRODUCT_HOST = 10

describe('floors', () => {
  it('should know the floor of every folder', () => {
    expect(files.filter((file) => floorOf(file) === null)).toEqual([])
  })

  it('should import downwards only, from earlier rooms only, and climb two levels at most', () => {
    const faults = [...files, ...tests].flatMap((file) =>
      importsOf(file).flatMap((found) => faultOf(file, found) ?? []),
    )
    expect(faults).toEqual([])
  })

  it('should name files that are there, by alias too', () => {
    const gone = [...files, ...tests].flatMap((file) =>
      importsOf(file).flatMap((found) => {
        const target = found.startsWith('#') ? targetOf(file, found) : null
        return target !== null && !existsSync(target) ? [`${file} → ${found}`] : []
      }),
    )
    expect(gone).toEqual([])
  })

  it('should notice an import that climbs', () => {
    expect(faultOf('src/domain/entry/limits.ts', '../../store/database/transact.ts')).not.toBeNull()
    expect(faultOf('src/operations/entry/submitEntry.ts', '../../media/probe.ts')).not.toBeNull()
    expect(faultOf('src/operations/entry/submitEntry.ts', 'next/cache')).not.toBeNull()
    expect(faultOf('src/next/dynamicPages.ts', '#src/next/ui/frame/noPage.ts')).toBeNull()
    expect(faultOf('src/next/ui/show/Table.tsx', '#src/next/dynamicPages.ts')).not.toBeNull()
    expect(faultOf('src/admin/Dashboard/index.tsx', '#src/next/ui/show/Table.tsx')).not.toBeNull()
    expect(
      faultOf('src/queries/entry/filesOf.ts', '../../operations/shared/call.ts'),
    ).not.toBeNull()
    expect(faultOf('src/queries/entry/filesOf.ts', '../../store/records/outbox.ts')).not.toBeNull()
    expect(faultOf('test/int/entry/limits.test.ts', '../../../src/index.ts')).not.toBeNull()
    expect(
      faultOf('src/operations/entry/submitEntry.ts', '../../domain/entry/limits.ts'),
    ).toBeNull()
  })

  it('should ship what its packages bring: nothing that only this checkout has installed', () => {
    const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    const brought = new Set([...Object.keys(dependencies), ...Object.keys(peerDependencies)])
    const shipped = files.filter((file) => (floorOf(file) ?? PRODUCT_HOST) < PRODUCT_HOST)
    const missing = shipped.flatMap((file) =>
      ts
        .preProcessFile(readFileSync(file, 'utf8'))
        .importedFiles.map(({ fileName }) => fileName)
        .filter((found) => /^[@a-z]/.test(found) && !/^(?:node:|@payload-config$)/.test(found))
        .map((found) => (/^@[^/]+\/[^/]+|^[^/]+/.exec(found) ?? [''])[0])
        .filter((name) => !brought.has(name))
        .map((name) => `${file} → ${name}`),
    )
    expect(missing).toEqual([])
  })

  it('should name what is wrong of a document as its form does, in one place', () => {
    // Payload's own error names a field as it is stored, in English.
    const throwing = files.filter((file) =>
      /new ValidationError\(/.test(readFileSync(file, 'utf8')),
    )
    expect(throwing).toEqual(['hooks/invalidFields.ts'])
  })

  it('should measure how long something takes by the clock that nobody sets', () => {
    // Instants come in as `now`; what is left at these places are durations, and a clock that jumps would end or prolong them.
    const measured = files.filter((file) =>
      /^src\/(?:store\/(?:database|files)|launch|jobs\/worker)\//.test(file),
    )
    expect(measured.length).toBeGreaterThan(40)
    expect(measured.filter((file) => /Date\.now\(\)/.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  it('should keep the suffix that every tool of the chain reads', () => {
    const bare = files.flatMap((file) =>
      importsOf(file)
        .filter(
          (found) =>
            /^[.#]/.test(found) &&
            !file.startsWith('src/launch/') &&
            !/\.(ts|tsx|mjs|js|css)$/.test(found),
        )
        .map((found) => `${file} → ${found}`),
    )
    expect(bare).toEqual([])
  })
})

describe('rooms', () => {
  it('should have every file of a divided floor in a room of the table', () => {
    expect(files.flatMap((file) => homelessness(file) ?? [])).toEqual([])
  })

  it('should have no empty room in the table', () => {
    const empty = Object.entries(ROOMS).flatMap(([floor, rooms]) =>
      rooms.filter((room) => !existsSync(path.join(floor, room))).map((room) => `${floor}/${room}`),
    )
    expect(empty).toEqual([])
  })

  it('should notice a file in no room, an unknown room, and a room that uses a later one', () => {
    expect(homelessness('src/operations/submitEntry.ts')).toContain('stands in no room')
    expect(homelessness('src/queries/catering/menus.ts')).toContain('ROOMS')
    expect(homelessness('src/operations/entry/submitEntry.ts')).toBeNull()
    const later = '../voting/castBallot.ts'
    expect(faultOf('src/operations/entry/submitEntry.ts', later)).toContain('comes after it')
    expect(faultOf('src/operations/voting/castBallot.ts', '../entry/submitEntry.ts')).toBeNull()
  })

  it(`should have no folder with more than ${MOST_FILES} files`, () => {
    const sizes = new Map<string, number>()
    for (const file of [...files, ...tests]) {
      const folder = path.dirname(file)
      sizes.set(folder, (sizes.get(folder) ?? 0) + 1)
    }
    const halls = [...sizes].filter(([, size]) => size > MOST_FILES)
    expect(halls.map(([folder, size]) => `${folder}: ${size} files, divide it`)).toEqual([])
  })
})

describe('habits', () => {
  it('should write properties plainly, not as a spread literal', () => {
    const literal = /\.{3}\s*\(?\s*\{/
    const spread = [...files, ...tests].filter((file) => literal.test(withoutComments(file)))
    expect(spread.map((file) => `${file}: it hides excess properties, write them out`)).toEqual([])
  })

  it('should write nothing from a query', () => {
    const writes =
      /\b(insert into|delete from|update \w+\s+set)\b|\b(create|update|delete)Document\b|\bappendActivity\b/i
    const writing = files.filter(
      (file) => file.startsWith('src/queries/') && writes.test(withoutComments(file)),
    )
    expect(writing.map((file) => `${file}: move what writes to src/store/records`)).toEqual([])
  })

  // The base path, the routes and the languages: Next writes them into every script when the site is built.
  it('should read the environment in the product alone', () => {
    const reading = files.filter(
      (file) =>
        (floorOf(file) ?? 0) < PRODUCT &&
        /process\s*\.\s*env\b(?!\.NEXT_(?:BASE_PATH|CONTEST_(?:ROUTES|LANGUAGES|PACKAGE))\b)/.test(
          withoutComments(file),
        ),
    )
    expect(
      reading.map(
        (file) => `${file}: take it from settingsOf(payload), fed by contestPlugin(options)`,
      ),
    ).toEqual([])
  })

  it('should write nothing while a page is read', () => {
    const writing = files.filter(isPage).flatMap((file) =>
      operationsUsedBy(file)
        .filter((used) => /\btransact\(/.test(readFileSync(used, 'utf8')))
        .filter((used) => !RECORDED_VISITS.has(`${file} → ${used}`))
        .map((used) => `${file} → ${used}: write where the person acts, in a door`),
    )
    expect(writing).toEqual([])
  })
})

/** Opening a page that is itself an act on the record: an entrant is told that the recommender has opened the entry (R82). */
const RECORDED_VISITS = new Set([
  'src/next/portal/unit/[contest]/entries/[id]/page.tsx → src/operations/recommending/noteSeen.ts',
])

const isPage = (file: string): boolean =>
  /^src\/(app|admin|ui)\//.test(file) && !/(^|\/)route\.tsx?$/.test(file)

/** Operations that a file imports for what they do, not only for their types. */
const operationsUsedBy = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^import (?!type\b)[^'"]*from '([^']+)'/gm)]
    .map((match) => targetOf(file, match[1] ?? '') ?? '')
    .filter((target) => target.startsWith('src/operations/'))

/** What is wrong with the place of a file, and what to do. */
function homelessness(file: string): string | null {
  const place = roomOf(file)
  if (!place || place.order >= 0) return null
  return place.room === ''
    ? `${file} stands in no room: move it to ${place.floor}/<subject>/`
    : `${file}: “${place.room}” is not in ROOMS (test/unit/house/house.ts): use a room that is, or add it in its place`
}

function withoutComments(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '')
}
