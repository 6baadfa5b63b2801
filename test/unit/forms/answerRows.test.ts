import { answerRows } from '#src/next/portal/_form/answerRows.ts'
import type { FormSection } from '#src/domain/types/index.ts'
import { association, formFor } from '../../helpers/presets.ts'

const definition = formFor(association, 'speech', 'unit') ?? { title: '', sections: [] }
const section = definition.sections.find(({ key }) => key === 'recommendedBy') as FormSection
const { directRoute } = association
const recommenders = [{ id: 'u1', name: '示例区局', kind: null }]
const rowsOf = (recommender: string, reason: string | null = null) =>
  answerRows({
    schedule: { windows: [], timeZone: 'Asia/Shanghai' },
    locale: 'zh',
    definition,
    section,
    answers: { recommender },
    road: { recommenders, directRoute, ground: { picked: 'memberWithReason', reason } },
  }).map(({ label, value }) => [label, value])

describe('answerRows', () => {
  it('should show the direct route in the words of the contest, with its ground and reason', () => {
    expect(rowsOf('direct', '集团正在改制。')).toEqual([
      ['推荐单位', directRoute.label],
      ['直接报名的情形', '确无推荐单位的会员单位'],
      ['没有推荐单位的原因', '集团正在改制。'],
    ])
  })

  it('should show a recommender by its name and no ground', () => {
    expect(rowsOf('u1')).toEqual([['推荐单位', '示例区局']])
  })
})
