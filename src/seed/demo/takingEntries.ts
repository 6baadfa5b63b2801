import { DIRECT } from '#src/domain/forms/formContext.ts'
import { recommendEntry } from '#src/operations/recommending/recommendEntry.ts'
import type { Cast } from './cast.ts'
import { draftWork, handInWork } from './enterWork.ts'
import { acceptWork, returnWork } from './examine.ts'
import { granted } from './granted.ts'
import type { Edition } from './installEdition.ts'
import { signUp } from './signUp.ts'
import { DAY, HOUR, later } from './time.ts'

/**
 * A contest that is taking entries: the first unit has a draft, a submitted and a returned one; for the recommender some
 * wait and some are recommended; on the direct route one waits for the examiner and one is accepted.
 */
export async function playTakingEntries({
  edition,
  cast,
  now,
}: {
  edition: Edition
  cast: Cast
  now: Date
}): Promise<void> {
  const { req, units } = cast
  for (const [turn, actor] of units.entries()) {
    const signingUp = later(now, (turn - 12) * DAY)
    await signUp({ req, actor, now: signingUp, contest: edition.contest, turn })
  }
  for (const scene of SCENES) await playScene({ scene, edition, cast, now })
}

/** What becomes of one entry, begun so many days ago. */
type Scene = {
  /** Place of the unit among those that enter. */
  unit: number
  /** Place of the category in the contest. */
  category: number
  title: string
  route: 'recommended' | 'direct'
  days: number
  ends: 'draft' | 'submitted' | 'returned' | 'recommended' | 'accepted'
}

const SCENES: Scene[] = [
  { unit: 0, category: 1, title: '班组里的小发明', route: 'recommended', days: 1, ends: 'draft' },
  {
    unit: 0,
    category: 0,
    title: '一颗螺丝的承诺',
    route: 'recommended',
    days: 5,
    ends: 'submitted',
  },
  { unit: 0, category: 1, title: '最后一道工序', route: 'recommended', days: 6, ends: 'returned' },
  {
    unit: 1,
    category: 0,
    title: '老师傅的记号',
    route: 'recommended',
    days: 6,
    ends: 'recommended',
  },
  {
    unit: 2,
    category: 1,
    title: '深夜的质检台',
    route: 'recommended',
    days: 5,
    ends: 'recommended',
  },
  { unit: 1, category: 2, title: '让数据说话', route: 'direct', days: 4, ends: 'submitted' },
  { unit: 2, category: 0, title: '看得见的标准', route: 'direct', days: 7, ends: 'accepted' },
]

async function playScene({
  scene: { title, route, days, ends, ...place },
  edition: { contest, categories },
  cast: { req, files, staff, recommender, units },
  now,
}: {
  scene: Scene
  edition: Edition
  cast: Cast
  now: Date
}): Promise<void> {
  const actor = units[place.unit]
  const category = categories[place.category % categories.length]
  if (!actor || !category) throw new Error('The demo lacks a unit or a category.')
  const begun = later(now, -days * DAY)
  const to = route === 'direct' ? DIRECT : (recommender.unit ?? DIRECT)
  const work = { title, recommender: to, turn: place.unit + place.category }
  const drafting = { req, actor, files, category, work, now: begun }
  if (ends === 'draft') {
    await draftWork({ ...drafting, sections: 2 })
    return
  }
  const draft = await draftWork(drafting)
  const submitting = later(begun, HOUR)
  const entry = await handInWork({ req, actor, contest, entry: draft, now: submitting })
  const examination = { req, actor: staff.examiner, category, entry, now: later(now, -2 * DAY) }
  if (ends === 'returned') await returnWork(examination)
  if (ends === 'accepted') await acceptWork(examination)
  if (ends !== 'recommended') return
  const opinion = '作品真实具体，体现了一线员工对质量的坚持，同意推荐。（演示意见）'
  const call = { req, actor: recommender, now: later(now, -3 * DAY) }
  granted(await recommendEntry({ ...call, entryId: entry.id, opinion }))
}
