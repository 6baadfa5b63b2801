import fc from 'fast-check'

import { replaced, textChanges } from '#src/domain/basics/textChanges.ts'
import { entryChanges } from '#src/domain/entry/entryChanges.ts'
import type { HandedIn, HandedInFile } from '#src/domain/entry/entryChanges.ts'
import { sampleForm } from '../../helpers/sampleForm.ts'

const was: HandedIn = {
  definition: sampleForm,
  answers: { unitName: '示例一厂', email: 'a@example.com', nature: 'state' },
  files: [],
}
const file = (slot: string, sha256: string): HandedInFile => ({
  slot,
  sha256,
  id: `${slot}-${sha256}`,
  name: `${sha256}.pdf`,
})
const changesTo = (now: Partial<HandedIn>) => entryChanges(was, { ...was, ...now })

describe('entryChanges', () => {
  it('should find nothing between a version and itself', () => {
    expect(changesTo({})).toEqual({ fields: [], slots: [] })
  })

  it('should name what was changed, added and taken out, in the order of the form', () => {
    const { fields } = changesTo({
      answers: { nature: 'private', unitName: '示例一厂', phone: '13800000000' },
    })

    expect(fields.map(({ field, before, after }) => [field.name, before, after])).toEqual([
      ['email', 'a@example.com', undefined],
      ['phone', undefined, '13800000000'],
      ['nature', 'state', 'private'],
    ])
  })

  it('should show a field that the newer form no longer has after the others', () => {
    const [first, ...others] = sampleForm.sections
    const fields = first?.fields.filter(({ name }) => name !== 'email') ?? []
    const definition = { ...sampleForm, sections: [{ ...first!, fields }, ...others] }

    const changes = changesTo({ definition, answers: { ...was.answers, nature: 'private' } })

    expect(changes.fields.map(({ field }) => field.name)).toEqual(['nature', 'email'])
  })

  it('should tell files by their bytes, and count equal ones one by one', () => {
    const before = [file('work', 'a'), file('work', 'b'), file('logo', 'c')]
    const after = [file('work', 'b'), file('work', 'b'), file('logo', 'c')]

    const { slots } = entryChanges({ ...was, files: before }, { ...was, files: after })

    expect(slots).toEqual([
      { slot: 'work', removed: [file('work', 'a')], added: [file('work', 'b')] },
    ])
  })
})

describe('textChanges', () => {
  const words = fc
    .array(fc.constantFrom('质', '量', '故事', ' ', 'on', '\n', '𠮷', '。'), { maxLength: 30 })
    .map((parts) => parts.join(''))

  it('should hold both texts whole, whatever they are', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const changes = textChanges(before, after)
        const without = (kind: string) =>
          changes
            .filter((change) => change.kind !== kind)
            .map(({ text }) => text)
            .join('')
        expect([without('added'), without('removed')]).toEqual([before, after])
      }),
    )
  })

  it('should point at the characters that differ', () => {
    expect(textChanges('降低了百分之三十的能耗', '降低了百分之二十的能耗')).toEqual([
      { text: '降低了百分之', kind: 'same' },
      { text: '三', kind: 'removed' },
      { text: '二', kind: 'added' },
      { text: '十的能耗', kind: 'same' },
    ])
  })

  it('should take a number, and a word among Chinese, as a whole', () => {
    expect(
      textChanges('截止于2026年12月15日，用Excel填写', '截止于2026年12月18日，用Word填写'),
    ).toEqual([
      { text: '截止于2026年12月', kind: 'same' },
      { text: '15', kind: 'removed' },
      { text: '18', kind: 'added' },
      { text: '日，用', kind: 'same' },
      { text: 'Excel', kind: 'removed' },
      { text: 'Word', kind: 'added' },
      { text: '填写', kind: 'same' },
    ])
  })

  it('should show texts that have little in common one after the other', () => {
    expect(textChanges('晨光里的车间', '一口老井的水')).toEqual(
      replaced('晨光里的车间', '一口老井的水'),
    )
  })
})
