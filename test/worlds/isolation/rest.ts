import type { Payload } from 'payload'

import type { Question } from './answers.ts'
import type { Dice } from './dice.ts'
import { NONE } from './doors.ts'
import type { Pair } from './doors.ts'
import type { Secret, Thing } from './secrets.ts'
import type { Reader } from './world.ts'
import { nameNow, slugNow } from '../../helpers/names/slugPrefix.ts'

/** Collections of which a recommender has rows, or whose rows it has stand near. */
const NEAR = [
  'entries',
  'entryFiles',
  'registrations',
  'recommendations',
  'recommendationTables',
  'messages',
  'units',
  'accounts',
  'contests',
]
const COLLECTION: Record<Thing['of'], string> = {
  entry: 'entries',
  file: 'entryFiles',
  registration: 'registrations',
  unit: 'units',
  table: 'recommendationTables',
  opinion: 'recommendations',
  message: 'messages',
  account: 'accounts',
}

type Asking = { payload: Payload; reader: Reader; dice: Dice }

/** Collections listed and counted, and some of the many ways to sort and search them. */
export function listQuestions({ payload, dice }: Asking): Question[] {
  const slugs = payload.config.collections.map(({ slug }) => nameNow(slug))
  const near = NEAR.map((slug) => `/${slug}?limit=0&depth=3`)
  const parts = NEAR.flatMap((slug) => [
    `/${slug}?limit=3&depth=1&sort=-updatedAt&page=2`,
    `/${slug}/count`,
  ])
  const far = slugs.filter((slug) => !NEAR.includes(slug))
  const elsewhere = dice
    .draw(far, 4)
    .flatMap((slug) => dice.draw([`/${slug}?limit=0&depth=3`, `/${slug}/count`], 1))
  const sorted = dice.draw(
    NEAR.flatMap((slug) =>
      pathsOf(payload, slug).map((path) => `/${slug}?limit=0&depth=2&sort=${path}`),
    ),
    3,
  )
  // As somebody would look for an entry whose number they half remember.
  const digits = dice.draw(['0001', '0003', '5', '7', '1'], 1)
  const searched = digits.flatMap((each) => [
    `/entries?limit=0&depth=1&where[number][like]=${each}`,
    `/entries/count?where[number][contains]=${each}`,
    `/entryFiles?limit=0&depth=1&where[entry.number][like]=${each}`,
  ])
  return [
    ...near,
    ...dice.draw(parts, 3),
    ...elsewhere,
    ...sorted,
    ...searched,
    '/accounts/me',
  ].map((path) => ({
    method: 'GET' as const,
    path,
  }))
}

/** Searches for what is another's, by any field, each beside a search for what nobody has. */
export function searchPairs({
  payload,
  reader,
  dice,
  secrets,
  things,
}: Asking & { secrets: Secret[]; things: Thing[] }): Pair[] {
  const hidden = secrets.filter((secret) => !secret.isKnownTo(reader))
  const foreign = things.filter((thing) => !thing.isOpenTo(reader))
  const paths = NEAR.flatMap((slug) => pathsOf(payload, slug).map((path) => ({ slug, path })))
  const searches = dice.draw(paths, 5).flatMap(({ slug, path }) =>
    dice.draw(hidden, 1).map(({ text }) => {
      const isId = text.includes('-')
      const condition = `${encodeURIComponent(path)}][${isId ? 'in' : 'like'}]=`
      const search = (value: string) => `/${slug}/count?where[or][0][${condition}${value}`
      return pair(search(text), search(isId ? NONE : '密0000000000'))
    }),
  )
  const byId = dice.draw(foreign, 6).map(({ id, of }) => {
    const slug = COLLECTION[of] ?? ''
    return pair(`/${slug}/${id}?depth=2`, `/${slug}/${NONE}?depth=2`)
  })
  const among = dice.draw(foreign, 1).map(({ id, of }) => {
    const find = (value: string) => `/${COLLECTION[of] ?? ''}?where[id][in]=${value}`
    return pair(find(id), find(NONE))
  })
  return [...searches, ...byId, ...among]
}

const pair = (asked: string, ofNothing: string): Pair => ({
  asked: { method: 'GET', path: asked },
  ofNothing: { method: 'GET', path: ofNothing },
})

/** Every path one may filter and sort by: the fields, and those behind each relationship. No numbers: of a text Payload takes the digits it begins with. */
function pathsOf(payload: Payload, slug: string): string[] {
  const fieldsOf = (of: string) => payload.collections[slugNow(of)]?.config.flattenedFields ?? []
  return fieldsOf(slug).flatMap((field) => {
    if (!('name' in field) || !field.name || field.type === 'number') return []
    const { name } = field
    const beyond =
      field.type === 'relationship' && typeof field.relationTo === 'string'
        ? fieldsOf(field.relationTo)
        : 'flattenedFields' in field
          ? field.flattenedFields
          : []
    const further = beyond.flatMap((each) =>
      'name' in each && each.type !== 'number' ? [`${name}.${each.name}`] : [],
    )
    return [name, ...further]
  })
}
