import { startLife } from '../helpers/life.ts'
import type { Life } from '../helpers/life.ts'
import { telling } from '../helpers/story.ts'
import { begin } from './recommending/begin.ts'
import { giveOpinions } from './recommending/opinions.ts'
import { order } from './recommending/order.ts'
import { decideAsStaff } from './recommending/staff.ts'
import { sealTables } from './recommending/tables.ts'
import { beginTale } from './recommending/tale.ts'
import type { Tale } from './recommending/tale.ts'

/** A unit with forty entries, from the list it stands in to its supplementary table (R80–R92, domain.md's lifecycle). */
describe('the work of a recommender with forty entries', () => {
  let life: Life | undefined
  const story = telling<Tale>()

  beforeAll(async () => {
    life = await startLife()
    story.begin(await beginTale(life))
  })
  afterAll(async () => {
    await life?.stop()
  })

  begin(story)
  giveOpinions(story)
  order(story)
  sealTables(story)
  decideAsStaff(story)
})
