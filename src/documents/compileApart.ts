import { spawn } from 'node:child_process'
import { join } from 'node:path'

import { limitProcess } from '../media/effort/limitProcess.ts'
import { oncePer } from '../store/oncePer.ts'
import type { CompileOptions } from './compile.ts'
import { fontFamilies, fontFiles } from './fonts.ts'
import { documentSettings } from './settings.ts'
import { withBoxes } from './withBoxes.ts'

/** Of a processor. A thousand letters take a few; what takes so many hangs. */
const MOST_SECONDS = 120

/**
 * Compiles a large document as `compile` does, but in a process of its own, one at a time: the site goes on answering. Data
 * goes there and back through pipes and touches no disk. What the fonts
 * lack is a box; what the compiler cannot set all the same throws, like every other fault.
 */
export function compileApart(options: CompileOptions): Promise<Uint8Array> {
  const queue = oncePer(globalThis, 'documents.queue', nothingBefore)
  const mine = queue.last.then(() => run(options))
  queue.last = mine.catch(() => undefined)
  return mine
}

const nothingBefore = (): { last: Promise<unknown> } => ({ last: Promise.resolve() })

function run({ template, data, createdAt }: CompileOptions): Promise<Uint8Array> {
  const settings = documentSettings()
  const workspace = settings.templatesDir
  const order = {
    workspace,
    fontFiles: fontFiles(settings),
    mainFilePath: join(/* turbopackIgnore: true */ workspace, template),
    data: JSON.stringify({ ...Object(withBoxes(data)), fonts: fontFamilies(settings) }),
    creationTimestamp: Math.floor(createdAt.getTime() / 1000),
  }
  const script = join(/* turbopackIgnore: true */ workspace, 'compileApart.mjs')
  return outputOf({ command: process.execPath, args: [script], input: JSON.stringify(order) })
}

/** What a program writes to its standard output; throws where it ends otherwise than well. */
function outputOf({
  command,
  args,
  input,
}: {
  command: string
  args: string[]
  input: string
}): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] })
    const onSpent = () => child.kill('SIGKILL')
    const endWatch = limitProcess({ child, seconds: MOST_SECONDS, onSpent })
    const output: Buffer[] = []
    const said: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
    child.stdin.on('error', () => undefined)
    child.on('error', (error) => {
      endWatch()
      reject(error)
    })
    child.on('close', (code) => {
      endWatch()
      if (code === 0) return resolve(new Uint8Array(Buffer.concat(output)))
      // The compiler names the place in the template; of the data it may say a character, never a line.
      const message = Buffer.concat(said).toString('utf8').slice(0, 2000)
      reject(new Error(`The compiler ended with ${code ?? 'a signal'}. ${message}`))
    })
    child.stdin.end(input)
  })
}
