import { embeddedIn, isRichText } from '#src/domain/documents/richText.ts'

const text = { type: 'text', text: '示例', format: 0 }
const paragraph = { type: 'paragraph', children: [text] }
const of = (...children: unknown[]) => ({ root: { type: 'root', children } })
const deep = (levels: number): unknown =>
  levels === 0 ? text : { type: 'quote', children: [deep(levels - 1)] }
const upload = (value: unknown) => ({ type: 'upload', relationTo: 'media', value, fields: null })
const link = (fields: unknown) => ({ type: 'link', fields, children: [text] })
const doc = { relationTo: 'contests', value: 'id' }

describe('a rich text', () => {
  it.each([
    [of()],
    [of(paragraph, { type: 'linebreak' }, { type: 'horizontalrule', version: 1 })],
    [of({ type: 'heading', tag: 'h2', children: [] }, deep(20))],
    [of({ type: 'list', tag: 'ul', children: [{ type: 'listitem', value: 1, children: [] }] })],
    [of(upload('id'), link({ url: 'https://x.example', doc: null }), link({ doc }))],
  ])('should be as the editor keeps it: %j', (value) => expect(isRichText(value)).toBe(true))

  it.each([
    [null],
    [{}],
    [[]],
    ['x'],
    [1],
    [{ root: 1 }],
    [{ root: {} }],
    [{ root: { type: 'root' } }],
    [{ root: { type: 'paragraph', children: [] } }],
    [{ root: { type: 'root', children: {} } }],
    [of(null)],
    [of('x')],
    [of([])],
    [of({})],
    [of({ type: 1 })],
    [of({ type: 'paragraph' })],
    [of({ type: 'paragraph', children: [null] })],
    [of({ type: 'text', text: {} })],
    [of({ type: 'heading', tag: 'script', children: [] })],
    [of({ type: 'list', tag: 'a b', children: [] })],
    [of(deep(60))],
    [of(upload(undefined))],
    [of(upload(null))],
    [of(upload(7))],
    [of(upload({ id: 'id', url: 'javascript:alert(1)', mimeType: 'text/html' }))],
    [of({ type: 'upload', value: 'id' })],
    [of({ type: 'relationship', relationTo: ['media'], value: 'id' })],
    [of(link(undefined))],
    [of(link({ url: {} }))],
    [of(link({ doc: { relationTo: 'contests', value: {} } }))],
  ])('should be nothing else: %j', (value) => expect(isRichText(value)).toBe(false))

  it('should name its documents, wherever', () => {
    const value = of(upload('a'), { type: 'quote', children: [link({ doc })] })
    expect(embeddedIn(value)).toEqual([
      { collection: 'media', id: 'a' },
      { collection: 'contests', id: 'id' },
    ])
  })
})
