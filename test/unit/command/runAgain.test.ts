import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import typescript from 'typescript'

import { isPayload, wordsOfSecondRun } from '#src/command/runAgain.ts'
import { until } from '../../helpers/until.ts'

describe('wordsOfSecondRun', () => {
  it('should be the words that were typed, Lexical taken as it is for production, and once', () => {
    const again = ['--conditions=production', '--no-warnings', 'bin.js', 'run', 'show.ts', '--one']
    expect(
      wordsOfSecondRun(['node', '--no-warnings', 'bin.js', 'run', 'show.ts', '--one']),
    ).toEqual(again)
    expect(wordsOfSecondRun(['node', ...again])).toBeNull()
  })
})

describe('isPayload', () => {
  it("should know Payload's command from every other program", () => {
    const commands = [path.join('/host/node_modules/payload', 'bin.js'), '/host/.bin/payload']
    const others = ['/host/node_modules/next/dist/bin/next', '/host/my-payload', '/host/bin.js', '']
    expect(commands.map(isPayload)).toEqual([true, true])
    expect(others.map(isPayload)).toEqual([false, false, false, false])
  })
})

describe("Payload's command", () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'contest-command-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each([
    { isRead: false, runs: ['--no-warnings', '--conditions=production'] },
    { isRead: true, runs: ['--no-warnings'] },
  ])('should be run again when it ends unread ($isRead: read at once)', ({ isRead, runs }) => {
    const script = path.join(folder, 'payload', 'bin.js')
    mkdirSync(path.dirname(script), { recursive: true })
    writeFileSync(script, COMMAND)
    const source = readFileSync('src/command/runAgain.ts', 'utf8')
    const { outputText } = typescript.transpileModule(source, { compilerOptions: PLAIN })
    writeFileSync(path.join(folder, 'payload', 'runAgain.mjs'), outputText)
    const words = ['--no-warnings', script]
    const env = { ...process.env, NODE_OPTIONS: '' }
    const options = { cwd: folder, encoding: 'utf8', env } as const
    const said = execFileSync(process.execPath, [...words, isRead ? 'read' : 'unread'], options)
    expect(said.trim().split('\n')).toEqual(runs.map((first) => `${first} generate`))
  })

  it('should hand the end that it is asked for on to the second run, and end as that did', async () => {
    const script = path.join(folder, 'payload', 'bin.js')
    writeFileSync(script, UNTIL_STOPPED)
    const command = spawn(process.execPath, ['--no-warnings', script], {
      cwd: folder,
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    command.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
    await until(() => said.includes('at work'))
    command.kill('SIGTERM')
    expect(await once(command, 'exit')).toEqual([7, null])
    expect(said).toBe('at work\ntold to stop\n')
  })
})

const PLAIN = {
  target: typescript.ScriptTarget.ES2022,
  module: typescript.ModuleKind.ES2022,
}

/** As Payload does: it takes its own words out of `process.argv` before anything of the host is read. */
const COMMAND = `
const [, , kind] = process.argv
process.argv = process.argv.slice(0, 2)
const { watchCommand } = await import('./runAgain.mjs')
const configurationIsRead = watchCommand()
console.log(process.execArgv[0], 'generate')
if (kind === 'read') configurationIsRead()
`

/** Ends unread the first time; then works until it is told to stop. */
const UNTIL_STOPPED = `
const { watchCommand } = await import('./runAgain.mjs')
const configurationIsRead = watchCommand()
if (process.execArgv[0] === '--conditions=production') {
  configurationIsRead()
  process.once('SIGTERM', () => {
    console.log('told to stop')
    process.exit(7)
  })
  setInterval(() => {}, 1000)
  console.log('at work')
}
`
