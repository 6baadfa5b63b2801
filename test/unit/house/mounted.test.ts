import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { fillRoutes } from '#src/domain/basics/routes.ts'
import { applyMount } from '#src/next/mount/applyMount.ts'
import { differences } from '#src/next/mount/differences.ts'
import { inWords } from '#src/next/mount/inWords.ts'
import { planMount } from '#src/next/mount/planMount.ts'
import type { Mounting } from '#src/next/mount/planMount.ts'
import { routeModules } from '#src/next/mount/routeModules.ts'
import { assetFiles } from '#src/next/mount/script.ts'
import { unwrapped } from '#src/next/mount/unwrapped.ts'
import { mountedOtherwise } from '#src/store/mountedSheet.ts'
import { files, importsOf, targetOf } from './house.ts'

const MODULES = routeModules('src/next')
const ASSETS = assetFiles('src/next/assets')
const OWN: Mounting = { routes: fillRoutes(), frame: 'own' }
const BELOW: Mounting = { routes: fillRoutes({ site: '/contests', judge: '/jury' }), frame: 'own' }
const plan = (mounting: Mounting = OWN) =>
  planMount({
    modules: MODULES,
    assets: ASSETS,
    mounting,
    source: 'payload-plugin-contest/next',
  })

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
    expect(differences('src', plan())).toEqual([])
  })

  it('should hand on what a page exports, and say its settings themselves', () => {
    const planned = plan()
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
    const files = plan({
      routes: fillRoutes({ site: '/contests', unit: '/u', judge: '/jury' }, { api: '/cms-api' }),
      frame: 'own',
    }).map(({ file }) => file)
    expect(files).toEqual(
      expect.arrayContaining([
        'app/(contest)/(site)/contests/[locale]/[contest]/page.ts',
        'app/(contest)/(site)/contests/[locale]/layout.ts',
        'app/(contest)/(portal)/contests/my/entries/[id]/page.ts',
        'app/(contest)/(portal)/jury/page.ts',
        'app/(contest)/(portal)/layout.ts',
        'app/(contest)/cms-api/uploads/[[...path]]/route.ts',
        'app/(contest)/contests/healthz/live/route.ts',
        'public/contests/assets/display.js',
        'proxy.ts',
        'contest.routes.json',
      ]),
    )
    // It would stand in for the host's pages too.
    expect(files).not.toContain('app/global-error.ts')
    expect(files.filter((file) => file.includes('framed'))).toEqual([])
  })

  it('should stand in the frame of the host, without a document of their own', () => {
    const framed = plan({ ...BELOW, frame: '(frontend)' })
    const layouts = framed.filter(({ file }) => file.endsWith('layout.ts'))
    expect(layouts.map(({ file }) => file).sort()).toEqual([
      'app/(frontend)/(contest-framed)/(portal)/layout.ts',
      'app/(frontend)/(contest-framed)/(site)/contests/[locale]/layout.ts',
    ])
    for (const { text } of layouts) expect(text).toContain('next/framed/')
    expect(layouts[0]?.text).toContain("export const dynamic = 'force-dynamic'")
  })

  it('should bring no style of our own documents into the frame of the host', () => {
    const reached = new Set(files.filter((file) => file.startsWith('src/next/framed/')))
    for (const file of reached) {
      if (!existsSync(file) || !/\.tsx?$/.test(file)) continue
      for (const found of importsOf(file)) reached.add(targetOf(file, found) ?? file)
    }
    expect(reached.size).toBeGreaterThan(10)
    expect(reached).toContain('src/next/ui/style/framed.css')
    expect(reached).not.toContain('src/next/ui/style/theme.css')
  })

  it('should be written anew, and taken out where they are not wanted any more', () => {
    const planned = plan()
    applyMount(root, planned, differences(root, planned))
    expect(differences(root, planned)).toEqual([])

    const [first, ...others] = planned
    const moved = plan(BELOW)
    put(first?.file ?? '', `${first?.text}// changed by hand\n`)
    const kinds = new Set(differences(root, moved).map(({ kind }) => kind))
    expect(kinds).toEqual(new Set(['stale', 'missing', 'superfluous']))
    applyMount(root, moved, differences(root, moved))
    expect(differences(root, moved)).toEqual([])
    expect(existsSync(path.join(root, 'public/assets'))).toBe(false)
    expect(others.length).toBeGreaterThan(40)
  })

  it('should be told to be others than the options want, to who starts without them', () => {
    const languages = { ja: '日本語' }
    expect(mountedOtherwise({ ...BELOW, languages }, root)).toBeNull()
    for (const holder of ['', 'src']) {
      mkdirSync(path.join(root, holder), { recursive: true })
      const planned = plan({ ...BELOW, languages })
      applyMount(path.join(root, holder), planned, differences(path.join(root, holder), planned))
      expect(mountedOtherwise({ ...BELOW, languages }, root)).toBeNull()
      const fault = mountedOtherwise({ ...OWN, languages: {} }, root)
      expect(fault?.message).toMatch(/^[^\n]*[\u4e00-\u9fff][^\n]* · [^\n]+$/)
      expect(fault?.message).toContain('routes.my: /contests/my → /my, ')
      expect(fault?.message).toContain('translations.ja: 日本語 → –')
    }
  })

  it('should say that the sheet cannot be read, where somebody has written into it', () => {
    for (const text of ['{ "routes": ', 'null', '"/my"']) {
      put('contest.routes.json', text)
      const fault = mountedOtherwise({ ...OWN, languages: {} }, root)
      expect(fault?.message).toMatch(
        /^contest\.routes\.json [^\n]*npx payload contest:mount[^\n]*$/,
      )
    }
  })

  it('should tell of a configuration of Next’s that does not know of the pages', () => {
    expect(unwrapped(root)).toEqual({ kind: 'unwrapped', file: 'next.config.mjs' })
    put('next.config.ts', 'export default withPayload({})\n')
    const [fault] = [unwrapped(root)]
    expect(fault).toEqual({ kind: 'unwrapped', file: 'next.config.ts' })
    expect(fault && inWords(fault)).toContain('withContest')
    // Next reads the .mjs where both are there.
    put('next.config.mjs', 'export default withContest(withPayload({}))\n')
    expect(unwrapped(root)).toBeNull()
    expect(unwrapped('.')).toBeNull()
  })

  it('should leave a file of somebody else alone, and tell of a page at the same address', () => {
    const planned = plan()
    const own = 'app/(contest)/(portal)/my/page.ts'
    put(own, 'export default () => null\n')
    put('app/(host)/judge/page.tsx', 'export default () => null\n')
    put('app/(host)/my/entries/[entry]/page.tsx', 'export default () => null\n')
    put('app/about/page.tsx', 'export default () => null\n')
    const differing = differences(root, planned).filter(({ kind }) => kind !== 'missing')
    const found = differing.filter(({ kind }) => kind !== 'named')
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
    expect(differences(root, planned)).toEqual(differing)
  })

  it.each([
    [OWN, 'app/page.tsx', '[locale]/page'],
    [OWN, 'app/(home)/page.mdx', '[locale]/page'],
    [BELOW, 'app/(site)/contests/page.tsx', 'contests/[locale]/page'],
    [BELOW, 'app/contests/zh/page.jsx', 'contests/[locale]/page'],
    [BELOW, 'app/contests/en/[spring]/rules/page.tsx', 'contests/[locale]/[contest]/rules/page'],
    [BELOW, 'app/jury/page.tsx', '(portal)/jury/page'],
    [BELOW, 'app/contests/archive/page.tsx', null],
    [BELOW, 'app/page.tsx', null],
  ])('should tell of a page of the host in the place of one of ours: %#', (mounting, by, place) => {
    const planned = plan(mounting)
    const taken = () => differences(root, planned).filter(({ kind }) => kind === 'taken')
    const file = planned.find((each) => each.file.endsWith(`${place}.ts`))?.file
    const told = place === null ? [] : [{ kind: 'taken', file, by }]
    put(by, 'export default () => null\n')
    expect(taken()).toEqual(told)
    rmSync(path.join(root, by))
    applyMount(root, planned, differences(root, planned))
    expect(differences(root, planned)).toEqual([])
    put(by, 'export default () => null\n')
    expect(taken()).toEqual(told)
  })

  it('should ask the host to call ours where it has a proxy of its own, in one sentence', () => {
    put('proxy.ts', 'export const proxy = () => undefined\n')
    put(
      'instrumentation.ts',
      "import { register } from 'payload-plugin-contest/next/instrumentation'",
    )
    const found = differences(root, plan()).filter(({ kind }) => kind !== 'missing')
    expect(found).toEqual([{ kind: 'uncalled', file: 'proxy.ts', by: 'proxy.ts' }])
    applyMount(root, plan(), differences(root, plan()))
    expect(differences(root, plan())).toEqual(found)
    put('proxy.ts', "import { contestProxy } from 'payload-plugin-contest/next/proxy'\n")
    expect(differences(root, plan())).toEqual([])
    rmSync(path.join(root, 'proxy.ts'))
    put('middleware.js', 'export const middleware = () => undefined\n')
    expect(differences(root, plan())).toEqual([{ ...found[0], by: 'middleware.js' }])
  })

  it('should tell of a folder of the host that names the same unknown step otherwise', () => {
    put('app/(frontend)/[slug]/page.tsx', 'export default () => null\n')
    const found = differences(root, plan()).filter(({ kind }) => kind === 'named')
    expect(found.length).toBeGreaterThan(5)
    expect(found[0]).toMatchObject({ by: 'app/(frontend)/[slug]/page.tsx' })
    expect(differences(root, plan(BELOW)).filter(({ kind }) => kind === 'named')).toEqual([])
  })

  it('should tell of a page of ours that somebody mounts once more', () => {
    put(
      'app/(host)/desk/page.tsx',
      "export { default } from 'payload-plugin-contest/next/portal/my/page'",
    )
    const found = differences(root, plan()).filter(({ kind }) => kind !== 'missing')
    expect(found).toEqual([{ kind: 'twice', file: 'app/(host)/desk/page.tsx' }])
    put('app/(host)/about/page.tsx', '\n\n// Was it not Written by `payload contest:mount`?')
    expect(differences(root, []).map(({ kind }) => kind)).toEqual(['twice'])
  })

  it.each([
    ['own', 'app/layout.tsx', { kind: 'nested', file: 'app/layout.tsx' }],
    ['own', 'app/(site)/layout.tsx', null],
    ['host', 'app/layout.tsx', null],
    ['host', 'app/(site)/layout.tsx', { kind: 'frameless', file: 'app/layout.tsx' }],
    ['(site)', 'app/(site)/layout.tsx', null],
    ['(site)', 'app/layout.tsx', { kind: 'frameless', file: 'app/(site)/layout.tsx' }],
  ])('should have one document around them: %s with %s', (frame, layout, fault) => {
    put(layout, 'export default ({ children }) => children\n')
    const mounting = { ...BELOW, frame }
    const found = differences(root, plan(mounting), mounting).filter(
      ({ kind }) => kind !== 'missing',
    )
    expect(found).toEqual(fault ? [fault] : [])
  })

  it('should say each difference in one sentence of each language', () => {
    for (const kind of [
      'missing',
      'stale',
      'superfluous',
      'foreign',
      'twice',
      'uncalled',
      'taken',
      'named',
      'nested',
      'frameless',
    ] as const) {
      const words = inWords({ kind, file: 'proxy.ts', by: 'app/x.ts' })
      expect(words).toMatch(/^[^\n]*[\u4e00-\u9fff][^\n]* · [^\n]+$/)
    }
  })
})

/** A module is TypeScript, with or without markup. */
function sourceOf(name: string): string {
  const found = ['tsx', 'ts'].map((ending) => `src/next/${name}.${ending}`)
  return found.find((file) => file.endsWith('tsx') === !name.endsWith('route')) ?? ''
}
