import { isPlayable, planFilm } from '#src/domain/files/filmPlan.ts'
import type { FilmStreams } from '#src/domain/files/filmPlan.ts'

const H264 = { codec: 'h264', pixelFormat: 'yuv420p', width: 1920, height: 1080 }
const streams = (video: Partial<typeof H264> = {}, audio: string | null = 'aac'): FilmStreams => ({
  seconds: 60,
  video: { ...H264, ...video },
  audio: audio === null ? null : { codec: audio },
})

describe('planFilm', () => {
  it('should take over what every browser plays', () => {
    const plan = { copiesVideo: true, copiesAudio: true, width: 1920, height: 1080 }
    expect(planFilm({ kind: 'mp4', streams: streams() })).toEqual(plan)
    expect(planFilm({ kind: 'mov', streams: streams({}, 'pcm_s16le') })).toEqual({
      ...plan,
      copiesAudio: false,
    })
  })

  it.each<[string, string, Partial<typeof H264>]>([
    ['another codec', 'mp4', { codec: 'hevc' }],
    ['ten bits', 'mp4', { pixelFormat: 'yuv420p10le' }],
    ['a container without time stamps to trust', 'avi', {}],
    ['more than 1080 lines', 'mp4', { width: 3840, height: 2160 }],
  ])('should write pictures anew for %s', (_, kind, video) => {
    expect(planFilm({ kind, streams: streams(video) })?.copiesVideo).toBe(false)
  })

  it.each([
    [3840, 2160, 1920, 1080],
    [2160, 3840, 1080, 1920],
    [1281, 721, 1282, 722],
    [1080, 1080, 1080, 1080],
    [4096, 1716, 2578, 1080],
  ])('should make %d × %d pixels %d × %d', (width, height, across, down) => {
    const plan = planFilm({ kind: 'avi', streams: streams({ width, height }) })
    expect(plan).toMatchObject({ width: across, height: down })
  })

  it('should have no plan where there is no picture', () => {
    expect(planFilm({ kind: 'mp4', streams: { ...streams(), video: null } })).toBeNull()
    expect(planFilm({ kind: 'mp4', streams: streams({ height: 0 }) })).toBeNull()
  })
})

describe('isPlayable', () => {
  it('should trust originals in H.264, and those from before codecs were noted', () => {
    expect(isPlayable('mp4', 'AVC')).toBe(true)
    expect(isPlayable('mov', null)).toBe(true)
    expect(isPlayable('mp4', 'HEVC')).toBe(false)
    expect(isPlayable('avi', 'AVC')).toBe(false)
  })
})
