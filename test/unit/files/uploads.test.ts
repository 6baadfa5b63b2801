import { checkAnnounced } from '#src/domain/files/fileRules.ts'
import { checkQuota, isUploadExpired } from '#src/domain/files/uploads.ts'
import type { FileSlot } from '#src/domain/types/index.ts'
import { leftInWords, paceOf, withSample } from '#src/next/ui/upload/pace.ts'
import type { Sample } from '#src/next/ui/upload/pace.ts'
import { uploadWords } from '#src/next/ui/upload/uploadWords.ts'

const slot: FileSlot = {
  key: 'work',
  label: '作品',
  due: 'submission',
  required: true,
  maxFiles: 1,
  maxMegabytes: 1024,
  accept: ['mp4'],
}

describe('an upload that is announced', () => {
  it('should fit its slot to the byte, and find a place in it', () => {
    const announced = (bytes: number, existing = 0) => checkAnnounced({ slot, bytes, existing })
    expect(announced(2 ** 30)).toMatchObject({ ok: true })
    expect(announced(2 ** 30 + 1)).toMatchObject({
      code: 'fileTooLarge',
      params: { label: '作品', maxBytes: 2 ** 30 },
    })
    expect(announced(0)).toMatchObject({ code: 'fileEmpty' })
    expect(announced(1, 1)).toMatchObject({ code: 'fileTooMany' })
  })

  it('should fit what is left of the quota to the byte, and say what is left', () => {
    const check = (bytes: number) => checkQuota({ bytes, heldBytes: 90, quotaBytes: 100 })
    expect(check(10)).toMatchObject({ ok: true })
    expect(check(11)).toMatchObject({ code: 'uploadQuotaUsed', params: { leftBytes: 10 } })
    expect(checkQuota({ bytes: 1, heldBytes: 200, quotaBytes: 100 })).toMatchObject({
      params: { leftBytes: 0 },
    })
  })

  it('should be given up a day after its last byte, and not a millisecond before', () => {
    const lastByteAt = new Date('2030-06-15T04:00:00.000Z')
    const after = (milliseconds: number) =>
      isUploadExpired({ lastByteAt, now: new Date(lastByteAt.getTime() + milliseconds) })
    const day = 24 * 3_600_000
    expect([after(0), after(day), after(day + 1)]).toEqual([false, false, true])
  })
})

describe('the pace of an upload', () => {
  const megabyte = 2 ** 20
  const steady = (seconds: number) => {
    let samples: Sample[] = []
    for (let second = 0; second <= seconds; second += 1) {
      samples = withSample(samples, { at: second * 1000, sent: second * megabyte })
    }
    return samples
  }

  it('should be told after a second, from the last few seconds alone', () => {
    expect(paceOf(steady(0), 100 * megabyte)).toBeNull()
    expect(paceOf(steady(20), 100 * megabyte)).toEqual({
      bytesPerSecond: megabyte,
      secondsLeft: 80,
    })
    expect(steady(20)).toHaveLength(9)
  })

  it('should begin anew where the server had less than was thought, and be unknown while nothing moves', () => {
    expect(withSample(steady(5), { at: 6000, sent: megabyte })).toEqual([
      { at: 6000, sent: megabyte },
    ])
    const still = [
      { at: 0, sent: megabyte },
      { at: 5000, sent: megabyte },
    ]
    expect(paceOf(still, 2 * megabyte)).toBeNull()
  })

  it.each([
    [0, '不到 1 分钟'],
    [59.9, '不到 1 分钟'],
    [60, '约 1 分钟'],
    [61, '约 2 分钟'],
    [3600, '约 1 小时 0 分钟'],
    [5400, '约 1 小时 30 分钟'],
  ])('should leave %s seconds in words', (seconds, expected) => {
    expect(leftInWords(seconds, uploadWords('zh'))).toBe(expected)
  })
})
