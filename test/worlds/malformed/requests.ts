import fc from 'fast-check'
import type { FlattenedField } from 'payload'

import { anyText } from '../../helpers/drawn/anyText.ts'
import { OUR_NAMES } from './routes.ts'
import { shaped } from './shaped.ts'
import type { RegisteredRoute } from './routes.ts'

/** A request as it would go over the line; `who` is one of those who are signed in, or nobody. */
export type Malformed = {
  who: string
  method: string
  /** Behind `/api`. */
  path: string
  headers: Record<string, string>
  body: BodyInit | null
}

/** Requests of all kinds that no page of ours sends, over all of these routes. `ids` are of things that are there. */
export function malformedRequests({
  routes,
  ids,
  who,
}: {
  routes: readonly RegisteredRoute[]
  ids: readonly string[]
  who: readonly string[]
}): fc.Arbitrary<Malformed> {
  const value = fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...ids) },
    { weight: 2, arbitrary: fc.constantFrom(...ODD) },
    anyText({ maxLength: 20 }),
  )
  return fc.constantFrom(...routes).chain(({ method, path, fields, names: own }) => {
    const names = fc.oneof(
      { weight: fields.length > 0 ? 6 : 0, arbitrary: fc.constantFrom('id', ...own) },
      { weight: 2, arbitrary: fc.constantFrom(...OUR_NAMES) },
      fc.constantFrom(...ODD.slice(0, 24)),
    )
    return fc.record({
      who: fc.constantFrom(...who),
      method: fc.oneof(
        { weight: 30, arbitrary: fc.constant(method) },
        fc.constantFrom('GET', 'POST', 'PATCH', 'PUT', 'DELETE'),
      ),
      path: fc
        .tuple(filledPath(path, [...ids, ...ids, ...SLUGS], value), queryOf(names, value))
        .map(([filled, query]) => `${filled}${query && `?${query}`}`),
      headers: headers(),
      body: method === 'GET' ? fc.constant(null) : bodyOf(fields, names, value),
    })
  })
}

/** What breaks somebody: numbers that are none, other encodings, names of everything, halves of characters. */
const ODD = [
  ...words(
    '0 -1 1e309 99999999999999999999 NaN null undefined true [] {} \' " % \\ ../.. <b> [object]',
  ),
  ...words('2024-13-45 +275760-09-14 draft like __proto__ versions me'),
  ...words('01900000-0000-7000-8000-000000000000'),
  '',
  '\u0000',
  '\ud800',
  'a\udc00',
  '\u202e',
  'x'.repeat(3000),
]
const OPERATORS = [
  ...words('equals not_equals contains in not_in all exists like not_like greater_than less_than'),
  ...words('greater_than_equal within intersects near nonsense'),
]
/** What else stands in paths. */
const SLUGS = ['work', 'story', 'film', 'a.png', '1', 'zh', 'contests']
/** Percent signs as no page writes them. */
const BROKEN = ['%ZZ', '%E0%A4%A', '%00', '%ff', '%', '%2f..%2f', '%5C']

const encoded = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))

const filledPath = (
  path: string,
  real: readonly string[],
  value: fc.Arbitrary<string>,
): fc.Arbitrary<string> => {
  const step = fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(...real) },
    { weight: 6, arbitrary: value.map(encoded) },
    fc.constantFrom(...BROKEN),
  )
  return fc.array(step, { minLength: 3, maxLength: 3 }).map((values) => {
    let at = -1
    return path.replace(/:\w+\??/g, () => values[(at += 1)] ?? '')
  })
}

function queryOf(name: fc.Arbitrary<string>, value: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const constraint = fc
    .tuple(name, fc.constantFrom(...OPERATORS), value)
    .map(([field, operator, asked]) => [`[${field}][${operator}]`, asked] as const)
  const pair = fc.oneof(
    { weight: 20, arbitrary: constraint.map(([key, asked]) => [`where${key}`, asked]) },
    { weight: 6, arbitrary: name.map((field) => ['sort', field]) },
    { weight: 3, arbitrary: name.map((field) => [`select[${field}]`, 'true']) },
    { weight: 3, arbitrary: constraint.map(([key, asked]) => [`where${key}[0]`, asked]) },
    constraint.map(([key, asked]) => [`where[or][0][and][0]${key}`, asked]),
    constraint.map(([key, asked]) => [`where${key}[x]`, asked]),
    constraint.map(([key, asked]) => [`joins${key}`, asked]),
    fc
      .tuple(fc.constantFrom('select', 'populate', 'sort', 'where', 'joins'), name, value)
      .map(([key, inner, asked]) => [`${key}[${inner}]`, asked]),
    fc.tuple(fc.constantFrom(...KEYS), fc.oneof(value, name, fc.constantFrom('1', '0', 'true'))),
    fc.tuple(name, value),
  )
  const part = fc.oneof(
    {
      weight: 20,
      arbitrary: pair.map(([key = '', asked = '']) => `${encoded(key)}=${encoded(asked)}`),
    },
    fc.constantFrom(...SCRAPS),
  )
  const parts = fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 4, arbitrary: part.map((each) => [each]) },
    fc.array(part, { maxLength: 4 }),
  )
  return parts.map((each) => each.join('&'))
}

const KEYS = [
  ...words('where sort page limit depth draft locale select populate trash joins data pagination'),
  ...words('fallback-locale prefix where[] limit[]'),
]
const SCRAPS = words('% %ZZ=%ZZ && = [ where[[a]=1 a[b[c]= %00 ? __proto__[a]=1')

function headers(): fc.Arbitrary<Record<string, string>> {
  const sometimes = (name: string, ...values: string[]) =>
    fc.oneof(
      { weight: 30, arbitrary: fc.constant({}) },
      fc.constantFrom(...values).map((value) => ({ [name]: value })),
    )
  return fc
    .tuple(
      sometimes('Origin', 'null', 'http://elsewhere.example', 'nonsense'),
      sometimes('Sec-Fetch-Site', 'cross-site', 'same-site', 'x'),
      sometimes('Accept', 'text/html', '*/*', ';;'),
      sometimes('Accept-Language', 'en', 'xx-nonsense;q=9', ',,,', '-'),
      sometimes('X-Payload-HTTP-Method-Override', 'GET', 'PATCH'),
      sometimes('Authorization', 'JWT x', 'Bearer ..', 'accounts API-Key x', ' '),
      sometimes('Range', 'bytes=9-1', 'bytes=a-b', 'x'),
      sometimes('X-Forwarded-Host', 'x, y', '', 'a b'),
      sometimes('If-None-Match', '*', 'x'),
    )
    .map((parts) => Object.assign({}, ...parts) as Record<string, string>)
}

/** A body, and beside it a type of its own, which need not be its own. */
function bodyOf(
  fields: readonly FlattenedField[],
  name: fc.Arbitrary<string>,
  value: fc.Arbitrary<string>,
): fc.Arbitrary<BodyInit | null> {
  const json = fc.oneof(
    { weight: fields.length > 0 ? 12 : 0, arbitrary: shaped(fields, value) },
    { weight: 6, arbitrary: fc.dictionary(name, fc.oneof(fc.jsonValue(), value)) },
    fc.jsonValue(),
  )
  const text = fc.oneof(
    { weight: 12, arbitrary: json.map((each) => JSON.stringify(each)) },
    fc.constantFrom('', '{', 'null', '{"a":"\\u0000"}', '{"\\ud800":"\\udc00"}', '\u0000', '[[]'),
    fc.constant(`{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`),
    anyText({ maxLength: 60 }),
  )
  const typed = (type: string) => text.map((each) => new Blob([each], { type }))
  return fc.oneof(
    { weight: 20, arbitrary: typed('application/json') },
    { weight: 4, arbitrary: fc.tuple(text, name, value).map((parts) => formOf(...parts)) },
    { weight: 2, arbitrary: fc.constant(null) },
    typed('application/x-www-form-urlencoded'),
    typed('multipart/form-data; boundary=x'),
    typed('multipart/form-data'),
    typed('multipart/mixed; boundary=x'),
    typed('text/plain'),
    typed(''),
    text.map((each) => new URLSearchParams({ where: each, input: each })),
  )
}

function formOf(sent: string, name: string, value: string): FormData {
  const form = new FormData()
  form.set('_payload', sent)
  form.append(name, value)
  form.append('file', new File([value], `${name}.png`, { type: 'image/png' }))
  return form
}

function words(row: string): string[] {
  return row.split(' ')
}
