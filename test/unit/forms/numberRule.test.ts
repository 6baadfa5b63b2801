import { numberRule } from '#src/next/portal/_form/lengthRule.ts'
import type { NumberField } from '#src/domain/types/index.ts'

const field = (more: Partial<NumberField>): NumberField => ({
  type: 'number',
  name: 'length',
  label: '时长',
  required: true,
  print: true,
  ...more,
})

describe('what is said beside a question for a number', () => {
  it('should be its ends with the unit, and its decimal places', () => {
    const of = (more: Partial<NumberField>) => numberRule(field(more), 'zh')
    expect(of({ min: 1, max: 60, unit: '分钟' })).toBe('可填 1 至 60 分钟。')
    expect(of({ min: 0 })).toBe('不少于 0。')
    expect(of({ max: 5, unit: '岁', decimals: 1 })).toBe('不超过 5 岁。 最多 1 位小数。')
    expect(of({})).toBe('')
    expect(numberRule(field({ min: 1, max: 60, unit: '分钟', unitEn: 'minutes' }), 'en')).toBe(
      'From 1 to 60 minutes.',
    )
  })
})
