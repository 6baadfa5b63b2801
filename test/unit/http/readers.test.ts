import fc from 'fast-check'
import type { PayloadRequest } from 'payload'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { REFUSAL_STATUS } from '#src/domain/basics/refusalCodes.ts'
import { fromPage } from '#src/endpoints/http/controls.ts'
import type { Door } from '#src/endpoints/http/define.ts'
import { readBody } from '#src/endpoints/http/readBody.ts'
import {
  beside,
  listOf,
  nothing,
  oneOf,
  optional,
  record,
  text,
  truth,
  typed,
} from '#src/endpoints/http/readers.ts'
import { contestEndpoints, panelEndpoints } from '#src/endpoints/index.ts'
import { wordsOfRefusal } from '#src/translations/translate.ts'

/** Doors that take any name, because a form under design says which there are: its definition refuses the others. */
const OPEN_NAMES = [
  '/portal/contests/:contest/registration/:section',
  '/portal/entries/:id/sections/:section',
]
/** Names that pages of ours send, so that random bodies come past the first gate. */
const NAMES = [
  'username password passwordAgain current kind name unitName creditCode join note locale purpose',
  'address code contest unit units mode days letters account accept reason other keep category',
  'applicantKind copyFrom declaration rules consent_terms recommender recommender__ground',
  'recommender__reason input writer sequence base force _save _next _writer _sequence _base opinion',
  'words remark_story seen entries entry step place department position phone email date',
  'leaveOutWaiting checked closesAt proposal title action route ground groundReason seenAt',
  'checklist to remarks item passed comment target section text file decision remark door ids until',
  'state expected judges quotas audienceVotes award run points.idea round number next',
  '__proto__ constructor toString ok value',
].flatMap((row) => row.split(' '))

type Asked = { name: string; door: Door }
const doors: Asked[] = [
  ...contestEndpoints.map((door) => ({ door, name: `${door.method} ${door.path}` })),
  ...panelEndpoints.map((door) => ({ door, name: `${door.method} /staff${door.path}` })),
]
const posted = doors.filter(({ door: { method, custom } }) => method === 'post' && !custom.raw)

const anything = fc.oneof(
  fc.jsonValue(),
  fc.anything(),
  fc.dictionary(fc.constantFrom(...NAMES), fc.oneof(fc.jsonValue(), fc.string(), fc.boolean())),
  fc.dictionary(fc.constantFrom(...NAMES), fc.string()),
)

/** A value, or a refusal that has its status and its words. */
function isAnswer(outcome: ReturnType<ReturnType<typeof readerOf>['read']>): boolean {
  if (!isRefusal(outcome)) return outcome.ok
  const all = [outcome, ...Object.values(outcome.fields ?? {})]
  return all.every(
    (refusal) =>
      REFUSAL_STATUS[refusal.code] >= 400 &&
      REFUSAL_STATUS[refusal.code] < 500 &&
      wordsOfRefusal(refusal, 'zh') !== '' &&
      wordsOfRefusal(refusal, 'en') !== '',
  )
}
const readerOf = ({ custom }: Door) => custom.reads ?? nothing

describe('a text of rare characters', () => {
  it('should be counted by whole characters', () => {
    expect(text({ max: 20 }).read('𠮷'.repeat(20))).toMatchObject({ ok: true })
    for (const count of [21, 200]) {
      const refused = { code: 'fieldTooLong', params: { count, max: 20 } }
      expect(text({ max: 20 }).read('𠮷'.repeat(count))).toMatchObject(refused)
    }
  })
})

describe('a text that is too long', () => {
  it.each([2001, 5000, 50_000, 100_000])(
    'should be told the bound of its own field, at %s characters',
    (count) => {
      const reader = text({ max: 2000, lines: true })
      expect(reader.read('字'.repeat(count))).toMatchObject({ params: { count, max: 2000 } })
    },
  )
})

describe('every registered door', () => {
  it('should be asked here', () => {
    expect(posted.length).toBeGreaterThan(70)
  })

  it.each(posted)('should answer whatever is sent: $name', ({ door }) => {
    fc.assert(
      fc.property(anything, (body) => isAnswer(readerOf(door).read(body))),
      { numRuns: 60 },
    )
  })

  it.each(posted)('should refuse a name that no page sends, unless listed: $name', ({ door }) => {
    const isOpen = OPEN_NAMES.includes(door.path)
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (end, value) => {
        const name = `stranger${end}`
        expect(readerOf(door).read({ [name]: value })).toMatchObject(
          isOpen
            ? { ok: true }
            : { ok: false, code: 'fieldUnknown', params: { name: name.slice(0, 64) } },
        )
      }),
      { numRuns: 10 },
    )
  })

  it('should refuse a name behind the ? that it does not read, if it reads any', () => {
    const asking = doors.flatMap(({ name, door }) => (door.custom.query ? [{ name, door }] : []))
    expect(asking.map(({ name }) => name).sort()).toMatchInlineSnapshot(`
      [
        "get /portal/device",
        "post /portal/ballots",
        "post /portal/participant-import/rows",
        "post /staff/contests/:contest/recommenders/:unit/tables/:table/scan",
        "post /staff/recommender-import/:contest/errors.xlsx",
        "post /staff/recommender-import/:contest/preview",
        "post /staff/recommender-import/:contest/rows",
      ]
    `)
    for (const { door } of asking) {
      fc.assert(fc.property(anything, (query) => isAnswer(door.custom.query!.read(query))))
      expect(door.custom.query?.read({ stranger: '1' })).toMatchObject({ code: 'fieldUnknown' })
    }
  })
})

describe('a record', () => {
  const person = record({
    name: text({ max: 5 }),
    kind: oneOf(['a', 'b']),
    isOld: optional(truth),
    tags: listOf(text(), { max: 2 }),
  })

  it('should read each name, and what was not sent as nothing', () => {
    expect(person.read({ name: ' A\u200Bda ', kind: 'a' })).toEqual({
      ok: true,
      value: { name: 'Ada', kind: 'a', isOld: undefined, tags: [] },
    })
  })

  it('should refuse each wrong value under its name', () => {
    const wrong = { name: ['x'], kind: 'c', isOld: 'yes', tags: ['1', '2', '3'] }
    expect(person.read(wrong)).toMatchObject({
      code: 'invalid',
      fields: {
        name: { code: 'fieldNotText' },
        kind: { code: 'fieldNotOption' },
        isOld: { code: 'invalid' },
        tags: { code: 'invalid' },
      },
    })
  })

  it('should refuse a strange name before all else, in what it holds too', () => {
    expect(person.read({ nmae: 'Ada', kind: 'c' })).toMatchObject({
      code: 'fieldUnknown',
      params: { name: 'nmae' },
    })
    const people = record({ people: listOf(person, { max: 9 }) })
    expect(people.read({ people: [{ kind: 'a', nmae: '' }] })).toMatchObject({
      code: 'invalid',
      fields: { people: { code: 'fieldUnknown' } },
    })
  })

  it('should keep a hostile name as a name', () => {
    const sent: unknown = JSON.parse('{"__proto__": "x"}')
    expect(person.read(sent)).toMatchObject({ code: 'fieldUnknown', params: { name: '__proto__' } })
    const open = record({}, { isKnown: () => true, reader: typed }).read(sent)
    expect(open.ok && Object.keys(open.value)).toEqual(['__proto__'])
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
  })

  it('should be read apart from what travels beside it', () => {
    const both = beside(['reason'], record({ reason: typed }), record({ words: typed }))
    expect(both.read({ reason: ' r', words: 'w ' })).toEqual({
      ok: true,
      value: { aside: { reason: ' r' }, main: { words: 'w ' } },
    })
    expect(both.read({ reason: 'r', others: '' })).toMatchObject({ code: 'fieldUnknown' })
  })
})

describe('the controls of a page', () => {
  const read = (body: object) => fromPage(record({ name: typed })).read(body)

  it('should be parted from what was typed', () => {
    const stamp = { _writer: 'writer-of-a-page', _sequence: '3', _base: 2 }
    expect(read({ ...stamp, _save: 'later', _next: '/my', name: ' Ada ' })).toEqual({
      ok: true,
      value: {
        controls: {
          isUnfinished: true,
          next: '/my',
          stamp: { writer: 'writer-of-a-page', sequence: 3, base: 2, force: false },
        },
        input: { name: ' Ada ' },
      },
    })
  })

  it('should be none where they are not as pages of ours send them', () => {
    const none = { isUnfinished: false, next: null, stamp: null }
    for (const forged of [
      {},
      { _next: '//elsewhere', _save: ['later'], _writer: 'short', _sequence: 1, _base: 1 },
      { _next: 7, _save: true, _writer: 'writer-of-a-page', _sequence: -1, _base: {} },
    ]) {
      expect(read(forged)).toMatchObject({ ok: true, value: { controls: none } })
    }
  })
})

describe('a body', () => {
  const bodyOf = (type: string, body: BodyInit | null) => {
    const headers = new Headers({ 'Content-Type': type })
    const request = new Request('http://localhost', {
      method: 'POST',
      headers,
      body,
    })
    if (type === '') request.headers.delete('Content-Type')
    return readBody(request as unknown as PayloadRequest)
  }

  it('should not be taken for a refusal of ours, whatever it holds', async () => {
    const forged = { ok: false, code: 'noSuchCode', params: {} }
    expect(await bodyOf('application/json', JSON.stringify(forged))).toEqual({
      ok: true,
      value: forged,
    })
    for (const { door } of posted) {
      const isOpen = OPEN_NAMES.includes(door.path)
      expect(readerOf(door).read(forged)).toMatchObject(
        isOpen ? { ok: true } : { code: 'fieldUnknown', params: { name: 'ok' } },
      )
    }
  })

  it('should be refused where it cannot be read', async () => {
    expect(await bodyOf('application/json', '{')).toMatchObject({ code: 'invalid' })
    expect(await bodyOf('multipart/form-data', 'x')).toMatchObject({ code: 'invalid' })
  })

  it('should not be silently empty where its type is unknown', async () => {
    for (const type of ['', 'text/plain', 'application/xml', 'image/png']) {
      expect([type, await bodyOf(type, 'x')]).toMatchObject([type, { code: 'bodyTypeUnknown' }])
      expect([type, await bodyOf(type, null)]).toEqual([type, { ok: true, value: {} }])
    }
  })

  it('should be counted as it comes, whatever it says of its length', async () => {
    const large = new Uint8Array(1024 * 1024 + 1)
    expect(await bodyOf('application/json', large)).toMatchObject({ code: 'bodyTooLarge' })
  })
})
