import { spawn } from 'node:child_process'

import { FRAME_HEIGHT, FRAME_WIDTH } from '../domain/similarity/frames.ts'
import { limitProcess } from './effort/limitProcess.ts'
import type { FilmTools } from './film/findFilmTools.ts'
import { toolEnvironment } from './film/runTool.ts'

const FRAME_BYTES = FRAME_WIDTH * FRAME_HEIGHT
const MOST_FRAMES = 4000
/** Of a processor. */
const MOST_SECONDS = 120

/**
 * Up to `count` frames of a film, evenly over its length, each as 9 × 8 grey pixels; only key frames are decoded. None where
 * there is no ffmpeg, or it makes nothing of the file.
 */
export async function filmFrames({
  tools,
  path,
  count,
}: {
  tools: FilmTools
  path: string
  count: number
}): Promise<Uint8Array[]> {
  const grey = await decode(tools, path)
  const found = Math.floor(grey.length / FRAME_BYTES)
  const taken = Math.min(found, count)
  return Array.from({ length: taken }, (_, index) => {
    const at = Math.floor(((index + 0.5) * found) / taken) * FRAME_BYTES
    return new Uint8Array(grey.subarray(at, at + FRAME_BYTES))
  })
}

/** Nothing but the file itself is opened, whatever a playlist inside it names. */
const optionsFor = (path: string): string[] => [
  '-nostdin',
  '-v',
  'error',
  '-protocol_whitelist',
  'file,pipe',
  '-skip_frame',
  'nokey',
  '-i',
  path,
  '-map',
  '0:v:0',
  '-an',
  '-sn',
  '-dn',
  '-vf',
  `scale=${FRAME_WIDTH}:${FRAME_HEIGHT}:flags=area,format=gray`,
  '-fps_mode',
  'passthrough',
  '-frames:v',
  String(MOST_FRAMES),
  '-f',
  'rawvideo',
  'pipe:1',
]

/** What was decoded before a damaged place or the end of patience counts too. */
function decode({ ffmpeg, searchPath }: FilmTools, path: string): Promise<Buffer> {
  return new Promise((resolve) => {
    const child = spawn(ffmpeg, optionsFor(path), {
      env: toolEnvironment(searchPath),
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const onSpent = () => child.kill('SIGKILL')
    const endWatch = limitProcess({ child, seconds: MOST_SECONDS, onSpent })
    const done = (grey: Buffer) => {
      endWatch()
      resolve(grey)
    }
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', () => done(Buffer.alloc(0)))
    child.on('close', () => done(Buffer.concat(chunks)))
  })
}
