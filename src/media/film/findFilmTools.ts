import { runTool } from './runTool.ts'

/** The programs that prepare films. */
export type FilmTools = {
  /** Prepares films: path or name. */
  ffmpeg: string
  /** Looks into films: path or name. */
  ffprobe: string
  /** Where programs are looked for by name, as `PATH` has it; all that they get of an environment. */
  searchPath: string
}

/** The programs of this installation, if they run; null where one of them does not, and films then wait. */
export async function findFilmTools(tools: FilmTools): Promise<FilmTools | null> {
  const { ffmpeg, ffprobe, searchPath } = tools
  for (const command of [ffmpeg, ffprobe]) {
    const { code } = await runTool({ command, searchPath, args: ['-version'], seconds: SECONDS })
    if (code !== 0) return null
  }
  return tools
}

const SECONDS = 10
