import { checkFile } from '#src/domain/files/fileRules.ts'
import { papersDue } from '#src/domain/files/papersDue.ts'
import type { FileSlot } from '#src/domain/types/index.ts'
import { wordsOfRefusal } from '#src/translations/translate.ts'

const slot = (key: string, more: Partial<FileSlot> = {}): FileSlot => ({
  key,
  label: key,
  due: 'acceptance',
  required: true,
  maxFiles: 1,
  maxMegabytes: 1,
  accept: ['pdf'],
  ...more,
})
const DUE = '2030-08-01T15:59:59Z'
const category = {
  fileSlots: [
    slot('work', { due: 'submission' }),
    slot('anyTime'),
    slot('letter', { dueBy: DUE }),
    slot('optional', { required: false, dueBy: DUE }),
  ],
}
const due = (more: { stage?: 'accepted' | 'sealed'; extendedUntil?: string } = {}, files = ['']) =>
  papersDue({
    entry: { stage: 'accepted', ...more },
    category,
    files: files.map((each) => ({ slot: each })),
  }).map(({ slot: { key }, dueBy, isOwn }) => [key, dueBy, isOwn])

describe('papersDue', () => {
  it('should be those an accepted entry still lacks, the most pressing first (R115)', () => {
    expect(due()).toEqual([
      ['letter', DUE, false],
      ['anyTime', null, false],
    ])
    expect(due({}, ['letter'])).toEqual([['anyTime', null, false]])
    expect(due({ stage: 'sealed' })).toEqual([])
  })

  it('should follow the entry’s own deadline where that is later', () => {
    const later = '2030-08-09T00:00:00Z'
    expect(due({ extendedUntil: later })[0]).toEqual(['letter', later, true])
    expect(due({ extendedUntil: '2030-07-01T00:00:00Z' })[0]).toEqual(['letter', DUE, false])
  })
})

describe('the length of a document’s text', () => {
  const story = slot('story', {
    label: '文字素材稿',
    accept: ['docx'],
    minCharacters: 1000,
    maxCharacters: 3000,
  })
  const ask = (characters: number | undefined) =>
    checkFile({
      slot: story,
      existing: 0,
      findings: {
        bytes: 10,
        kind: 'docx',
        readable: true,
        ...(characters === undefined ? {} : { characters }),
      },
    })

  it('should be held to the limits of its slot, and said with the count (R152)', () => {
    expect(ask(1000).ok).toBe(true)
    expect(ask(3000).ok).toBe(true)
    const short = ask(999)
    expect(short).toMatchObject({ code: 'fileTextTooShort' })
    expect(!short.ok && wordsOfRefusal(short, 'zh')).toBe(
      '「文字素材稿」正文 999 字，不能少于 1000 字。请补充后再传。',
    )
    expect(ask(3001)).toMatchObject({ code: 'fileTextTooLong', params: { characters: 3001 } })
    expect(ask(undefined)).toMatchObject({ code: 'fileUnreadable' })
  })
})
