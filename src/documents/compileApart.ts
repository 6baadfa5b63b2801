import { spawn } from 'node:child_process'
import { join } from 'node:path'

import type { CompileOptions } from './compile.ts'
import { fontFamilies, fontFiles } from './fonts.ts'
import { documentSettings } from './settings.ts'

/** A thousand letters take a few seconds; what takes this long hangs. */
const MOST_MILLISECONDS = 120_000

/**
 * Compiles a large document as `compile` does, but in a process of its own, one at a time: the site goes on answering. Data
 * goes there and back through pipes and touches no disk. What cannot be printed is to be taken out before
 * (`unprintableCharacters`); here it throws, like every other fault.
 */
export function compileApart(options: CompileOptions): Promise<Uint8Array> {
  const mine = queue.then(() => run(options))
  queue = mine.catch(() => undefined)
  return mine
}

let queue: Promise<unknown> = Promise.resolve()

function run({ template, data, createdAt }: CompileOptions): Promise<Uint8Array> {
  const settings = documentSettings()
  const workspace = settings.templatesDir
  const order = {
    workspace,
    fontFiles: fontFiles(settings),
    mainFilePath: join(/* turbopackIgnore: true */ workspace, template),
    data: JSON.stringify({ ...data, fonts: fontFamilies(settings) }),
    creationTimestamp: Math.floor(createdAt.getTime() / 1000),
  }
  return new Promise((resolve, reject) => {
    const script = join(/* turbopackIgnore: true */ workspace, 'compileApart.mjs')
    const child = spawn(process.execPath, [script], {
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout: MOST_MILLISECONDS,
      killSignal: 'SIGKILL',
    })
    const pdf: Buffer[] = []
    const said: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => pdf.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
    child.stdin.on('error', () => undefined)
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) return resolve(new Uint8Array(Buffer.concat(pdf)))
      // The compiler names the place in the template; of the data it may say a character, never a line.
      const message = Buffer.concat(said).toString('utf8').slice(0, 2000)
      reject(new Error(`${template}: ended with ${code ?? 'a signal'}. ${message}`))
    })
    child.stdin.end(JSON.stringify(order))
  })
}
