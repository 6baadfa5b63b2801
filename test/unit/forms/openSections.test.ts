import { isOpenPart, openSectionsOf } from '#src/domain/forms/openSections.ts'
import type { FormDefinition } from '#src/domain/types/index.ts'

const field = (name: string, hangsOn?: string) => ({
  name,
  type: 'text',
  label: name,
  ...(hangsOn ? { showWhen: { field: hangsOn, oneOf: ['yes'] } } : {}),
})
const definition = {
  sections: [
    { key: 'work', title: 'work', fields: [field('kind'), field('length')] },
    { key: 'team', title: 'team', fields: [field('size'), field('studio', 'kind')] },
    { key: 'rights', title: 'rights', fields: [field('licence', 'studio')] },
    { key: 'person', title: 'person', fields: [field('age')] },
  ],
} as unknown as FormDefinition

describe('the sections of a returned entry that may be written', () => {
  it('should be those that were named, with those whose questions hang on them, by however many steps', () => {
    expect(openSectionsOf({ openSections: ['work'] }, definition)).toEqual([
      'work',
      'team',
      'rights',
    ])
    expect(openSectionsOf({ openSections: ['team'] }, definition)).toEqual(['team', 'rights'])
    expect(openSectionsOf({ openSections: ['person'] }, definition)).toEqual(['person'])
    expect(openSectionsOf({ openSections: ['film'] }, definition)).toEqual(['film'])
  })

  it('should be all of an entry that was not returned', () => {
    expect(isOpenPart({ stage: 'draft', openSections: [] }, definition, 'person')).toBe(true)
    expect(isOpenPart({ stage: 'returned', openSections: ['work'] }, definition, 'person')).toBe(
      false,
    )
  })
})
