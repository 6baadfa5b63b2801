import { startLife } from '../helpers/life.ts'
import type { Life } from '../helpers/life.ts'
import { createUnit } from '../helpers/people.ts'
import { association } from '../helpers/presets.ts'
import { story } from '../helpers/story.ts'
import { examine } from './shanghai/examination.ts'
import { enterDirectly } from './shanghai/intake.ts'
import { decideOutcome } from './shanghai/outcome.ts'
import { recommend } from './shanghai/recommendation.ts'
import { RECOMMENDER } from './shanghai/tale.ts'
import type { Tale, Telling } from './shanghai/tale.ts'

describe('the life of the shanghai preset', () => {
  let life: Life | undefined
  let begun: Tale | undefined
  const telling: Telling = {
    step: story(),
    tale: () => {
      if (!begun) throw new Error('the tale has not begun')
      return begun
    },
  }

  beforeAll(async () => {
    life = await startLife()
    const recommender = await createUnit(life.booted.payload, RECOMMENDER)
    const { contest } = await life.install(association, [recommender])
    begun = {
      ...{ life, contest, judges: [], ids: { recommender } },
      first: await life.visitor(),
      second: await life.visitor(),
      recommender: await life.visitor(),
      organiser: await life.staff('organiser'),
      examiner: await life.staff('examiner'),
    }
  })
  afterAll(async () => {
    await life?.stop()
  })

  enterDirectly(telling)
  recommend(telling)
  examine(telling)
  decideOutcome(telling)
})
