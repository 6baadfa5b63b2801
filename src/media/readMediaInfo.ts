import type { FileHandle } from 'node:fs/promises'
import { isTrackType, mediaInfoFactory } from 'mediainfo.js'
import { findPackageFile } from './findPackageFile.ts'
import { readAt } from './readAt.ts'

export type MediaInfo = {
  /** The longest of what the container says and its frames need. */
  seconds?: number
  /** What the headers alone say. */
  stated?: number
  /** How the picture is written: `AVC` is H.264. */
  codec?: string
  hasSound: boolean
  /** Pixels of the first picture or film track as stored, before any turning. */
  width?: number
  height?: number
  /** The file is shorter than its own structure says. */
  truncated: boolean
}

/**
 * What MediaInfo reads of a film or picture, null where it gives up. Read in pieces of 256 KB: a film of 1 GB costs a few
 * dozen of them.
 *
 * @param wasmPath path of `MediaInfoModule.wasm`, for a server that bundles the package; otherwise it is found where the
 *   program was started, and else by the package itself. Never asked of the network.
 */
export async function readMediaInfo({
  handle,
  size,
  wasmPath = findPackageFile('mediainfo.js/MediaInfoModule.wasm'),
}: {
  handle: FileHandle
  size: number
  wasmPath?: string
}): Promise<MediaInfo | null> {
  const reader = await mediaInfoFactory(wasmPath ? { locateFile: () => wasmPath } : {})
  try {
    const { media } = await reader.analyzeData(
      size,
      readWithin({ handle, budget: budgetFor(size) }),
    )
    return media ? summarise(media.track) : null
  } catch (error) {
    // A disk that fails says nothing about the film.
    if (error instanceof Error && 'code' in error) throw error
    return null
  } finally {
    reader.close()
  }
}

type Tracks = readonly object[]

/** Seeking is free to a parser, so a made-up file could keep it going for ever. */
function budgetFor(size: number): number {
  return 2 * size + 64 * 2 ** 20
}

/** What a read costs of the budget at least: one byte at a time would be for ever too. */
const LEAST = 32 * 2 ** 10

function readWithin({ handle, budget }: { handle: FileHandle; budget: number }) {
  let left = budget
  return async (length: number, offset: number): Promise<Uint8Array> => {
    left -= Math.max(length, LEAST)
    const isOver = left < 0 || length <= 0
    return isOver ? new Uint8Array(0) : readAt(handle, offset, length)
  }
}

function summarise(tracks: Tracks): MediaInfo {
  const general = tracks.find((track) => isTrackType(track, 'General'))
  const video = tracks.find((track) => isTrackType(track, 'Video'))
  const image = tracks.find((track) => isTrackType(track, 'Image'))
  const { Width: width, Height: height } = video ?? image ?? {}
  const stated = video?.Duration ?? general?.Duration
  const lengths = [general?.Duration, video?.Duration, secondsOfFrames(general, video)]
  const seconds = Math.max(...lengths.map((length) => length ?? 0))
  return {
    ...(video && seconds > 0 ? { seconds } : {}),
    ...(stated ? { stated } : {}),
    ...(width && height ? { width, height } : {}),
    ...(video?.Format ? { codec: video.Format } : {}),
    hasSound: tracks.some((track) => isTrackType(track, 'Audio')),
    truncated: general?.extra?.['IsTruncated'] === 'Yes',
  }
}

/** An AVI's header may say less than its index holds. */
function secondsOfFrames(
  general: { FrameCount?: number } | undefined,
  video: { FrameRate?: number } | undefined,
): number | undefined {
  if (!general?.FrameCount || !video?.FrameRate) return undefined
  return general.FrameCount / video.FrameRate
}
