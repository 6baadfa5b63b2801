import { mostCharacters, mostUnits, TEXT_CAP } from '#src/domain/forms/textBounds.ts'
import { readText } from '#src/domain/forms/readText.ts'
import { validateSection } from '#src/domain/forms/validateAnswers.ts'
import type { TextField } from '#src/domain/types/index.ts'

const field = (given: Partial<TextField>): TextField => ({
  type: 'text',
  name: 'words',
  label: '文字',
  required: false,
  print: true,
  ...given,
})

describe('how long a text may be', () => {
  it('should be 100 字 for a title unless the form says otherwise', () => {
    expect(mostCharacters(field({ name: 'workName', isTitle: true }))).toBe(100)
    expect(mostCharacters(field({ name: 'workName', isTitle: true, maxCharacters: 30 }))).toBe(30)
    expect(
      readText(field({ name: 'workName', isTitle: true }), '题'.repeat(100)),
    ).not.toHaveProperty('refusal')
    const refused = readText(field({ name: 'workName', isTitle: true }), '题'.repeat(3000))
    expect(refused.refusal).toMatchObject({ code: 'fieldTooLong' })
  })

  it('should never be less than what is asked for at least', () => {
    const asking = field({ type: 'textarea', minCharacters: 4000 })
    expect(readText(asking, '字'.repeat(4000))).not.toHaveProperty('refusal')
  })

  it('should have an end for one endless word of letters, of every kind of field', () => {
    const endless = 'a'.repeat(TEXT_CAP)
    for (const each of [
      field({}),
      field({ name: 'workName', isTitle: true }),
      field({ type: 'textarea', maxCharacters: 20 }),
    ]) {
      expect(mostUnits(each)).toBeLessThan(TEXT_CAP)
      expect(readText(each, endless).refusal).toMatchObject({ code: 'fieldTooLong' })
    }
    for (const type of ['email', 'phone', 'postcode', 'creditCode'] as const) {
      expect(readText({ ...field({}), type }, endless).refusal).toBeDefined()
    }
  })
})

describe('an unfinished section', () => {
  it('should be refused for what cannot be printed, though it is too short as well', () => {
    const words = field({ name: 'summary', minCharacters: 100 })
    const definition = { title: '表', sections: [{ key: 'all', title: '全', fields: [words] }] }
    const save = (summary: string) =>
      validateSection({
        definition,
        sectionKey: 'all',
        answers: {},
        input: { summary },
        partial: true,
        context: {
          recommenders: [],
          directRoute: { enabled: false },
          refusedCharacters: (text) => [...text].filter((each) => each === '👍'),
        },
      })
    expect(save('很好').ok).toBe(true)
    expect(save('很好👍')).toMatchObject({ fields: { summary: { code: 'fieldUnprintable' } } })
  })
})
