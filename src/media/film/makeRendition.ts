import { stat } from 'node:fs/promises'
import path from 'node:path'

import { lengthTolerance, planFilm } from '../../domain/files/filmPlan.ts'
import type { FilmPlan } from '../../domain/files/filmPlan.ts'
import type { FilmTools } from './findFilmTools.ts'
import { inputOf } from './inputOf.ts'
import { readStreams } from './readStreams.ts'
import { FilmToolFault, runTool } from './runTool.ts'

/** A version of a film that browsers play, verified; or why there can be none. */
export type MadeRendition =
  | {
      video: string
      /** null where no picture could be taken. */
      poster: string | null
      /** Length of the version, in seconds. */
      seconds: number
      /** Places that could not be decoded. */
      errors: number
    }
  | { damaged: true; errors: number }

/**
 * Decodes a film to its end and writes the version that browsers play: H.264 and AAC in an MP4 that begins to play before
 * it is there in full, at most 1080p; taken over as it is where it is that already (R79e). What came out is looked at again
 * before it counts. Throws `FilmToolFault` for faults that are not the film's, also when it is stopped.
 *
 * @param folder an empty one of this attempt alone; what is written lies in it
 * @param seconds length as counted at the upload
 * @param onPercent 0 to 100
 */
export async function makeRendition({
  tools,
  input,
  kind,
  folder,
  seconds,
  signal,
  onPercent,
  onStart,
}: {
  tools: FilmTools
  input: string
  kind: string
  folder: string
  seconds: number | null
  signal: AbortSignal
  onPercent: (percent: number) => void
  onStart: (pid: number) => void
}): Promise<MadeRendition> {
  const streams = await readStreams({ tools, path: input, signal })
  const plan = streams && planFilm({ kind, streams })
  if (signal.aborted) throw new FilmToolFault('stopped')
  if (!streams || !plan) return { damaged: true, errors: 1 }
  const length = seconds ?? streams.seconds ?? 0
  const video = path.join(folder, 'video.mp4')
  let written = 0
  const { code, end, complaints, complaintLines } = await runTool({
    command: tools.ffmpeg,
    searchPath: tools.searchPath,
    signal,
    onStart,
    seconds: timeFor(length),
    args: [...PROGRESS, ...inputOf(input), ...outputs({ plan, video, length })],
    onLine: (line) => {
      const microseconds = Number(/^out_time_us=(\d+)/.exec(line)?.[1])
      if (!(microseconds > 0)) return
      written = microseconds / 1_000_000
      if (length > 0) onPercent(Math.min(99, Math.floor((100 * written) / length)))
    },
  })
  if (end !== 'itself' || FAULTS_OF_THE_DISK.test(complaints)) {
    throw new FilmToolFault(end === 'itself' ? complaints.slice(-500) : end)
  }
  if (code !== 0) return { damaged: true, errors: Math.max(1, complaintLines) }

  const made = await readStreams({ tools, path: video, signal })
  if (signal.aborted || !made?.seconds || made.video?.codec !== 'h264') {
    throw new FilmToolFault('what was written cannot be read')
  }
  // Of few pictures a second, the last may be said to be written before it has lasted.
  if (made.seconds < written - lengthTolerance(written)) {
    throw new FilmToolFault('what was written is shorter than it was said to be')
  }
  // Much of it is missing: nobody is shown half a film as if it were the whole.
  if (made.seconds < length - lengthTolerance(length)) {
    return { damaged: true, errors: Math.max(1, complaintLines) }
  }
  const poster = await takePoster({ tools, video, folder, seconds: made.seconds, signal })
  return { video, poster, seconds: made.seconds, errors: complaintLines }
}

const PROGRESS = [
  '-nostdin',
  '-hide_banner',
  '-v',
  'error',
  '-progress',
  'pipe:1',
  '-stats_period',
  '0.5',
]
const FAULTS_OF_THE_DISK =
  /No space left on device|Disk quota exceeded|Input\/output error|Cannot allocate memory/

/** A large film takes three times its length of a processor; beyond it something hangs. Seconds. */
const timeFor = (length: number): number => 15 * 60 + 10 * length

/** What is made of a film that goes on and on, by whatever trick: little more than it was counted to be. */
const cutOff = (length: number): string[] => ['-t', String(Math.ceil(2 * length + 60))]

const FIRST_STREAMS = ['-map', '0:v:0', '-map', '0:a:0?', '-sn', '-dn']

function outputs({
  plan: { copiesVideo, copiesAudio, width, height },
  video,
  length,
}: {
  plan: FilmPlan
  video: string
  length: number
}): string[] {
  const pictures = copiesVideo
    ? ['-c:v', 'copy']
    : [
        '-vf',
        `yadif=deint=interlaced,scale=${width}:${height},setsar=1,format=yuv420p`,
        '-c:v',
        'libx264',
        '-preset',
        'veryfast',
        '-crf',
        '23',
        '-fpsmax',
        '60',
      ]
  const sound = copiesAudio ? ['-c:a', 'copy'] : ['-c:a', 'aac', '-b:a', '160k', '-ac', '2']
  return [
    ...FIRST_STREAMS,
    ...pictures,
    ...sound,
    ...cutOff(length),
    // Places, devices and names that a camera notes are nobody's business.
    '-map_metadata',
    '-1',
    '-map_chapters',
    '-1',
    '-movflags',
    '+faststart',
    '-f',
    'mp4',
    `file:${video}`,
    // What is taken over is decoded all the same, to see whether it can be.
    ...(copiesVideo ? [...FIRST_STREAMS, ...cutOff(length), '-f', 'null', '-'] : []),
  ]
}

/** A picture from some way into the film, since many begin in black. */
async function takePoster({
  tools,
  video,
  folder,
  seconds,
  signal,
}: {
  tools: FilmTools
  video: string
  folder: string
  seconds: number
  signal: AbortSignal
}): Promise<string | null> {
  const poster = path.join(folder, 'poster.jpg')
  for (const at of [seconds / 10, 0]) {
    await runTool({
      command: tools.ffmpeg,
      searchPath: tools.searchPath,
      signal,
      seconds: 120,
      args: [
        '-nostdin',
        '-v',
        'error',
        '-y',
        '-ss',
        at.toFixed(2),
        ...inputOf(video),
        '-frames:v',
        '1',
        '-vf',
        "scale='min(1280,iw)':-2",
        '-q:v',
        '4',
        '-f',
        'image2',
        '-update',
        '1',
        `file:${poster}`,
      ],
    })
    const found = await stat(poster).catch(() => null)
    if (found && found.size > 0) return poster
  }
  return null
}
