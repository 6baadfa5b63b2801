import config from '@payload-config'
import { sql } from '@payloadcms/db-postgres'
import { getPayload, createLocalReq } from 'payload'
import type { Payload } from 'payload'

import { readerOf } from '#src/store/database/database.ts'
import { updateDocument } from '#src/store/database/documents.ts'
import { createUnit, signedInAccount, signedInStaff } from '../helpers/people.ts'
import { association } from '../helpers/presets.ts'
import { startSite } from '../helpers/site.ts'
import { createStaffWorld } from '../worlds/staffWorld.ts'
import type { StaffWorld } from '../worlds/staffWorld.ts'
import type { Figure, Measure } from './figure.ts'

const SLUG = 'bench-queue'
const FEW = 100
const MANY = 10_000
const RECOMMENDERS = 300
const WARM = 5
const REPEATS = 25

/**
 * Pages of lists on the built site: the examination queue, a recommender's workbench and Payload's own list of entries,
 * first with 100 entries in the contest and then with 10,000 of 300 recommenders. The median of each, from the request to
 * the last byte; `growth-100-to-10000` is the worse of our two.
 */
export const measure: Measure = async () => {
  const payload = await getPayload({ config })
  const world = await createStaffWorld(
    { payload, request: () => createLocalReq({}, payload) },
    { preset: association, slug: SLUG },
  )
  const entry = await world.entry({ route: 'recommender', recommender: world.recommender })
  await enlist({ payload, world })
  await fill({ payload, entry: entry.id, from: 1, to: FEW })
  const staff = await signedInStaff(payload, { role: 'admin' })
  const unit = await signedInAccount(payload, {
    unit: world.recommender,
    grants: [{ contest: world.contest, role: 'recommender' }],
  })
  const site = await startSite({
    databaseUrl: String(process.env.DATABASE_URL),
    dataDir: String(process.env.DATA_DIR),
  })
  const pages = {
    queue: { path: `/admin/examination?contest=${world.contest}`, cookie: staff.cookie },
    workbench: { path: `/unit/${SLUG}/entries`, cookie: unit.cookie },
    'stock list': { path: '/admin/collections/entries?limit=50', cookie: staff.cookie },
  }
  const medians = async () => {
    const found: Record<string, number> = {}
    for (const [name, { path, cookie }] of Object.entries(pages)) {
      found[name] = await median(() => load(`${site.origin}${path}`, cookie))
    }
    return found
  }
  try {
    const few = await medians()
    await fill({ payload, entry: entry.id, from: FEW, to: MANY })
    const many = await medians()
    const figures: Figure[] = Object.keys(pages).flatMap((name) => {
      const small = `${name}, ${FEW} entries`
      const large = `${name}, ${MANY} entries`
      return [
        {
          bench: 'queue',
          figure: small,
          value: few[name] ?? Number.NaN,
          unit: 'ms',
          against: null,
        },
        {
          bench: 'queue',
          figure: large,
          value: many[name] ?? Number.NaN,
          unit: 'ms',
          against: small,
        },
      ]
    })
    const growth = ['queue', 'workbench'].map((name) => (many[name] ?? 0) / (few[name] ?? 1))
    return [
      ...figures,
      {
        bench: 'queue',
        figure: 'queue next to the stock list',
        value: (many.queue ?? 0) / (many['stock list'] ?? 1),
        unit: '×',
        against: null,
      },
      {
        bench: 'queue',
        figure: `growth-${FEW}-to-${MANY}`,
        value: Math.max(...growth),
        unit: '×',
        against: null,
      },
    ]
  } finally {
    await site.stop()
    await payload.destroy()
  }
}

/** The other recommenders of the contest. */
async function enlist({ payload, world }: { payload: Payload; world: StaffWorld }): Promise<void> {
  const recommenders = [world.recommender]
  while (recommenders.length < RECOMMENDERS) {
    recommenders.push(await createUnit(payload, `示例推荐单位${recommenders.length}`))
  }
  const req = await createLocalReq({}, payload)
  await updateDocument(req, 'contests', world.contest, { recommenders })
}

/**
 * Copies of one entry, each handed in later than the one before; by SQL, as ten thousand submissions are not what is
 * measured. Every recommender has its share from the first hundred on: a workbench holds a thirtieth of them.
 */
async function fill({
  payload,
  entry,
  from,
  to,
}: {
  payload: Payload
  entry: string
  from: number
  to: number
}): Promise<void> {
  const { sql: db } = readerOf(payload)
  const own = ['id', 'title', 'number', 'number_sequence', 'first_submitted_at', 'recommender_id']
  const { rows } = await db.execute(sql`
    select string_agg(quote_ident(column_name), ', ') as columns from information_schema.columns
    where table_name = 'entries' and column_name not in ${own}`)
  const columns = sql.raw(String(rows[0]?.columns))
  await db.execute(sql`
    with units as (
      select recommenders.units_id as id, row_number() over (order by recommenders."order") as place
      from contests_rels recommenders join entries on entries.contest_id = recommenders.parent_id
      where entries.id = ${entry} and recommenders.path = 'recommenders')
    insert into entries (id, title, number, number_sequence, first_submitted_at, recommender_id, ${columns})
    select gen_random_uuid(), '示例作品' || n, 'bench-' || n, n + 1,
      first_submitted_at + n * interval '1 second', units.id, ${columns}
    from entries, generate_series(${from}::int, ${to - 1}::int) n
    join units on units.place = 1 + n % ${RECOMMENDERS}
    where entries.id = ${entry}`)
  await db.execute(sql`vacuum analyze entries`)
}

async function load(address: string, cookie: string): Promise<void> {
  const response = await fetch(address, { headers: { Cookie: cookie }, redirect: 'manual' })
  const text = await response.text()
  if (response.status !== 200 || !text.includes('示例作品')) {
    throw new Error(`${address}: ${response.status}`)
  }
}

/** Milliseconds. */
async function median(act: () => Promise<void>): Promise<number> {
  for (let turn = 0; turn < WARM; turn += 1) await act()
  const times: number[] = []
  for (let turn = 0; turn < REPEATS; turn += 1) {
    const start = performance.now()
    await act()
    times.push(performance.now() - start)
  }
  return times.toSorted((one, other) => one - other)[Math.floor(REPEATS / 2)] ?? Number.NaN
}
