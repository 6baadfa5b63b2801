import { slotsOffBy } from '#src/domain/files/slotConditions.ts'
import { decimalNumber } from '#src/domain/basics/decimalNumber.ts'
import { readDay } from '#src/domain/basics/calendarDay.ts'
import { defineForm } from '#src/domain/forms/defineForm.ts'
import { misfitOf } from '#src/domain/forms/formOfCategory.ts'
import { readAnswer } from '#src/domain/forms/readAnswer.ts'
import { sectionStatus } from '#src/domain/forms/sectionStatus.ts'
import { toBlocks } from '#src/domain/forms/toBlocks.ts'
import { validateForm } from '#src/domain/forms/validateForm.ts'
import type { FormBlock } from '#src/domain/forms/blocks.ts'
import type {
  DateField,
  FormDefinition,
  FormField,
  ScheduleWindow,
} from '#src/domain/types/index.ts'
import { wordsOfRefusal } from '#src/translations/translate.ts'
import { sampleContext } from '../../helpers/sampleForm.ts'

const base = { required: true, print: true }
const birth: DateField = {
  ...base,
  type: 'date',
  name: 'birth',
  label: '出生日期',
  ageOn: 'submission.end',
  minAge: 14,
  maxAge: 18,
}
const closing = (closesAt?: string): ScheduleWindow => ({
  key: 'submission',
  title: '作品申报',
  displayText: '',
  ...(closesAt ? { closesAt } : {}),
})
const contextOf = (closesAt?: string, timeZone = 'Asia/Shanghai') => ({
  ...sampleContext,
  schedule: { windows: [closing(closesAt)], timeZone },
})
const LAST_MINUTE = '2026-07-05T23:59:59+08:00'
const read = (raw: unknown, context = contextOf(LAST_MINUTE), field: FormField = birth) =>
  readAnswer({ field, raw, context })
const codeOf = (raw: unknown, context = contextOf(LAST_MINUTE), field: FormField = birth) =>
  read(raw, context, field).refusal?.code ?? null

describe('a day of the calendar', () => {
  it.each([
    ['2012-02-29', '2012-02-29'],
    ['2012-2-9', '2012-02-09'],
    ['2012年2月9日', '2012-02-09'],
    ['２０１２／０２／０９', '2012-02-09'],
    ['20120209', '2012-02-09'],
    ['2013-02-29', null],
    ['2012-13-01', null],
    ['12-02-09', null],
    ['昨天', null],
    ['', null],
    ['9'.repeat(5000), null],
  ])('should be read from %s', (typed, day) => {
    expect(readDay(typed)).toBe(day)
  })

  it('should keep to its bounds, and say them as people read days', () => {
    const field: DateField = {
      ...base,
      type: 'date',
      name: 'shot',
      label: '拍摄日期',
      earliest: '2026-01-01',
      latest: '2026-06-30',
    }
    expect(codeOf('2025-12-31', undefined, field)).toBe('fieldDateTooEarly')
    expect(codeOf('2026-01-01', undefined, field)).toBeNull()
    expect(codeOf('2026-06-30', undefined, field)).toBeNull()
    const late = read('2026-07-01', undefined, field).refusal
    expect(late && wordsOfRefusal(late, 'zh')).toBe(
      '「拍摄日期」不能晚于 2026年6月30日。请核对后填写。',
    )
    expect(codeOf('不详', undefined, field)).toBe('fieldDateShape')
    expect(codeOf(20260101, undefined, field)).toBe('fieldDateShape')
    expect(codeOf('  ', undefined, field)).toBe('fieldRequired')
  })
})

describe('an age on a day of the schedule', () => {
  it('should turn on the closing day itself', () => {
    expect(codeOf('2012-07-05')).toBeNull()
    expect(codeOf('2012-07-06')).toBe('fieldAgeTooLow')
    expect(codeOf('2007-07-06')).toBeNull()
    expect(codeOf('2007-07-05')).toBe('fieldAgeTooHigh')
  })

  it('should not be counted from a day before which nobody who lives was born', () => {
    const grown = { ...birth, maxAge: undefined }
    expect(codeOf('1899-12-31', undefined, grown)).toBe('fieldDateTooEarly')
    expect(codeOf('1900-01-01', undefined, grown)).toBeNull()
  })

  it('should turn on 28 February for who was born on the 29th, where the year has none', () => {
    const on = (day: string) => codeOf('2012-02-29', contextOf(`${day}T12:00:00+08:00`))
    expect([on('2026-02-27'), on('2026-02-28')]).toEqual(['fieldAgeTooLow', null])
  })

  it('should follow midnight of the time zone of the contest', () => {
    const justAfter = '2026-07-05T00:00:00+08:00'
    expect(codeOf('2012-07-05', contextOf(justAfter))).toBeNull()
    expect(codeOf('2012-07-05', contextOf(justAfter, 'America/New_York'))).toBe('fieldAgeTooLow')
    expect(codeOf('2012-07-05', contextOf('2026-07-04T23:59:59+08:00'))).toBe('fieldAgeTooLow')
  })

  it('should be said with the person’s own, and the day it counts on', () => {
    const { refusal } = read('2012-07-06')
    expect(refusal && wordsOfRefusal(refusal, 'zh')).toContain(
      '到 2026年7月5日 当天为 13 周岁，须年满 14 周岁',
    )
    expect(refusal && wordsOfRefusal(refusal, 'en')).toContain('the age on 5 July 2026 is 13')
  })

  it('should refuse nobody while the day is not announced, and nobody who is not born', () => {
    expect(codeOf('2020-01-01', contextOf())).toBeNull()
    expect(codeOf('2026-07-06', undefined, { ...birth, minAge: undefined })).toBe(
      'fieldDateTooLate',
    )
  })

  it('should decide on a slot as a number does, and on none while it is not announced', () => {
    const definition: FormDefinition = {
      title: '表',
      sections: [{ key: 's', title: '节', fields: [birth] }],
    }
    const slot = { key: 'consent', condition: { field: 'birth', min: 14, max: 17 } }
    const off = (day: string, closesAt?: string) =>
      slotsOffBy({
        fileSlots: [slot],
        definition,
        answers: { birth: day },
        schedule: { windows: [closing(closesAt)], timeZone: 'Asia/Shanghai' },
      })
    expect(off('2012-07-05', LAST_MINUTE)).toEqual({})
    expect(off('2012-07-06', LAST_MINUTE)).toEqual({ consent: 'closed' })
    expect(off('2008-07-05', LAST_MINUTE)).toEqual({ consent: 'closed' })
    expect(off('2012-07-05')).toEqual({ consent: 'closed' })
  })
})

describe('a number with decimal places', () => {
  it.each([
    ['1.5', 1.5],
    ['１．２５', 1.25],
    ['-0.5', -0.5],
    ['12', 12],
    [0.1, 0.1],
    ['', null],
    ['1.255', Number.NaN],
    ['1e3', Number.NaN],
    ['.5', Number.NaN],
    ['1.', Number.NaN],
    ['0x1', Number.NaN],
    [Number.POSITIVE_INFINITY, Number.NaN],
    ['9'.repeat(50), Number.NaN],
  ])('should be read from %s', (raw, number) => {
    expect(decimalNumber(raw, 2)).toBe(number)
  })

  it('should keep to its bounds, and be whole where the form admits no places', () => {
    const field: FormField = {
      ...base,
      type: 'number',
      name: 'n',
      label: '长度',
      decimals: 1,
      min: 0.5,
      max: 9.5,
      unit: '米',
    }
    expect(codeOf('0.4', undefined, field)).toBe('fieldNumberTooSmall')
    expect(read('0.5', undefined, field)).toEqual({ answer: 0.5 })
    expect(codeOf('9.6', undefined, field)).toBe('fieldNumberTooLarge')
    expect(codeOf('1.25', undefined, field)).toBe('fieldNotDecimal')
    expect(codeOf('1.5', undefined, { ...field, decimals: undefined })).toBe('fieldNotNumber')
  })
})

describe('a form that asks days and files', () => {
  const define = (...blocks: FormBlock[]) =>
    defineForm({
      title: '表',
      blocks: [{ blockType: 'section', name: 's', label: '节' }, ...blocks],
    })
  const date = (more: Partial<FormBlock>): FormBlock => ({
    blockType: 'date',
    name: 'd',
    label: '日',
    ...more,
  })
  const refusedAs = (...blocks: FormBlock[]) => {
    const defined = define(...blocks)
    return defined.ok ? null : defined.code
  }

  it.each([
    ['formDateBound', date({ earliest: '2026-02-30' })],
    ['formDateBound', date({ earliest: '2026-02-03', latest: '2026-02-02' })],
    ['formAgeDay', date({ ageOn: 'submision.end' })],
    ['formAgeDayMissing', date({ minAge: 14 })],
    ['formAgeRange', date({ ageOn: 'submission.end', minAge: 19, maxAge: 18 })],
    ['formNumberRange', { blockType: 'number', name: 'n', label: '数', decimals: 9 } as FormBlock],
    ['formNumberRange', { blockType: 'number', name: 'n', label: '数', min: 0.5 } as FormBlock],
    ['formSlotMissing', { blockType: 'file', name: 'f', label: '文' } as FormBlock],
    [null, date({ ageOn: '{submission.end}', minAge: 14, maxAge: 18, earliest: '2000-01-01' })],
  ])('should be refused as %s', (code, block) => {
    expect(refusedAs(block)).toBe(code)
  })

  it('should point to each slot once, and come back from its blocks as it was', () => {
    const file: FormBlock = { blockType: 'file', name: 'f', label: '影片', slot: 'film' }
    expect(refusedAs(file, { ...file, name: 'g' })).toBe('formSlotTwice')
    const defined = define(date({ ageOn: 'submission.end', minAge: 14 }), file)
    if (!defined.ok) throw new Error(defined.code)
    expect(defineForm({ title: '表', blocks: toBlocks(defined.value) })).toEqual(defined)
  })

  it('should need its slots and days in the category and contest that use it', () => {
    const defined = define(date({ ageOn: 'submission.end' }), {
      blockType: 'file',
      name: 'f',
      label: '影片',
      slot: 'film',
    })
    if (!defined.ok) throw new Error(defined.code)
    const definition = defined.value
    const fileSlots = [{ key: 'film' }]
    const windows = [closing()]
    expect(misfitOf({ definition, fileSlots, windows })).toBeNull()
    expect(misfitOf({ definition, fileSlots: [], windows })).toMatchObject({ code: 'slotUnknown' })
    expect(misfitOf({ definition, fileSlots, windows: [] })).toMatchObject({
      code: 'ageDayUnknown',
    })
  })

  it('should leave files to their slot: nothing is typed, and a section is whole once they are there', () => {
    const defined = define({
      blockType: 'file',
      name: 'f',
      label: '影片',
      slot: 'film',
      required: true,
    })
    if (!defined.ok) throw new Error(defined.code)
    const asked = { definition: defined.value, answers: {}, context: sampleContext }
    expect(validateForm(asked)).toEqual({ ok: true, value: {} })
    expect(sectionStatus({ ...asked, sectionKey: 's', missingSlots: ['film'] })).toBe('notStarted')
    expect(sectionStatus({ ...asked, sectionKey: 's' })).toBe('complete')
  })
})
