import fc from 'fast-check'

import { contradictingDates } from '#src/domain/contest/contradictingDates.ts'
import { windowText } from '#src/translations/windowText.ts'
import { presets } from '#src/presets/index.ts'

const ZONE = 'Asia/Shanghai'
const OPENS = '2024-06-15T00:00:00+08:00'
const CLOSES = '2024-07-05T23:59:59+08:00'
const of = (text: string, window: { opensAt?: string; closesAt?: string } = { closesAt: CLOSES }) =>
  contradictingDates({ text, window, timeZone: ZONE })
const both = { opensAt: OPENS, closesAt: CLOSES }

describe('contradictingDates', () => {
  it.each([
    '7月5日前',
    '即日起至2024年7月上旬前',
    '2024年7月5日（周五）24:00截止',
    '七月五日止',
    '７月５日前',
    '截至 2024-07-05',
    'Until 5 July',
    'Until early July 2024',
    'by July 5th, 2024',
    'Applicants may send 3 to 5 works until 5 July',
    '设3—5个分赛区，时间另行通知',
    '7.5前',
    '07.05',
    '7-5截止',
    '截至7/5',
    '5/7/2024',
    '7/5/2024',
    '二〇二四年七月五日',
    '20240705',
    '7月5前',
    '限12-25岁，每人3.5万字以内，满分9.75分，2-3件',
    '规则第1.12版，30日内答复',
    '',
  ])('should let “%s” stand for a close of 5 July 2024', (text) => {
    expect(of(text)).toEqual([])
  })

  it.each([
    ['7月8日前', '7月8日'],
    ['2023年7月5日前', '2023年7月5日'],
    ['7月下旬前', '7月下旬'],
    ['八月五日止', '8月5日'],
    ['截至 2024/07/08', '2024/07/08'],
    ['Until 15 July', '15 July'],
    ['Mid-August', 'Mid-August'],
    ['9—11月', '9—11月'],
    ['12.25', '12.25'],
    ['12.25前', '12.25'],
    ['12-25截止', '12-25'],
    ['截至12-25', '12-25'],
    ['截至12/25', '12/25'],
    ['12.25 24:00', '12.25'],
    ['12.25（周五）', '12.25'],
    ['25/12/2026', '25/12/2026'],
    ['12/25/2026', '12/25/2026'],
    ['25.12.2026', '25.12.2026'],
    ['2026年12月二十五日', '2026年12月25日'],
    ['七月廿五日止', '7月25日'],
    ['二〇二三年七月五日', '2023年7月5日'],
    ['20241225前', '20241225'],
    ['2024.12', '2024.12'],
    ['12月25前', '12月25'],
    ['13月45日', '13月45日'],
    ['2月31日前', '2月31日'],
    ['7.20—7.25', '7.20'],
  ])('should find in “%s” that it is another', (text, date) => {
    expect(of(text)).toContain(date)
  })

  it('should hold the end of a span to the close and its beginning to the opening', () => {
    expect(of('2024年6月15日—2024年7月5日', both)).toEqual([])
    expect(of('6月15日至7月5日', both)).toEqual([])
    expect(of('15 June – 5 July 2024', both)).toEqual([])
    expect(of('From 15 June to 5 July', both)).toEqual([])
    expect(of('6月15日前', both)).toEqual(['6月15日'])
    expect(of('7月5日起', both)).toEqual(['7月5日'])
    expect(of('6月15日—7月1日', both)).toEqual(['7月1日'])
    const sameMonth = { opensAt: '2024-07-01T00:00:00+08:00', closesAt: CLOSES }
    expect(of('7月1—5日', sameMonth)).toEqual([])
    expect(of('1 – 5 July 2024', sameMonth)).toEqual([])
    expect(of('7月1—6日', sameMonth)).toEqual(['7月1—6日'])
  })

  it('should take a close at midnight for the day before at 24 o’clock', () => {
    expect(of('7月5日24时前', { closesAt: '2024-07-06T00:00:00+08:00' })).toEqual([])
  })

  it('should leave what is to be announced alone', () => {
    expect(of('拟9月中旬', {})).toEqual([])
  })

  it('should agree with every schedule of a preset, and with what is written from instants', () => {
    for (const { windows, timeZone } of presets) {
      for (const window of windows) {
        for (const text of [window.displayText, window.displayTextEn ?? '']) {
          expect([text, contradictingDates({ text, window, timeZone })]).toEqual([text, []])
        }
      }
    }
    const instant = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instant, instant, fc.boolean(), fc.boolean(), (one, other, opened, closed) => {
        const [from, to] = [one, other].sort((a, b) => a.getTime() - b.getTime())
        const window = {
          ...(opened && from ? { opensAt: from.toISOString() } : {}),
          ...(closed && to ? { closesAt: to.toISOString() } : {}),
        }
        const { displayText, displayTextEn } = windowText(window, ZONE)
        expect(of(displayText, window)).toEqual([])
        expect(of(displayTextEn, window)).toEqual([])
      }),
    )
  })
})
