import { startLife } from '../helpers/life.ts'
import type { Life } from '../helpers/life.ts'
import { createUnit } from '../helpers/people.ts'
import { association } from '../helpers/presets.ts'
import { telling } from '../helpers/story.ts'
import { examine } from './shanghai/examination.ts'
import { enterDirectly } from './shanghai/intake.ts'
import { decideOutcome } from './shanghai/outcome.ts'
import { recommend } from './shanghai/recommendation.ts'
import { RECOMMENDER } from './shanghai/tale.ts'
import type { Tale } from './shanghai/tale.ts'

describe('the life of the shanghai preset', () => {
  let life: Life | undefined
  const story = telling<Tale>()

  beforeAll(async () => {
    life = await startLife()
    const recommender = await createUnit(life.booted.payload, RECOMMENDER)
    const { contest } = await life.install(association, [recommender])
    story.begin({
      life,
      contest,
      judges: [],
      ids: { recommender },
      first: await life.visitor(),
      second: await life.visitor(),
      recommender: await life.visitor(),
      organiser: await life.staff('organiser'),
      examiner: await life.staff('examiner'),
    })
  })
  afterAll(async () => {
    await life?.stop()
  })

  enterDirectly(story)
  recommend(story)
  examine(story)
  decideOutcome(story)
})
