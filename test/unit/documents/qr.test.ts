import { qrCode, readReference, writeReference } from '#src/documents/qr.ts'

const digest = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'
const reference = { serial: 'TJ-2024-0012-02', digest }

describe('QR code of a paper', () => {
  it('should lead back to serial and digest', () => {
    expect(readReference(` ${writeReference(reference)}\n`)).toEqual(reference)
  })

  it('should say which sheet it is, where a paper counts them', () => {
    expect(readReference(writeReference({ ...reference, sheet: 12 }))).toEqual({
      ...reference,
      sheet: 12,
    })
    for (const sheet of ['0', '01', '-1', 'x', '99999']) {
      expect(readReference(`a*${digest}*${sheet}`)).toBeNull()
    }
  })

  it('should know a code that is none of ours', () => {
    for (const content of ['', digest, `*${digest}`, 'a*b', `a*b*${digest}`, `a*${digest}0`]) {
      expect(readReference(content)).toBeNull()
    }
  })

  it('should stay small enough to be read from a scan of 22 mm', () => {
    const { size, runs } = qrCode(reference)

    expect(size).toBeLessThanOrEqual(37)
    for (const { x, y, length } of runs) {
      expect(x + length).toBeLessThanOrEqual(size)
      expect(y).toBeLessThan(size)
    }
  })

  it('should begin with the finder pattern that every QR code has', () => {
    const { runs } = qrCode(reference)

    expect(runs.filter(({ x }) => x === 0).filter(({ y }) => y < 7)).toEqual([
      { x: 0, y: 0, length: 7 },
      ...[1, 2, 3, 4, 5].map((y) => ({ x: 0, y, length: 1 })),
      { x: 0, y: 6, length: 7 },
    ])
  })
})
