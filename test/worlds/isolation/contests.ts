import { createDocument } from '#src/store/database/documents.ts'
import type { Booted } from '../../helpers/payload.ts'
import { unique } from '../../helpers/people.ts'
import { createForm, TITLE_AND_SUMMARY } from '../parts/createForm.ts'
import { inOperation } from '../parts/inOperation.ts'
import { createMarkedUnit } from './people.ts'
import type { MarkedUnit } from './people.ts'
import type { Plan } from './plan.ts'

const DAY = 86_400_000

export type MadeContest = {
  id: string
  slug: string
  showDrafting: boolean
  categories: { id: string; recommendation: 'required' | 'none' }[]
  /** Of its list. */
  recommenders: string[]
}
export type MadeRecommender = MarkedUnit & { contests: string[]; seals: boolean }

/** The recommenders and the contests of a plan, all windows open. */
export async function createContests(
  booted: Booted,
  plan: Plan,
): Promise<{ contests: MadeContest[]; recommenders: MadeRecommender[]; formVersion: string }> {
  const units: MarkedUnit[] = []
  for (const { kind } of plan.recommenders) {
    units.push(await createMarkedUnit(booted, { recommenderKind: kind }))
  }
  const contests: MadeContest[] = []
  for (const [index, planned] of plan.contests.entries()) {
    const listed = units.filter((_, at) => plan.recommenders[at]?.contests.includes(index))
    // Somebody has to be named, also where the plan has nobody.
    const recommenders = listed.length > 0 ? listed : units.slice(-1)
    contests.push(
      await createContest(booted, {
        planned,
        recommenders: recommenders.map(({ id }) => id),
      }),
    )
  }
  return {
    contests,
    formVersion: (await createForm(booted, { fields: TITLE_AND_SUMMARY })).version,
    recommenders: units.map((unit, at) => ({
      ...unit,
      seals: plan.recommenders[at]?.seals ?? false,
      contests: contests
        .filter(({ recommenders }) => recommenders.includes(unit.id))
        .map(({ id }) => id),
    })),
  }
}

async function createContest(
  booted: Booted,
  { planned, recommenders }: { planned: Plan['contests'][number]; recommenders: string[] },
): Promise<MadeContest> {
  const now = Date.now()
  const window = (key: 'submission' | 'recommendation' | 'examination', closes: number) => ({
    key,
    title: key,
    displayText: key,
    opensAt: new Date(now - DAY).toISOString(),
    closesAt: new Date(now + closes * DAY).toISOString(),
  })
  const { showDrafting } = planned
  const slug = `isolation-${unique()}`
  return inOperation(booted, async (req) => {
    const { id } = await createDocument(req, 'contests', {
      title: '示例大赛',
      slug,
      edition: 2030,
      published: true,
      timeZone: 'Asia/Shanghai',
      windows: [window('submission', 1), window('recommendation', 2), window('examination', 4)],
      recommenders,
      showDrafting,
      recommendationDeclaration: '我单位保证推荐材料真实有效。',
      directRoute: { enabled: true, label: '直接报名' },
    })
    const categories: MadeContest['categories'] = []
    for (const [index, { title, recommendation }] of planned.categories.entries()) {
      const made = await createDocument(req, 'categories', {
        contest: id,
        key: `key${index}`,
        code: 'STU'[index] ?? 'V',
        title,
        recommendation,
        applicants: ['unit', 'person'],
        checklist: [],
        fileSlots: SLOTS,
      })
      categories.push({ id: made.id, recommendation })
    }
    return { id, slug, showDrafting, categories, recommenders }
  })
}

/** One slot for files of the entry, which the file shared by a sign-up is listed in as well. */
const SLOTS = [
  {
    key: 'work',
    label: '作品文件',
    due: 'submission' as const,
    required: false,
    maxFiles: 9,
    maxMegabytes: 1,
    accept: ['pdf' as const],
  },
]
