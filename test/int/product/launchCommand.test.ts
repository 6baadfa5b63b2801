import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { signal, stateOf } from '#src/launch/processes/processes.mjs'
import { until } from '../../helpers/until.ts'

// Two steps of a command that run beside one another, as build and database do in `npm start`.
describe('command', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'contest-command-'))
  const started: ChildProcess[] = []

  afterAll(() => {
    started.forEach((child) => child.kill('SIGKILL'))
    rmSync(folder, { recursive: true, force: true })
  })

  it('should end the other step when one fails, and tell it in one sentence', async () => {
    const { child, output } = launch('fails')
    const [code] = await once(child, 'exit')
    expect(code).toBe(1)
    await untilGone(patientPid('fails'))
    const lines = output()
    expect(lines[0]).toMatch(/^✗ 短 · short \d+\.\d s$/)
    expect(lines.slice(1)).toEqual(['短的失败了 · the short one failed', 'its last words'])
  })

  it('should stop both steps on Ctrl-C, and say nothing else', async () => {
    const { child, output } = launch('waits')
    await until(() => patientPid('waits') > 0)
    child.kill('SIGINT')
    await once(child, 'exit')
    await untilGone(patientPid('waits'))
    expect(output()).toEqual(['正在停止 · stopping'])
  })

  /** The long step writes down its id and waits; the short one, once that is there, fails or waits too. */
  function launch(name: 'fails' | 'waits') {
    const pidFile = path.join(folder, `${name}.pid`)
    const long = `require('fs').writeFileSync('${pidFile}', String(process.pid)); setInterval(() => {}, 1000)`
    const short =
      name === 'waits'
        ? 'setInterval(() => {}, 1000)'
        : `setInterval(() => { if (require('fs').existsSync('${pidFile}')) { console.log('its last words'); process.exit(3) } }, 50)`
    const script = path.join(folder, `${name}.mjs`)
    writeFileSync(
      script,
      `
      import { command } from '${path.resolve('src/launch/processes/command.mjs')}'
      import { runTool } from '${path.resolve('src/launch/processes/tool.mjs')}'
      import { step } from '${path.resolve('src/launch/terminal/say.mjs')}'
      await command(async (open) => {
        const run = await open({ dataDir: ${JSON.stringify(path.join(folder, name))}, kind: 'task' })
        const tool = (zh, en, text) => step({ zh, en }, () => runTool({
          run, command: ['-e', text], env: process.env, zh: zh + '的失败了', en: 'the ' + en + ' one failed',
        }))
        await Promise.all([
          tool('长', 'long', ${JSON.stringify(long)}),
          tool('短', 'short', ${JSON.stringify(short)}),
        ])
      })`,
    )
    const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'pipe'] })
    started.push(child)
    let text = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (text += chunk))
    }
    // A machine that is slow enough is told how long it has been at work.
    const isSaid = (line: string) => line !== '' && !line.startsWith('…')
    return {
      child,
      output: () =>
        text
          .split('\n')
          .map((line) => line.trim())
          .filter(isSaid),
    }
  }

  function patientPid(name: string): number {
    try {
      return Number(readFileSync(path.join(folder, `${name}.pid`), 'utf8'))
    } catch {
      return 0
    }
  }

  const untilGone = (pid: number): Promise<void> =>
    until(() => !signal(pid, 0) || stateOf(pid) !== 'running')
})
