import fc from 'fast-check'

import { SEED } from '../helpers/drawn/seed.ts'
import { startLife } from '../helpers/life.ts'
import type { Life } from '../helpers/life.ts'
import { drawn, liveThirdContest } from './third/journey.ts'

describe('a contest that nobody wrote code for', () => {
  let life: Life
  beforeAll(async () => {
    life = await startLife()
  })
  afterAll(() => life?.stop())

  it(`should be made in the panel and live from entry to total (FC_SEED=${SEED})`, async () => {
    const [draw] = fc.sample(drawn, { numRuns: 1 })
    if (!draw) throw new Error('nothing was drawn')
    await liveThirdContest(life, draw)
  })
})
