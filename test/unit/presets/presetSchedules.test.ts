import fc from 'fast-check'

import { millisecondsOf } from '#src/domain/basics/instants.ts'
import { windowState } from '#src/domain/contest/schedule.ts'
import type { WindowKey } from '#src/domain/types/index.ts'
import { presets } from '#src/presets/index.ts'
import { shiftWindows } from '#src/presets/shiftWindows.ts'
import type { ContestPreset } from '#src/presets/types.ts'
import { association, municipal } from '../../helpers/presets.ts'

describe('the schedules of the presets', () => {
  const instants = (preset: ContestPreset) =>
    Object.fromEntries(
      preset.windows.map(({ key, opensAt, closesAt }) => [key, [opensAt, closesAt]]),
    )

  it('should hold the dates of J:61–83 in Beijing time, the last second included', () => {
    expect(instants(municipal)).toEqual({
      signUp: ['2020-06-15T00:00:00+08:00', '2020-07-15T23:59:59+08:00'],
      submission: ['2020-06-15T00:00:00+08:00', '2020-07-15T23:59:59+08:00'],
      examination: ['2020-07-16T00:00:00+08:00', '2020-07-31T23:59:59+08:00'],
      vote: ['2020-08-01T00:00:00+08:00', '2020-08-10T23:59:59+08:00'],
      judging: ['2020-08-15T00:00:00+08:00', '2020-08-20T23:59:59+08:00'],
      publication: [undefined, undefined],
      promotion: ['2020-09-01T00:00:00+08:00', '2020-09-30T23:59:59+08:00'],
    })
  })

  it('should hold the dates of S:56–61 and S:101–175, two of them to be announced', () => {
    expect(instants(association)).toEqual({
      signUp: [undefined, '2024-07-05T23:59:59+08:00'],
      event: ['2024-06-21T00:00:00+08:00', '2024-06-21T23:59:59+08:00'],
      submission: [undefined, '2024-07-05T23:59:59+08:00'],
      recommendation: [undefined, '2024-07-10T23:59:59+08:00'],
      examination: [undefined, '2024-07-15T23:59:59+08:00'],
      regionalLive: [undefined, '2024-07-31T23:59:59+08:00'],
      vote: [undefined, undefined],
      judging: [undefined, undefined],
      final: ['2024-08-11T00:00:00+08:00', '2024-08-20T23:59:59+08:00'],
      publication: ['2024-09-01T00:00:00+08:00', undefined],
      promotion: ['2024-09-01T00:00:00+08:00', '2024-11-30T23:59:59+08:00'],
    })
  })

  it('should show both wordings of the close of entries (R94)', () => {
    const texts = Object.fromEntries(
      association.windows.map((each) => [each.key, each.displayText]),
    )

    expect(texts.signUp).toContain('7月上旬前')
    expect(texts.submission).toContain('7月5日前')
  })

  it.each(presets.map((preset) => [preset.slug, preset] as const))(
    'should stand in the phase asked for, whenever %s is shown',
    (_, preset) => {
      const anyTime = fc.date({
        min: new Date('2024-01-01'),
        max: new Date('2040-01-01'),
        noInvalidDate: true,
      })
      fc.assert(
        fc.property(anyTime, (now) => {
          const stateOf = (phase: 'submission' | 'vote' | 'past', key: WindowKey) => {
            const window = shiftWindows({ preset, now, phase }).find((each) => each.key === key)
            return window && windowState(window, now)
          }
          expect(stateOf('submission', 'submission')).toBe('current')
          expect(stateOf('submission', 'signUp')).toBe('current')
          expect(stateOf('vote', 'submission')).toBe('past')
          expect(stateOf('vote', 'examination')).toBe('past')
          expect(stateOf('vote', 'vote')).toBe('current')
          expect(stateOf('past', 'promotion')).toBe('past')
        }),
      )
    },
  )

  it('should move every window by the same number of days and write its text anew', () => {
    const now = new Date('2026-11-22T04:00:00Z')
    const moved = shiftWindows({ preset: municipal, now, phase: 'vote' })
    const distances = moved.flatMap(({ opensAt }, index) => {
      const before = municipal.windows[index]?.opensAt
      return opensAt && before ? [millisecondsOf(opensAt) - millisecondsOf(before)] : []
    })

    expect(new Set(distances).size).toBe(1)
    expect(moved.find(({ key }) => key === 'vote')).toMatchObject({
      opensAt: '2026-11-18T00:00:00+08:00',
      closesAt: '2026-11-27T23:59:59+08:00',
      displayText: '2026年11月18日—2026年11月27日',
      displayTextEn: '18 November 2026 – 27 November 2026',
    })
    expect(moved.find(({ key }) => key === 'publication')).toEqual(
      municipal.windows.find(({ key }) => key === 'publication'),
    )
  })
})
