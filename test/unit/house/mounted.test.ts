import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { FACES } from '#src/domain/basics/addresses.ts'
import { applyMount, differences } from '#src/next/mount/applyMount.ts'
import { planMount } from '#src/next/mount/planMount.ts'
import { routeModules } from '#src/next/mount/routeModules.ts'

const PATHS = { ...FACES, site: '/' }
const MODULES = routeModules('src/next')
const SOURCE = 'payload-plugin-contest/next'

describe('the route files', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'contest-mount-'))
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  const put = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }

  it('should be in the product what the command writes for every host', () => {
    expect(differences('src', planMount(MODULES, PATHS, SOURCE))).toEqual([])
  })

  it('should hand on what a page exports, and say its settings themselves', () => {
    const planned = planMount(MODULES, PATHS, SOURCE)
    const [line] = planned.filter(({ file }) => file.includes('[number]/page'))
    expect(line?.text.split('\n').slice(1)).toEqual([
      "export const dynamic = 'force-dynamic'",
      "export { generateMetadata, default } from 'payload-plugin-contest/next/site/[contest]/entries/[number]/page'",
      '',
    ])
    const text = planned.map((each) => each.text).join('')
    expect(text).not.toMatch(/export \{[^}]*\b(?:dynamic|revalidate)\b/)
    for (const { name, literals } of MODULES) {
      const source = readFileSync(sourceOf(name), 'utf8')
      expect([name, /^export const (?:dynamic|revalidate|runtime)\b/m.test(source)]).toEqual([
        name,
        literals.length > 0,
      ])
    }
  })

  it('should stand where the host wants them', () => {
    const paths = { site: '/contests', my: '/contests/my', unit: '/u', judge: '/jury' }
    const files = planMount(MODULES, paths, SOURCE).map(({ file }) => file)
    expect(files).toEqual(
      expect.arrayContaining([
        'app/(contest)/(site)/contests/[locale]/[contest]/page.ts',
        'app/(contest)/(portal)/contests/my/entries/[id]/page.ts',
        'app/(contest)/(portal)/jury/page.ts',
        'app/(contest)/(portal)/layout.ts',
        'app/(contest)/api/uploads/[[...path]]/route.ts',
      ]),
    )
  })

  it('should be written anew, and taken out where they are not wanted any more', () => {
    const planned = planMount(MODULES, PATHS, SOURCE)
    applyMount(root, planned, differences(root, planned))
    expect(differences(root, planned)).toEqual([])

    const [first, ...others] = planned
    const moved = planMount(MODULES, { ...PATHS, judge: '/jury' }, SOURCE)
    put(first?.file ?? '', `${first?.text}// changed by hand\n`)
    const kinds = new Set(differences(root, moved).map(({ kind }) => kind))
    expect(kinds).toEqual(new Set(['stale', 'missing', 'superfluous']))
    applyMount(root, moved, differences(root, moved))
    expect(differences(root, moved)).toEqual([])
    expect(others.length).toBeGreaterThan(40)
  })

  it('should leave a file of somebody else alone, and tell of a page at the same address', () => {
    const planned = planMount(MODULES, PATHS, SOURCE)
    const own = 'app/(contest)/(portal)/my/page.ts'
    put(own, 'export default () => null\n')
    put('app/(host)/judge/page.tsx', 'export default () => null\n')
    put('app/(host)/my/entries/[entry]/page.tsx', 'export default () => null\n')
    put('app/about/page.tsx', 'export default () => null\n')
    const found = differences(root, planned).filter(({ kind }) => kind !== 'missing')
    expect(found).toEqual(
      expect.arrayContaining([
        { kind: 'foreign', file: own },
        {
          kind: 'taken',
          file: 'app/(contest)/(portal)/judge/page.ts',
          by: 'app/(host)/judge/page.tsx',
        },
        {
          kind: 'taken',
          file: 'app/(contest)/(portal)/my/entries/[id]/page.ts',
          by: 'app/(host)/my/entries/[entry]/page.tsx',
        },
      ]),
    )
    expect(found).toHaveLength(3)
    applyMount(root, planned, differences(root, planned))
    expect(readFileSync(path.join(root, own), 'utf8')).toBe('export default () => null\n')
    expect(differences(root, planned)).toEqual(found)
  })
})

/** A module is TypeScript, with or without markup. */
function sourceOf(name: string): string {
  const found = ['tsx', 'ts'].map((ending) => `src/next/${name}.${ending}`)
  return found.find((file) => file.endsWith('tsx') === !name.endsWith('route')) ?? ''
}
