import { existsSync, readFileSync } from 'node:fs'

import { FLOORS, ROOMS } from './house.ts'

const SHEET = readFileSync('docs/architecture.md', 'utf8')

describe('docs/architecture.md', () => {
  it('should name only files and folders that are there', () => {
    const named = pathsIn(SHEET)
    expect(named.length).toBeGreaterThan(40)
    expect(named.filter((name) => !existsSync(name))).toEqual([])
  })

  it('should name every floor and every room of the house', () => {
    const floors = Object.keys(FLOORS).filter((floor) => !/\.(?:tsx?|mjs)$/.test(floor))
    const subjects = ['src/operations', 'src/queries', 'src/domain', 'src/store'].flatMap(
      (floor) => ROOMS[floor] ?? [],
    )
    const unnamed = [...floors, ...subjects].filter((name) => !SHEET.includes(`\`${name}\``))
    expect(unnamed).toEqual([])
  })

  it('should be read in two screens', () => {
    expect(SHEET.split('\n').length).toBeLessThanOrEqual(100)
  })

  it('should be found from README and CONTRIBUTING', () => {
    expect(readFileSync('README.md', 'utf8')).toContain('(docs/architecture.md)')
    expect(readFileSync('CONTRIBUTING.md', 'utf8')).toContain('(docs/architecture.md)')
  })
})

/** What stands in code marks and looks like a path from the root of the repository. */
function pathsIn(text: string): string[] {
  const marked = [...text.matchAll(/`([^`\s]+)`/g)].map((match) => match[1] ?? '')
  return marked.filter((word) => /^(src|test|docs|access|hooks|collections)(\/|$)/.test(word))
}
