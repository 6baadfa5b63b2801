import { extendedWindows } from '#src/domain/contest/extendedWindows.ts'
import type { WindowKey } from '#src/domain/types/index.ts'

const window = (key: WindowKey, closesAt: string | null) => ({
  key,
  title: key,
  displayText: key,
  opensAt: '2030-01-01T00:00:00Z',
  ...(closesAt ? { closesAt } : {}),
})
const CLOSE = '2030-07-10T15:59:59Z'
const LATER = '2030-07-12T08:00:00Z'

describe('extendedWindows', () => {
  it('should move the close of the last recommendation alone', () => {
    const windows = [
      window('recommendation', '2030-06-01T00:00:00Z'),
      window('submission', CLOSE),
      window('recommendation', CLOSE),
      window('examination', CLOSE),
    ]
    const extended = extendedWindows(windows, LATER)
    expect(extended.map(({ closesAt }) => closesAt)).toEqual([
      '2030-06-01T00:00:00Z',
      CLOSE,
      LATER,
      CLOSE,
    ])
  })

  it('should shorten nothing, and close nothing that stands open', () => {
    const windows = [window('recommendation', CLOSE)]
    expect(extendedWindows(windows, '2030-07-01T00:00:00Z')).toEqual(windows)
    expect(extendedWindows(windows, null)).toEqual(windows)
    const open = [window('recommendation', null)]
    expect(extendedWindows(open, LATER)).toEqual(open)
    expect(extendedWindows([window('submission', CLOSE)], LATER)[0]?.closesAt).toBe(CLOSE)
  })
})
