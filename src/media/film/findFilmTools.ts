import { runTool } from './runTool.ts'

/** The programs that prepare films. */
export type FilmTools = { ffmpeg: string; ffprobe: string }

/**
 * ffmpeg and ffprobe of this machine: where `FFMPEG_PATH` and `FFPROBE_PATH` say, otherwise by their names. null where one
 * of them does not run; films then wait.
 */
export async function findFilmTools(
  { FFMPEG_PATH, FFPROBE_PATH }: Record<string, string | undefined> = process.env,
): Promise<FilmTools | null> {
  const tools = { ffmpeg: FFMPEG_PATH || 'ffmpeg', ffprobe: FFPROBE_PATH || 'ffprobe' }
  for (const command of [tools.ffmpeg, tools.ffprobe]) {
    const { code } = await runTool({ command, args: ['-version'], seconds: SECONDS })
    if (code !== 0) return null
  }
  return tools
}

const SECONDS = 10
