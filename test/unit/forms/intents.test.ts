import { intentsOf } from '#src/domain/forms/intents.ts'
import { association } from '../../helpers/presets.ts'
import { sampleForm } from '../../helpers/sampleForm.ts'

const categories = association.categories.map(({ key }) => key)
const definition = association.signUpForm ?? sampleForm

describe('intentsOf', () => {
  it('should read the chosen categories in the order of the form', () => {
    const answers = { intents: ['case', 'speech'] }
    expect(intentsOf({ definition, answers, categories })).toEqual({
      intents: ['speech', 'case'],
      attendOnly: false,
    })
  })

  it('should read the option that excludes all others as attending only', () => {
    const answers = { intents: ['attend'] }
    expect(intentsOf({ definition, answers, categories })).toEqual({
      intents: [],
      attendOnly: true,
    })
  })

  it('should read nothing where nothing was chosen, or no choice is about the categories', () => {
    const nothing = { intents: [], attendOnly: false }
    expect(intentsOf({ definition, answers: {}, categories })).toEqual(nothing)
    const answers = { intents: ['speech'] }
    expect(intentsOf({ definition, answers, categories: ['video'] })).toEqual(nothing)
    expect(intentsOf({ definition: sampleForm, answers, categories })).toEqual(nothing)
  })
})
