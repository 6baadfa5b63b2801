import { fillRoutes } from '#src/domain/basics/routes.ts'
import { CONTEST_TAG, isOfContest, isOwnDocument } from '#src/next/cache/tags.mjs'
import { planMount } from '#src/next/mount/planMount.ts'
import { routeModules } from '#src/next/mount/routeModules.ts'

/** As Next makes them of the folders above a page (`getImplicitTags`). */
const tagsOf = (file: string): string[] => {
  const steps = file.replace(/^app|\/page\.ts$/g, '').split('/')
  return ['/layout', ...steps.map((_, index) => `${steps.slice(0, index + 1).join('/')}/layout`)]
    .filter((tag) => tag !== '/layout')
    .map((tag) => `_N_T_${tag}`)
}

describe('what the cache handler keeps to itself', () => {
  const MODULES = routeModules('src/next')
  const pages = (frame: string, site: string) =>
    planMount({
      modules: MODULES,
      assets: [],
      mounting: { routes: fillRoutes({ site }), frame },
      source: '',
    }).filter(({ file }) => file.endsWith('/page.ts'))

  it.each([
    ['own', '/', true],
    ['own', '/contests', true],
    ['host', '/contests', false],
    ['(frontend)', '/', false],
  ])('should be every page of the contest: frame %s, site %s', (frame, site, isOwn) => {
    const mounted = pages(frame, site)
    expect(mounted.length).toBeGreaterThan(40)
    for (const { file } of mounted) {
      const tags = tagsOf(file)
      expect([file, isOfContest(tags), isOwnDocument(tags)]).toEqual([file, true, isOwn])
    }
  })

  it('should be what its queries keep, and nothing of the host', () => {
    expect(isOfContest(['contests', CONTEST_TAG])).toBe(true)
    expect(isOwnDocument(['contests', CONTEST_TAG])).toBe(false)
    for (const file of [
      'app/(frontend)/contest/page.ts',
      'app/(frontend)/contests/history/page.ts',
      'app/about/(contest)/page.ts',
      'app/page.ts',
    ]) {
      expect([file, isOfContest([...tagsOf(file), 'posts'])]).toEqual([file, false])
    }
  })
})
