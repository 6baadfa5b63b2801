import { carryAnswers } from '#src/domain/forms/carryAnswers.ts'
import { sampleContext, sampleForm } from '../../helpers/sampleForm.ts'

const carried = (answers: Parameters<typeof carryAnswers>[0]['answers']) =>
  carryAnswers({ definition: sampleForm, answers, context: sampleContext })

describe('carryAnswers', () => {
  it('should take over what the new form asks for too', () => {
    expect(carried({ unitName: '示例一厂', nature: 'state', gone: '旧字段' })).toEqual({
      unitName: '示例一厂',
      nature: 'state',
    })
  })

  it('should leave out what the new form would refuse, and keep what is only unfinished', () => {
    expect(carried({ email: '不是邮箱', nature: 'no longer an option', summary: '短' })).toEqual({
      summary: '短',
    })
  })

  it('should ask anew for title and recommender', () => {
    const recommender = sampleContext.recommenders[0]

    expect(carried({ title: '旧题目', recommender: recommender ?? null })).toEqual({})
  })
})
