/** Containers that are read at all; a playlist among the formats would fetch what it names. */
const FORMATS = 'mov,avi,mpeg,mpegvideo'
/** 8K, both ways; a larger picture is a bomb. */
const MAX_PIXELS = 8192 * 4320

/** Arguments by which ffmpeg and ffprobe open a film: this file and nothing else, whatever it asks for. */
export const inputOf = (path: string): string[] => [
  '-protocol_whitelist',
  'file,pipe',
  '-format_whitelist',
  FORMATS,
  '-max_pixels',
  String(MAX_PIXELS),
  '-i',
  `file:${path}`,
]
