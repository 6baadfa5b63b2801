import { readdirSync, readFileSync } from 'node:fs'

const FOLDERS = ['collections', 'src']
const COMPONENT = /payload-plugin-contest\/(?:rsc|client)#\w+/g

describe('the import map of the panel', () => {
  it('should hold every component that the configuration names, else the panel shows nothing in its place', () => {
    const files = FOLDERS.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    ).filter((name) => /\.tsx?$/.test(name))
    const named = ['payload.config.ts', ...files].flatMap(
      (name) => readFileSync(name, 'utf8').match(COMPONENT) ?? [],
    )
    const map = readFileSync('src/app/(payload)/admin/importMap.js', 'utf8')
    expect(named.length).toBeGreaterThan(5)
    expect([...new Set(named)].filter((component) => !map.includes(`"${component}"`))).toEqual([])
  })
})
