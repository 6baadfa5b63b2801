/** What a tool says of the streams of a film. */
export type FilmStreams = {
  seconds: number | null
  video: {
    codec: string
    pixelFormat: string
    /** As they are shown: turned where the film says so, and with square pixels. */
    width: number
    height: number
  } | null
  audio: { codec: string } | null
}

/** How the version that browsers play is made: pictures and sound taken over as they are, or written anew. */
export type FilmPlan = {
  copiesVideo: boolean
  copiesAudio: boolean
  /** Pixels of the pictures written anew; even, as H.264 asks. */
  width: number
  height: number
}

/** 1080p: what a screen in a meeting room shows. Of the shorter side. */
export const MAX_LINES = 1080

/**
 * Every browser plays H.264 in eight bits and AAC in an MP4, and no browser everything else. Pictures are taken over only
 * from MP4 and MOV, whose time stamps a remuxer can trust. null = there is no picture.
 */
export function planFilm({
  kind,
  streams: { video, audio },
}: {
  kind: string
  streams: FilmStreams
}): FilmPlan | null {
  if (!video || video.width < 2 || video.height < 2) return null
  const lines = Math.min(video.width, video.height)
  const scale = Math.min(1, MAX_LINES / lines)
  return {
    copiesVideo:
      (kind === 'mp4' || kind === 'mov') &&
      video.codec === 'h264' &&
      /^yuvj?420p$/.test(video.pixelFormat) &&
      scale === 1,
    copiesAudio: audio?.codec === 'aac',
    width: even(video.width * scale),
    height: even(video.height * scale),
  }
}

/** Whether most browsers play an original as it is; unknown of films from before their codec was noted. */
export const isPlayable = (kind: string, codec: string | null): boolean =>
  (kind === 'mp4' || kind === 'mov') && (codec === null || codec === 'AVC')

/** How far two lengths of one film may lie apart: frames at the ends, and sound that overhangs. Seconds. */
export const lengthTolerance = (seconds: number): number => Math.max(2, seconds * 0.02)

const even = (pixels: number): number => Math.max(2, 2 * Math.round(pixels / 2))
