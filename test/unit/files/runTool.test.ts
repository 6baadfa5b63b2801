import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { runTool } from '#src/media/film/runTool.ts'

describe('a tool that works on films', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tools-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const teller = path.join(folder, 'teller')
  writeFileSync(
    teller,
    `#!${process.execPath}\nfor (const [name, value] of Object.entries(process.env)) console.log(name + '=' + value)\n`,
  )
  chmodSync(teller, 0o755)

  it('should be found by name where it is looked for, and learn nothing else of our environment', async () => {
    const told: string[] = []
    const { code } = await runTool({
      command: 'teller',
      searchPath: folder,
      args: [],
      seconds: 60,
      onLine: (line) => told.push(line),
    })
    expect(code).toBe(0)
    expect(told.map((line) => line.split('=')[0]).toSorted()).toEqual([
      'AV_LOG_FORCE_NOCOLOR',
      'LANG',
      'NODE_ENV',
      'PATH',
    ])
    expect(told).toContain(`PATH=${folder}`)
  })

  it('should be missing where it is looked for in vain', async () => {
    const asked = { command: 'teller', searchPath: '/nowhere', args: [], seconds: 60 }
    expect(await runTool(asked)).toMatchObject({ code: null, end: 'missing' })
  })
})
