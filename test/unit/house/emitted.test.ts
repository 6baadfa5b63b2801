import { readFileSync } from 'node:fs'

import { files } from './house.ts'

const emitted = (JSON.parse(readFileSync('src/tsconfig.json', 'utf8')) as { files: string[] }).files
const { exports: doors } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, string | { default: string }>
}

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
})
