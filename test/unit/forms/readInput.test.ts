import { readInput } from '#src/domain/forms/readInput.ts'

describe('readInput', () => {
  it('should group repeated names and leave out files, the framework’s names and the page’s controls', () => {
    const form = new FormData()
    form.append('intents', 'speech')
    form.append('intents', 'film')
    form.append('intents', 'other')
    form.append('intents__other', '漫画')
    form.append('file', new Blob(['x']), 'x.pdf')
    form.append('$ACTION_ID_1', '')
    form.append('then', 'next')
    expect({ ...readInput(form, ['then']) }).toEqual({
      intents: ['speech', 'film', 'other'],
      intents__other: '漫画',
    })
  })

  it('should keep a hostile name as a name', () => {
    const input = readInput([
      ['__proto__', 'x'],
      ['__proto__', 'y'],
    ])
    expect(Object.keys(input)).toEqual(['__proto__'])
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
  })
})
