import type { FilmStreams } from '../../domain/files/filmPlan.ts'
import type { FilmTools } from './findFilmTools.ts'
import { inputOf } from './inputOf.ts'
import { FilmToolFault, runTool } from './runTool.ts'

/** What ffprobe says of a film; null where it cannot open it. Throws `FilmToolFault` where it was stopped or is not there. */
export async function readStreams({
  tools,
  path,
  signal,
}: {
  tools: FilmTools
  path: string
  signal?: AbortSignal
}): Promise<FilmStreams | null> {
  let answer = ''
  const { code, end } = await runTool({
    command: tools.ffprobe,
    searchPath: tools.searchPath,
    args: ['-v', 'error', '-show_format', '-show_streams', '-of', 'json', ...inputOf(path)],
    seconds: SECONDS,
    ...(signal ? { signal } : {}),
    onLine: (line) => {
      if (answer.length < MAX_ANSWER) answer += line
    },
  })
  if (end !== 'itself') throw new FilmToolFault(end)
  return code === 0 ? streamsIn(answer) : null
}

const SECONDS = 60
const MAX_ANSWER = 2 ** 20

type Stream = {
  codec_type?: string
  codec_name?: string
  pix_fmt?: string
  width?: number
  height?: number
  sample_aspect_ratio?: string
  disposition?: { attached_pic?: number }
  tags?: { rotate?: string }
  side_data_list?: { rotation?: number }[]
}

function streamsIn(answer: string): FilmStreams | null {
  const read = parsed(answer)
  if (!read) return null
  const streams = read.streams ?? []
  // A cover is a stream of one picture.
  const video = streams.find(
    ({ codec_type, disposition }) => codec_type === 'video' && !disposition?.attached_pic,
  )
  const audio = streams.find(({ codec_type }) => codec_type === 'audio')
  const seconds = Number(read.format?.duration)
  return {
    seconds: Number.isFinite(seconds) && seconds > 0 ? seconds : null,
    video: video ? pictureOf(video) : null,
    audio: audio ? { codec: audio.codec_name ?? '' } : null,
  }
}

function parsed(answer: string): { streams?: Stream[]; format?: { duration?: string } } | null {
  try {
    return JSON.parse(answer) as { streams?: Stream[]; format?: { duration?: string } }
  } catch {
    return null
  }
}

function pictureOf(stream: Stream): FilmStreams['video'] {
  const { codec_name, pix_fmt, width = 0, height = 0 } = stream
  const shown = width * pixelShape(stream.sample_aspect_ratio)
  const [across, down] = isTurned(stream) ? [height, shown] : [shown, height]
  return { codec: codec_name ?? '', pixelFormat: pix_fmt ?? '', width: across, height: down }
}

/** `16:15` of old television; a senseless one counts as square. */
function pixelShape(ratio = '1:1'): number {
  const [across = 1, down = 1] = ratio.split(':').map(Number)
  const shape = across / down
  return shape > 0.25 && shape < 4 ? shape : 1
}

function isTurned({ tags, side_data_list: sides }: Stream): boolean {
  const turn = sides?.find(({ rotation }) => rotation !== undefined)?.rotation ?? tags?.rotate
  return Math.abs(Number(turn ?? 0)) % 180 === 90
}
