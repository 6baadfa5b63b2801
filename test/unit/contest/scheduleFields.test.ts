import { fillCategory, fillContest, fillDefinition } from '#src/translations/filledTexts.ts'
import { unknownField } from '#src/domain/contest/scheduleFields.ts'
import { fillSchedule } from '#src/translations/fillSchedule.ts'
import type { ScheduleWindow } from '#src/domain/types/index.ts'

const windows: ScheduleWindow[] = [
  {
    key: 'submission',
    title: '申报',
    opensAt: '2026-06-01T00:00:00+08:00',
    closesAt: '2026-07-05T23:59:59+08:00',
    displayText: '{submission.end}前',
    displayTextEn: 'Until {submission.end}',
  },
  { key: 'recommendation', title: '推荐', closesAt: '2026-07-10T12:00:00+08:00', displayText: '' },
  { key: 'vote', title: '投票', displayText: '时间另行通知' },
]
const contest = { windows, timeZone: 'Asia/Shanghai' }
const zh = (text: string) => fillSchedule(text, contest, 'zh')

describe('the fields of a schedule in a text', () => {
  it('should be the day, with the clock only where it says more', () => {
    expect(zh('于 {submission.end} 截止，{ submission.start } 起')).toBe(
      '于 2026年7月5日 截止，2026年6月1日 起',
    )
    expect(zh('{recommendation.end}')).toBe('2026年7月10日 12:00')
    expect(fillSchedule('until {submission.end}', contest, 'en')).toBe('until 5 July 2026')
  })

  it('should say that it is to be announced where there is no instant', () => {
    expect(zh('{vote.start}开始')).toBe('另行通知的时间开始')
  })

  it('should leave what is no field as it is, and blanks of letters', () => {
    expect(zh('{name} {{submission.end}} {1}')).toBe('{name} {{submission.end}} {1}')
  })

  it('should be refused with the nearest where there is none of that name', () => {
    expect(unknownField('于 {submision.end} 截止')).toEqual({
      typed: 'submision.end',
      nearest: 'submission.end',
    })
    expect(unknownField('{vote.end}', ['submission.end'])).toMatchObject({ typed: 'vote.end' })
    expect(unknownField('{submission.end}，{{name}}')).toBeNull()
  })

  it.each([
    ['于 {submission.end 前', '{submission.end'],
    ['于 submission.end} 前', 'submission.end}'],
    ['于 {{submission.end}} 前', '{{submission.end}}'],
    ['于 ｛submission.end｝ 前', '{submission.end}'],
    ['于 {submission。end} 前', '{submission。end}'],
    ['于 {submission end} 前', '{submission end}'],
    ['于 {{submision.end}} 前', '{{submision.end}}'],
    ['于 [submission.end] 前', '[submission.end]'],
    ['于 ${submission.end} 前', '${submission.end}'],
    ['{submission.end} 与 {submission.end', '{submission.end'],
  ])('should be refused with the right one where “%s” is no field', (text, typed) => {
    expect(unknownField(text)).toEqual({ typed, nearest: 'submission.end' })
  })

  it('should let braces stand that mean no field', () => {
    const headings = ['[submission]', '【final】', '[Entry end]']
    for (const text of [
      ...headings,
      '{1}',
      '{{name}}',
      '{{title}}（{{unit}}）',
      '{“a”:1}',
      '集合 {甲、乙}',
      '{',
    ]) {
      expect(unknownField(text)).toBeNull()
    }
    expect(unknownField(JSON.stringify({ label: '{submission.end}', help: 'a' }))).toBeNull()
  })

  it('should be filled in rules, sheets and forms, English in English', () => {
    const rules = { root: { type: 'root', children: [{ type: 'text', text: '{submission.end}' }] } }
    const filled = fillContest({ ...contest, rules: rules as never })
    expect(JSON.stringify(filled.rules)).toContain('2026年7月5日')
    expect(filled.windows[0]).toMatchObject({
      displayText: '2026年7月5日前',
      displayTextEn: 'Until 5 July 2026',
      closesAt: windows[0]?.closesAt,
    })
    expect(fillCategory({ summaryEn: '{submission.end}' }, contest)).toEqual({
      summaryEn: '5 July 2026',
    })
    const field = {
      name: 'promise',
      type: 'statement' as const,
      label: '承诺',
      text: '{submission.end}前',
      textEn: 'by {submission.end}',
      required: false,
      print: true,
    }
    const definition = { title: '表', sections: [{ key: 'a', title: 'A', fields: [field] }] }
    expect(fillDefinition(definition, contest).sections[0]?.fields[0]).toMatchObject({
      text: '2026年7月5日前',
      textEn: 'by 5 July 2026',
    })
  })
})
