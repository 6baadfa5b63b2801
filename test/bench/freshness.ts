import config from '@payload-config'
import { getPayload } from 'payload'

import { startSite } from '../helpers/site.ts'
import { until } from '../helpers/until.ts'
import { createPublicContest } from '../worlds/publicContest.ts'
import type { Measure } from './figure.ts'

const TURNS = 5

/**
 * How soon two site processes, which both keep a page, show what a third process has committed: milliseconds, median of
 * some turns, next to a page that is taken from what is kept. The tests only see that it comes.
 */
export const measure: Measure = async () => {
  const payload = await getPayload({ config })
  const { id, slug } = await createPublicContest(payload, { title: '第 0 次' })
  const shared = {
    databaseUrl: String(process.env.DATABASE_URL),
    dataDir: String(process.env.DATA_DIR),
  }
  const sites = await Promise.all([startSite(shared), startSite(shared)])
  const answers = () => Promise.all(sites.map(({ origin }) => fetch(`${origin}/${slug}`)))
  const isKept = async () =>
    (await answers()).every(({ headers }) => headers.get('x-nextjs-cache') === 'HIT')
  const shows = async (title: string) => {
    const texts = await Promise.all((await answers()).map((answer) => answer.text()))
    return texts.every((text) => text.includes(title))
  }
  try {
    const kept: number[] = []
    const fresh: number[] = []
    for (let turn = 1; turn <= TURNS; turn += 1) {
      await until(isKept)
      kept.push(await timed(isKept))
      const title = `第 ${turn} 次`
      await payload.update({ collection: 'contests', id, data: { title }, overrideAccess: true })
      fresh.push(
        await timed(async () => {
          while (!(await shows(title)));
        }),
      )
    }
    const of = { bench: 'freshness', unit: 'ms' }
    return [
      { ...of, figure: 'kept page of two sites', value: median(kept), against: null },
      {
        ...of,
        figure: 'changed page of two sites',
        value: median(fresh),
        against: 'kept page of two sites',
      },
    ]
  } finally {
    await Promise.all(sites.map((site) => site.stop()))
    await payload.destroy()
  }
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await act()
  return performance.now() - start
}

const median = (times: number[]): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN
