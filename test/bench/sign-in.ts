import config from '@payload-config'
import { getPayload } from 'payload'

import { signedInAccount, signedInStaff } from '../helpers/people.ts'
import { startSite } from '../helpers/site.ts'
import { createPublicContest } from '../worlds/publicContest.ts'
import type { Measure } from './figure.ts'

const TRIES = 60
const IDLE_LOADS = 400
const WARM = 300
const WRONG = 'Wrong-Horse-9-Staple'

/**
 * What sixty wrong passwords at the same moment do to everybody else: how long a public page takes meanwhile, next to an idle
 * site (95th percentiles). The tries come from as many places, by a declared proxy, at names that are there and names that
 * are not: none is sent away before its turn but by the length of the line.
 */
export const measure: Measure = async () => {
  const payload = await getPayload({ config })
  const { slug } = await createPublicContest(payload, { title: '示例大赛' })
  const { username } = await signedInAccount(payload)
  const { id } = await signedInStaff(payload, { role: 'examiner' })
  const { email } = (await payload.findByID({ collection: 'staff' as never, id })) as unknown as {
    email: string
  }
  const site = await startSite({
    databaseUrl: String(process.env.DATABASE_URL),
    dataDir: String(process.env.DATA_DIR),
    env: { TRUST_PROXY: '1' },
  })
  const load = () =>
    timed(async () => {
      const answer = await fetch(`${site.origin}/${slug}`)
      if (!answer.ok) throw new Error(`${answer.status}`)
      await answer.text()
    })
  const attempt = async (number: number): Promise<void> => {
    const name = number % 2 === 0 ? null : `nobody-${number}@example.org`
    const [door, body] =
      number % 4 < 2
        ? ['portal/session', { username: name ?? username, password: WRONG }]
        : ['staff/login', { email: name ?? email, password: WRONG }]
    const answer = await fetch(`${site.origin}/api/${door}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': `198.51.100.${number}` },
    })
    if (![401, 503].includes(answer.status)) throw new Error(`${door}: ${answer.status}`)
    await answer.text()
  }
  try {
    for (let turn = 0; turn < WARM; turn += 1) await load()
    await attempt(TRIES)
    const idle: number[] = []
    const beIdle = async () => {
      for (let turn = 0; turn < IDLE_LOADS; turn += 1) idle.push(await load())
    }
    await beIdle()
    let isOver = false
    const begun = performance.now()
    const tries = Promise.all(Array.from({ length: TRIES }, (_, number) => attempt(number)))
    const over = tries.finally(() => (isOver = true))
    const meanwhile: number[] = []
    while (!isOver) meanwhile.push(await load())
    await over
    const took = performance.now() - begun
    await beIdle()
    const of = { bench: 'sign-in', against: null }
    const [busy, calm] = [p95(meanwhile), p95(idle)]
    return [
      { ...of, figure: 'public page, idle, p95', value: calm, unit: 'ms' },
      {
        ...of,
        figure: `public page during ${TRIES} wrong tries, p95`,
        value: busy,
        unit: 'ms',
        against: 'public page, idle, p95',
      },
      { ...of, figure: 'pages loaded meanwhile', value: meanwhile.length, unit: '' },
      { ...of, figure: 'until the last try is answered', value: took, unit: 'ms' },
      { ...of, figure: 'busy-over-idle', value: busy / calm, unit: '×' },
    ]
  } finally {
    await site.stop()
    await payload.destroy()
  }
}

async function timed(act: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await act()
  return performance.now() - start
}

const p95 = (times: number[]): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? Number.NaN
