import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

import { files } from './house.ts'

const emitted = (JSON.parse(readFileSync('src/tsconfig.json', 'utf8')) as { files: string[] }).files
const { exports: doors, files: packed } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, string | { default: string }>
  files: string[]
}
/** npm packs these whether they are named or not. */
const ALWAYS = ['README.md', 'LICENSE', 'package.json']

describe('what is packed', () => {
  it('should hold every public door and every command, which nothing else imports', () => {
    const wanted = files.filter(
      (file) => /^src\/exports\/|\/script\.ts$/.test(file) && !/^src\/(next|launch)\//.test(file),
    )
    expect(wanted.filter((file) => !emitted.includes(file.replace('src/', '')))).toEqual([])
  })

  it('should have a door in package.json for every file of src/exports', () => {
    const named = files.filter((file) => file.startsWith('src/exports/'))
    const open = Object.values(doors).map((door) =>
      typeof door === 'string' ? door : door.default,
    )
    const missing = named.filter((file) => !open.includes(`./dist/${file.replace('.ts', '.js')}`))
    expect(missing).toEqual([])
  })

  it('should hold every page that a page in it leads to', () => {
    const isPacked = (file: string) =>
      [...packed, ...ALWAYS].some((each) => file === each || file.startsWith(`${each}/`))
    const pages = [
      'README.md',
      'CHANGELOG.md',
      ...readdirSync('docs')
        .filter((name) => name.endsWith('.md'))
        .map((name) => `docs/${name}`),
    ]
    const links = pages.flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#\s]+)/g)]
        .map(([, link = '']) => link)
        .filter((link) => !/^[a-z]+:/.test(link))
        .map((link) => path.posix.join(path.posix.dirname(page), link)),
    )
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter((file) => !isPacked(file) || !existsSync(file))).toEqual([])
  })
})
