import { readFileSync } from 'node:fs'

import { EVENTS } from '#src/domain/types/event.ts'
import { nearestOf } from '#src/options/nearestOf.ts'
import { sanitizeOptions } from '#src/options/sanitizeOptions.ts'
import { files } from '../house/house.ts'

const OPERATIONS = files
  .filter((file) => /^(src\/(operations|jobs|endpoints|domain\/lifecycle)|hooks)\//.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

describe('the events that a host may be told of', () => {
  it('should each happen somewhere', () => {
    expect(EVENTS.filter((name) => !OPERATIONS.includes(`'${name}'`))).toEqual([])
    expect(new Set(EVENTS).size).toBe(EVENTS.length)
  })

  it('should be refused where there is none of that name, with the nearest', () => {
    const events = { submitted: () => undefined } as never
    expect(() => sanitizeOptions({ events })).toThrow(/没有名为“submitted”.+submit · .+submit$/)
    expect(() => sanitizeOptions({ events: { submit: 'yes' } as never })).toThrow('events.submit')
    const submit = () => undefined
    expect(sanitizeOptions({ events: { submit, accept: undefined } as never }).events).toEqual({
      submit,
    })
  })
})

describe('nearestOf', () => {
  it('should find the word with the fewest letters changed', () => {
    const words = ['recommend', 'recommendation', 'reconsider']
    expect(nearestOf('recomend', words)).toBe('recommend')
    expect(nearestOf('Reconsidr', words)).toBe('reconsider')
    expect(nearestOf('', ['ab', 'a'])).toBe('a')
  })
})
