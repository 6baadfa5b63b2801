import { getPayload } from 'payload'
import type { PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import pg from 'pg'

import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { Actor } from '#src/domain/types/index.ts'
import { keepEntryCopy } from '#src/operations/entry/keepWorkingCopy.ts'
import { startEntry } from '#src/operations/entry/startEntry.ts'
import { jiangmen2020 } from '#src/presets/jiangmen-2020.ts'
import { installPreset } from '#src/operations/contest/installPreset.ts'
import { createDocument } from '#src/store/database/documents.ts'
import { transact } from '#src/store/database/transact.ts'
import type { Measure } from './figure.ts'

const APPLICANTS = 200
const EVERY = 2000
const SECONDS = 20
const ALONE = 'one applicant alone, median'

type Applicant = { actor: Extract<Actor, { kind: 'account' }>; entryId: string }

/**
 * Applicants who all type at once, each one's text kept every two seconds (R70): how long a save takes, next to one
 * applicant alone, and how many rows it writes. `npm run bench` starts it on a durable embedded PostgreSQL.
 */
export const measure: Measure = async () => {
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  const request = () => createLocalReq({}, payload)
  const applicants = await enrol(await request())
  const [first] = applicants
  if (!first) throw new Error('nobody has entered')

  const alone = []
  for (let turn = 0; turn < 50; turn += 1) alone.push(await save(await request(), first, turn))
  const before = await rowsWritten()
  const crowd = (
    await Promise.all(
      applicants.map(async (applicant, index) => {
        const times = []
        await pause((EVERY * index) / APPLICANTS)
        for (let turn = 100; turn < 100 + (1000 * SECONDS) / EVERY; turn += 1) {
          const due = performance.now() + EVERY
          times.push(await save(await request(), applicant, turn))
          await pause(due - performance.now())
        }
        return times
      }),
    )
  ).flat()
  const rows = (await rowsWritten()) - before
  await payload.destroy()
  return [
    { figure: ALONE, value: quantile(alone, 0.5), unit: 'ms', against: null },
    { figure: `${APPLICANTS} applicants, median`, value: quantile(crowd, 0.5), unit: 'ms' },
    { figure: `${APPLICANTS} applicants, p95`, value: quantile(crowd, 0.95), unit: 'ms' },
    { figure: 'rows written a save', value: rows / crowd.length, unit: 'rows', against: null },
  ].map((figure) => ({ bench: 'autosave', against: ALONE, ...figure }))
}

async function enrol(req: PayloadRequest): Promise<Applicant[]> {
  const { categories } = await installPreset({ req, preset: jiangmen2020, now: new Date() })
  const [categoryId] = Object.values(categories)
  const applicants: Applicant[] = []
  for (let index = 0; index < APPLICANTS; index += 1) {
    const account = await transact(req, () =>
      createDocument(req, 'accounts', {
        username: `applicant-${index}`,
        name: '示例甲',
        kind: 'person',
        password: `Correct-Horse-${index}-Staple`,
      } as Parameters<typeof createDocument<'accounts'>>[2]),
    )
    if (isRefusal(account)) throw new Error(account.code)
    const actor = {
      kind: 'account' as const,
      id: account.id,
      name: '示例甲',
      unit: null,
      person: true,
      grants: [],
    }
    const applicantKind = 'person'
    const entry = await startEntry({ req, actor, now: new Date(), categoryId, applicantKind })
    if (isRefusal(entry)) throw new Error(entry.code)
    applicants.push({ actor, entryId: entry.id })
  }
  return applicants
}

/** Milliseconds of one save of a summary that grows with each turn. */
async function save(req: PayloadRequest, { actor, entryId }: Applicant, turn: number) {
  const input = { title: '巷口的秤', summary: '一枚标准砝码的故事。'.repeat(1 + (turn % 20)) }
  const stamp = { writer: `page-${actor.id}`, sequence: turn, base: 0 }
  const start = performance.now()
  const kept = await keepEntryCopy({
    req,
    actor,
    now: new Date(),
    entryId,
    sectionKey: 'video',
    input,
    stamp,
  })
  if (isRefusal(kept)) throw new Error(kept.code)
  return performance.now() - start
}

/** Of all tables together, as PostgreSQL counts them. */
async function rowsWritten(): Promise<number> {
  // Backends report to the statistics at most once a second.
  await pause(1500)
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const { rows } = await client.query(
    'select sum(n_tup_ins + n_tup_upd + n_tup_del)::int as written from pg_stat_user_tables',
  )
  await client.end()
  return Number(rows[0]?.written)
}

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right)
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)))
