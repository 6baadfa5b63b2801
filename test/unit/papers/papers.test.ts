import fc from 'fast-check'

import { isDoubtful, judgePaper, paperSerial, paperStanding } from '#src/domain/papers/papers.ts'
import type { PaperReading, PaperVerdict } from '#src/domain/papers/papers.ts'

const SERIAL = 'F-1'
const [CURRENT, OLDER, UNKNOWN] = ['c', 'b', 'a'].map((digit) => digit.repeat(64)) as [
  string,
  string,
  string,
]

const reading = (...digests: string[]): PaperReading => ({
  references: digests.map((digest, index) => ({ page: index + 1, serial: SERIAL, digest })),
  pageCount: digests.length,
  isOriginal: false,
  sealSeen: true,
})
const judge = (given: PaperReading) =>
  judgePaper({ reading: given, serial: SERIAL, current: CURRENT, printed: [OLDER, CURRENT] })

describe('judgePaper', () => {
  it.each<[string, PaperReading, PaperVerdict, string | null, number | null]>([
    ['the current version', reading(CURRENT, CURRENT), 'same', CURRENT, 1],
    ['an earlier print', reading(OLDER), 'older', OLDER, 1],
    ['pages of two versions', reading(CURRENT, OLDER), 'older', OLDER, 2],
    ['a mark that was never printed', reading(CURRENT, OLDER, UNKNOWN), 'edited', UNKNOWN, 3],
    ['nothing', reading(), 'unreadable', null, null],
    ['the download', { ...reading(CURRENT), isOriginal: true }, 'unstampedOriginal', CURRENT, 1],
    ['an old download', { ...reading(OLDER), isOriginal: true }, 'older', OLDER, 1],
    [
      'another paper',
      { ...reading(), references: [{ page: 2, serial: 'C-1', digest: CURRENT }] },
      'otherPaper',
      null,
      2,
    ],
  ])('should judge %s', (_name, given, verdict, digest, page) => {
    expect(judge(given)).toEqual({ verdict, digest, page })
  })

  it('should never take a scan for current that has a page of anything else of this paper', () => {
    const digests = fc.array(fc.constantFrom(CURRENT, OLDER, UNKNOWN), { minLength: 1 })
    fc.assert(
      fc.property(digests, (given) => {
        const isCurrent = given.every((digest) => digest === CURRENT)
        expect(judge(reading(...given)).verdict === 'same').toBe(isCurrent)
      }),
    )
  })
})

describe('paperStanding', () => {
  it('should make a scan stale with the first edit, and good again when it is taken back', () => {
    const file = { paperVerdict: 'same' as const, paperDigest: CURRENT }
    expect(paperStanding({ file, current: CURRENT })).toBe('same')
    expect(paperStanding({ file, current: UNKNOWN })).toBe('older')
    const old = { paperVerdict: 'older' as const, paperDigest: OLDER }
    expect(paperStanding({ file: old, current: OLDER })).toBe('same')
  })

  it('should leave every other verdict as it was read', () => {
    for (const paperVerdict of [
      'edited',
      'otherPaper',
      'unreadable',
      'unstampedOriginal',
    ] as const) {
      expect(paperStanding({ file: { paperVerdict }, current: CURRENT })).toBe(paperVerdict)
    }
    expect(paperStanding({ file: {}, current: CURRENT })).toBe('waiting')
    expect(
      ['unreadable', 'waiting', 'same'].map((each) => isDoubtful(each as PaperVerdict)),
    ).toEqual([false, false, false])
  })
})

describe('paperSerial', () => {
  it('should be short, different for each paper, and fit the dense mode of a code', () => {
    const entry = '019aa2b0-7c1e-7f00-8a1b-9c1d4a7b22e0'
    expect(paperSerial({ paper: 'form', entry })).toBe('F-9C1D4A7B22E0')
    expect(paperSerial({ paper: 'copyrightLetter', entry })).toBe('C-9C1D4A7B22E0')
  })
})
