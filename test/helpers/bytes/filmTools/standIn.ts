import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { FilmTools } from '#src/media/film/findFilmTools.ts'

/** How the stand-ins behave from the next call on. */
export type Behaviour = {
  /** What ffprobe says of an original. */
  video?: { codec_name: string; pix_fmt: string; width: number; height: number } | null
  seconds?: number
  /** What ffmpeg writes: all of it, half of it, or nothing that can be read. */
  writes?: 'all' | 'half' | 'garbage'
  exit?: number
  complaints?: string[]
  /** How long it takes. */
  milliseconds?: number
  /** Tells of its first quarter at once, however long it takes. */
  saysAtOnce?: boolean
}

/**
 * Two small programs that behave as ffmpeg and ffprobe do towards the worker, for machines that have none and for faults
 * that real ones do not make on demand. `calls` are the arguments of each call of ffmpeg that wrote a film.
 */
export function standInTools(): {
  tools: FilmTools
  behave: (behaviour: Behaviour) => void
  calls: () => string[][]
} {
  const folder = mkdtempSync(path.join(tmpdir(), 'film-tools-'))
  const tools = {
    ffmpeg: path.join(folder, 'ffmpeg'),
    ffprobe: path.join(folder, 'ffprobe'),
    searchPath: folder,
  }
  writeFileSync(tools.ffmpeg, `#!${process.execPath}\n${COMMON}${FFMPEG}`)
  writeFileSync(tools.ffprobe, `#!${process.execPath}\n${COMMON}${FFPROBE}`)
  chmodSync(tools.ffmpeg, 0o755)
  chmodSync(tools.ffprobe, 0o755)
  const file = path.join(folder, 'behaviour.json')
  const log = path.join(folder, 'calls')
  const behave = (behaviour: Behaviour) => {
    writeFileSync(file, JSON.stringify(behaviour))
    writeFileSync(log, '')
  }
  behave({})
  return {
    tools,
    behave,
    calls: () =>
      readFileSync(log, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as string[]),
  }
}

const COMMON = `
const { appendFileSync, readFileSync, writeFileSync } = require('node:fs')
const args = process.argv.slice(2)
if (args[0] === '-version') process.exit(0)
const behaviour = JSON.parse(readFileSync(__dirname + '/behaviour.json', 'utf8'))
const { seconds = 3, writes = 'all', milliseconds = 0, exit = 0, complaints = [] } = behaviour
const { saysAtOnce = false } = behaviour
const { video = { codec_name: 'mpeg4', pix_fmt: 'yuv420p', width: 1280, height: 720 } } = behaviour
const input = args[args.indexOf('-i') + 1].replace('file:', '')
`
const FFPROBE = `
const head = readFileSync(input, 'latin1').slice(0, 100)
if (head.startsWith('garbage')) process.exit(1)
const made = head.startsWith('made ') ? Number(head.slice(5)) : null
const picture = made === null ? video : { codec_name: 'h264', pix_fmt: 'yuv420p', width: 1280, height: 720 }
const streams = picture ? [{ codec_type: 'video', ...picture }] : []
console.log(JSON.stringify({ streams, format: { duration: String(made ?? seconds) } }))
`
const FFMPEG = `
const outputs = args.filter((arg) => arg.startsWith('file:')).map((arg) => arg.replace('file:', ''))
const output = outputs.at(-1)
if (output.endsWith('.jpg')) {
  writeFileSync(output, 'a picture')
  process.exit(0)
}
appendFileSync(__dirname + '/calls', JSON.stringify(args) + '\\n')
const length = writes === 'half' ? seconds / 2 : seconds
writeFileSync(output, writes === 'garbage' ? 'garbage' : 'made ' + length)
let step = 0
const timer = setInterval(go, milliseconds / 4)
if (saysAtOnce) go()
function go() {
  step += 1
  console.log('out_time_us=' + Math.round((length * 1e6 * step) / 4))
  if (step < 4) return
  clearInterval(timer)
  for (const complaint of complaints) console.error(complaint)
  process.exitCode = exit
}
`
