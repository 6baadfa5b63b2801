import { describe, expect, it } from '@jest/globals'

import { checkContestLimit, checkParticipantLimit } from '#src/domain/entry/limits.ts'
import { isOfChild, withChildSlots } from '#src/domain/files/childSlots.ts'
import { defaultReaders, mayBeSeenBy } from '#src/domain/files/slotReaders.ts'
import { closingDay } from '#src/domain/participants/ages.ts'
import { identityOf } from '#src/domain/participants/identity.ts'
import { checkNamed, checkTakingPart } from '#src/domain/participants/naming.ts'
import { publicNameOf } from '#src/domain/participants/publicName.ts'
import { readParticipant } from '#src/domain/participants/readParticipant.ts'
import { SLOT_READERS } from '#src/domain/types/contest.ts'
import type { FileSlot, Participant, ScheduleWindow } from '#src/domain/types/index.ts'

const TODAY = '2026-11-30'
const BEGUN = '2026-11-30T04:00:00Z'
const window = (closesAt: string): ScheduleWindow => ({
  key: 'submission',
  title: '申报',
  closesAt,
  displayText: '',
})
const CONTEST = {
  title: '示例赛事',
  timeZone: 'Asia/Shanghai',
  windows: [window('2027-03-10T23:59:59+08:00')],
}
const CONSENT: FileSlot = {
  key: 'consent',
  label: '同意书',
  labelEn: 'Consent',
  due: 'submission',
  required: true,
  maxFiles: 1,
  maxMegabytes: 5,
  accept: ['pdf'],
  underAge: 14,
}
const FILM: FileSlot = { ...CONSENT, key: 'film', label: '影片', accept: ['mp4'], underAge: null }
const CATEGORY = { participants: { most: 3 }, fileSlots: [FILM, CONSENT] }
const child = (id: string, more: Partial<Participant> = {}): Participant => ({
  id,
  name: '王小明',
  birthDate: '2013-05-01',
  guardian: '王大山',
  publicName: 'short',
  ...more,
})

describe('a participant', () => {
  const typed = {
    name: ' 王小明 ',
    birthDate: '2013-05-01',
    school: '示例小学',
    guardian: '王大山',
    guardianPhone: '13800000000',
    publicName: 'short',
  }

  it('should be read as it was typed, cleaned', () => {
    expect(readParticipant(typed, TODAY)).toMatchObject({
      ok: true,
      value: { name: '王小明', birthDate: '2013-05-01', guardian: '王大山', publicName: 'short' },
    })
    const bare = readParticipant({ name: '王小明', publicName: 'none' }, TODAY)
    expect(bare).toMatchObject({ ok: true, value: { birthDate: null, guardian: null } })
  })

  it.each([
    ['name', ' ', 'fieldRequired'],
    ['name', '·', 'fieldRequired'],
    ['name', '长'.repeat(61), 'fieldTooLong'],
    ['name', '𠮷'.repeat(61), 'fieldTooLong'],
    ['birthDate', '2013-02-29', 'fieldDateShape'],
    ['birthDate', '1899-12-31', 'fieldDateTooEarly'],
    ['birthDate', '1800-01-01', 'fieldDateTooEarly'],
    ['birthDate', '2026-12-01', 'birthDateAhead'],
    ['guardian', '王 小明', 'guardianIsChild'],
    ['guardianPhone', '12', 'fieldPhoneShape'],
    ['publicName', '', 'fieldNotOption'],
  ])('should not be kept with %s %p', (field, value, code) => {
    expect(readParticipant({ ...typed, [field]: value }, TODAY)).toMatchObject({
      code: 'invalid',
      fields: { [field]: { code } },
    })
  })

  it('should have a name of sixty characters, whichever plane they are of', () => {
    const name = '𠮷'.repeat(60)
    expect(
      readParticipant({ ...typed, name, guardian: `${name.slice(2)}王` }, TODAY),
    ).toMatchObject({
      ok: true,
      value: { name },
    })
  })

  it('should be one person under one name and day of birth, and two under two days', () => {
    const first = identityOf({ name: 'Aysel · Kaya', birthDate: '2013-05-01' })
    expect(identityOf({ name: 'ａｙｓｅｌ·kaya', birthDate: '2013-05-01' })).toBe(first)
    expect(identityOf({ name: 'Aysel Kaya', birthDate: '2013-05-02' })).not.toBe(first)
    expect(identityOf({ name: '王小明', birthDate: null })).toBeNull()
  })
})

describe('the public name', () => {
  it.each([
    ['王小明', 'full', '王小明'],
    ['王小明', 'short', '王*'],
    ['欧阳修远', 'short', '欧阳*'],
    ['欧阳', 'short', '欧*'],
    ['王', 'short', '*'],
    ['Ada Lovelace', 'short', 'A*'],
    ['𠮷田花子', 'short', '𠮷*'],
    ['王小明', 'none', null],
  ] as const)('%s, %s should read %s', (name, publicName, shown) => {
    expect(publicNameOf({ name, publicName })).toBe(shown)
  })
})

describe('the consent for each child', () => {
  const slotsOf = (participants: Participant[], contest = CONTEST, filled: string[] = []) =>
    withChildSlots({ category: CATEGORY, contest, participants, begun: BEGUN, filled }).fileSlots

  it('should have a place for each below the age, and none for anybody else', () => {
    const older = child('b', { name: '李雷', birthDate: '2010-01-01' })
    const unknown = child('c', { name: '赵云', birthDate: null })
    expect(slotsOf([child('a'), older, unknown])).toMatchObject([
      { key: 'film' },
      { key: 'consent-a', label: '同意书（王小明）', participant: 'a' },
    ])
    expect(slotsOf([])).toEqual([FILM])
    const plain = { fileSlots: [FILM], participants: null }
    expect(
      withChildSlots({
        category: plain,
        contest: CONTEST,
        participants: [],
        begun: BEGUN,
        filled: [],
      }),
    ).toBe(plain)
  })

  it('should ask by the age on the closing day, on which a birthday counts', () => {
    expect(slotsOf([child('a', { birthDate: '2013-03-10' })])).toHaveLength(1)
    expect(slotsOf([child('a', { birthDate: '2013-03-11' })])).toHaveLength(2)
    const moved = { ...CONTEST, windows: [window('2027-03-11T00:00:00+08:00')] }
    expect(slotsOf([child('a', { birthDate: '2013-03-11' })], moved)).toHaveLength(1)
    expect(closingDay({ windows: [] })).toBeNull()
    expect(slotsOf([child('a', { birthDate: '2012-11-30' })], { ...CONTEST, windows: [] })).toEqual(
      [FILM],
    )
  })

  it('should keep what was given in sight, and ask no more, where the close moved past a birthday', () => {
    const moved = { ...CONTEST, windows: [window('2027-03-11T00:00:00+08:00')] }
    const children = [
      child('a', { birthDate: '2013-03-11' }),
      child('b', { birthDate: '2013-03-11' }),
    ]
    expect(slotsOf(children, moved, ['film', 'consent-a'])).toMatchObject([
      { key: 'film' },
      { key: 'consent-a', participant: 'a', required: false },
    ])
  })

  it('should ask everybody for a day of birth, though nobody has given one', () => {
    const unknown = child('c', { birthDate: null })
    const category = withChildSlots({
      category: CATEGORY,
      contest: CONTEST,
      participants: [],
      begun: BEGUN,
      filled: [],
    })
    expect(checkNamed({ category, named: [unknown] })).toMatchObject({
      code: 'participantBirthDateMissing',
    })
  })

  it('should tell two children of one name apart by their days of birth', () => {
    const labels = slotsOf([child('a'), child('b', { birthDate: '2014-06-07' })])
      .filter(({ key }) => key !== 'film')
      .map(({ label, labelEn }) => [label, labelEn])
    expect(labels).toEqual([
      ['同意书（王小明 2013-05-01）', 'Consent (王小明 2013-05-01)'],
      ['同意书（王小明 2014-06-07）', 'Consent (王小明 2014-06-07)'],
    ])
  })

  it('should be asked anew once it was taken back', () => {
    const [, before] = slotsOf([child('a')])
    const [, after] = slotsOf([child('a', { consentWithdrawnAt: '2027-01-01T00:00:00Z' })])
    expect(after?.key).not.toBe(before?.key)
    expect(isOfChild(String(before?.key), 'a')).toBe(true)
    expect(isOfChild(String(after?.key), 'a')).toBe(true)
  })

  it('should be for nobody but its entrant and the staff', () => {
    for (const reader of SLOT_READERS) expect(mayBeSeenBy(CONSENT, reader)).toBe(false)
    expect(defaultReaders(CONSENT)).toEqual([])
  })
})

describe('who takes part in an entry', () => {
  const identified = (each: Participant) => ({ ...each, identity: identityOf(each) })
  const check = (named: Participant[], category = CATEGORY) =>
    checkNamed({ category, named: named.map(identified) })

  it('should be as many as the category says, each of them once, with a day of birth', () => {
    const twin = child('b', { birthDate: '2014-06-07' })
    expect(check([child('a'), twin])).toMatchObject({ ok: true })
    expect(check([child('a'), child('b')])).toMatchObject({ code: 'participantTwice' })
    expect(check([child('a'), twin, child('c'), child('d')])).toMatchObject({
      code: 'participantsTooMany',
      params: { max: 3 },
    })
    expect(check([child('a', { birthDate: null })])).toMatchObject({
      code: 'participantBirthDateMissing',
    })
    const silent = { participants: null, fileSlots: [FILM] }
    expect(check([], silent as never)).toMatchObject({ ok: true })
    expect(check([child('a')], silent as never)).toMatchObject({ code: 'participantsNotAsked' })
  })

  it('should be somebody, with a guardian for each child of whom a consent is asked', () => {
    const asked = { category: CATEGORY, contest: CONTEST, begun: BEGUN }
    const missing = (named: Participant[]) => checkTakingPart({ ...asked, named })?.code ?? null
    expect(missing([])).toBe('participantsMissing')
    expect(missing([child('a')])).toBeNull()
    expect(missing([child('a', { guardian: null })])).toBe('guardianMissing')
    expect(missing([child('a', { guardian: null, birthDate: '2013-03-10' })])).toBeNull()
  })
})

describe('limits of a participant, and of a whole contest', () => {
  const category = { title: '绘画', limits: { perUnit: null, perPerson: null, soft: false } }
  const left = (perCategory: number | null, perContest: number | null, taken: number) =>
    checkParticipantLimit({
      participant: '王小明',
      category: { ...category, limits: { ...category.limits, perParticipant: perCategory } },
      contest: { title: '示例赛事', limits: { perParticipant: perContest } },
      taken: { category: taken, contest: taken + 1 },
    })

  it('should hold in the category and over all of them', () => {
    expect(left(null, null, 99).ok).toBe(true)
    expect(left(2, null, 1).ok).toBe(true)
    expect(left(2, null, 2)).toMatchObject({ params: { scope: '绘画', limit: 2 } })
    expect(left(9, 3, 2)).toMatchObject({
      code: 'limitReachedParticipant',
      params: { participant: '王小明', scope: '示例赛事', limit: 3 },
    })
  })

  it('should say nothing of entries that somebody else made', () => {
    expect(left(2, null, 2)).not.toHaveProperty('params.taken')
  })

  it('should hold for units and persons over all categories too', () => {
    const contest = { title: '示例赛事', limits: { perUnit: 3, perPerson: null } }
    const at = (chargedAs: 'unit' | 'person', taken: number) =>
      checkContestLimit({ contest, chargedAs, taken })
    expect(at('unit', 2).ok).toBe(true)
    expect(at('unit', 3)).toMatchObject({ code: 'limitReachedContest', params: { limit: 3 } })
    expect(at('person', 99).ok).toBe(true)
    expect(checkContestLimit({ contest: { title: '' }, chargedAs: 'unit', taken: 99 }).ok).toBe(
      true,
    )
  })
})
