import { checkFile, missingFiles } from '#src/domain/files/fileRules.ts'
import type { FileFindings } from '#src/domain/files/fileRules.ts'
import type { FileSlot } from '#src/domain/types/index.ts'

const film: FileSlot = {
  key: 'film',
  label: '视频',
  labelEn: 'Film',
  due: 'submission',
  required: true,
  maxFiles: 2,
  maxMegabytes: 1024,
  accept: ['avi', 'mov', 'mp4', 'mpg'],
  minSeconds: 10,
  maxSeconds: 300,
  minHeight: 720,
}
const good: FileFindings = {
  bytes: 1000,
  kind: 'mp4',
  seconds: 299,
  width: 1280,
  height: 720,
  readable: true,
}
const scan: FileSlot = { ...film, key: 'scan', label: '扫描件', accept: ['pdf'], maxFiles: 1 }
const extras: FileSlot = { ...film, key: 'extras', accept: ['any'], required: false }

describe('checkFile', () => {
  it.each<[string, Partial<FileFindings>]>([
    ['as asked', {}],
    ['300 s and the tolerance of one', { seconds: 301 }],
    ['10 s but for the tolerance', { seconds: 9.2 }],
    ['held upright', { width: 720, height: 1280 }],
    ['of exactly 1 G', { bytes: 2 ** 30 }],
  ])('should admit a film %s', (_, findings) => {
    expect(check(film, findings)).toEqual({ ok: true, value: undefined })
  })

  it.each<[string, Partial<FileFindings>, object]>([
    ['fileEmpty', { bytes: 0 }, {}],
    ['fileTooLarge', { bytes: 2 ** 30 + 1 }, { maxBytes: 2 ** 30 }],
    ['fileWrongType', { kind: 'pdf' }, { accept: 'avi,mov,mp4,mpg' }],
    ['fileWrongType', { kind: null }, {}],
    ['fileUnreadable', { readable: false }, {}],
    ['fileUnreadable', { seconds: undefined }, {}],
    ['fileUnreadable', { height: undefined }, {}],
    ['fileTooLong', { seconds: 301.04 }, { maxSeconds: 300, seconds: 302 }],
    ['fileTooShort', { seconds: 8.96 }, { minSeconds: 10, seconds: 8 }],
    ['fileTooSmall', { width: 1920, height: 719 }, { minHeight: 720, height: 719 }],
    ['fileTooSmall', { width: 406, height: 720 }, { minHeight: 720, height: 406 }],
  ])('should refuse by %s: %j', (code, findings, params) => {
    expect(check(film, findings)).toMatchObject({
      code,
      params: { ...params, label: '视频', labelEn: 'Film' },
    })
  })

  it('should count the files a slot holds', () => {
    expect(check(film, {}, 1).ok).toBe(true)
    expect(check(film, {}, 2)).toMatchObject({ code: 'fileTooMany', params: { max: 2 } })
  })

  it('should measure only what lasts and what has pixels', () => {
    const pdf: FileFindings = { bytes: 9, kind: 'pdf', readable: true }
    expect(checkFile({ slot: scan, findings: pdf, existing: 0 }).ok).toBe(true)
    expect(checkFile({ slot: extras, findings: { ...pdf, kind: null }, existing: 0 }).ok).toBe(true)
    const logo: FileFindings = { bytes: 9, kind: 'jpg', width: 100, height: 100, readable: true }
    expect(checkFile({ slot: extras, findings: logo, existing: 0 })).toMatchObject({
      code: 'fileTooSmall',
    })
  })

  it('should take limits that were left empty, null in the database, as none', () => {
    const stored: FileSlot = JSON.parse(
      JSON.stringify({ ...film, minSeconds: null, maxSeconds: null, minHeight: null }),
    )
    const findings: FileFindings = { bytes: 9, kind: 'mp4', readable: true }
    expect(checkFile({ slot: stored, findings, existing: 0 }).ok).toBe(true)
    expect(check(stored, { seconds: 9999, height: 1 }).ok).toBe(true)
  })
})

describe('missingFiles', () => {
  const letter: FileSlot = { ...scan, key: 'letter', due: 'acceptance' }
  const category = { fileSlots: [film, scan, extras, letter] }

  it('should list the required slots without a file, by the time they are due', () => {
    expect(missingFiles({ category, entry: {}, files: [], due: 'submission' })).toEqual([
      film,
      scan,
    ])
    expect(
      missingFiles({ category, entry: {}, files: [{ slot: 'film' }], due: 'submission' }),
    ).toEqual([scan])
    expect(
      missingFiles({ category, entry: {}, files: [{ slot: 'film' }], due: 'acceptance' }),
    ).toEqual([letter])
    expect(
      missingFiles({ category, entry: {}, files: [{ slot: 'letter' }], due: 'acceptance' }),
    ).toEqual([])
  })
})

function check(slot: FileSlot, findings: Partial<FileFindings>, existing = 0) {
  return checkFile({ slot, findings: { ...good, ...findings }, existing })
}
