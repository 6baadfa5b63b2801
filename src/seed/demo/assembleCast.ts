import type { PayloadRequest } from 'payload'

import type { RecommenderKind, StaffRole } from '../../domain/types/index.ts'
import type { Cast } from './cast.ts'
import type { AccountActor, DemoPerson, StaffActor } from './demoPeople.ts'
import {
  createDemoStaff,
  createRecommenderUnit,
  issueAccount,
  registerEntrant,
} from './demoPeople.ts'
import { loadExampleFiles } from './exampleFiles.ts'

/** Those whose sign-in is printed, one for each role. */
export type Leads = {
  staff: Record<StaffRole, DemoPerson<StaffActor>>
  unit: DemoPerson<AccountActor>
  person: DemoPerson<AccountActor>
  recommender: DemoPerson<AccountActor>
  judge: DemoPerson<AccountActor>
}

/** Puts the units on record that recommend in the contests of the demo. The first one's account is issued with the cast. */
export async function createRecommenders(req: PayloadRequest): Promise<string[]> {
  const ids: string[] = []
  for (const unit of RECOMMENDERS) ids.push(await createRecommenderUnit({ req, ...unit }))
  return ids
}

/**
 * Opens the accounts of everybody who acts in the demo.
 *
 * @param recommender id of the unit whose account recommends.
 * @param recommendingIn, judgingIn ids of contests.
 */
export async function assembleCast({
  req,
  now,
  recommender: unit,
  recommendingIn,
  judgingIn,
}: {
  req: PayloadRequest
  now: Date
  recommender: string
  recommendingIn: string[]
  judgingIn: string[]
}): Promise<{ cast: Cast; leads: Leads }> {
  const staff = await createDemoStaff(req)
  const enter = (entrant: Entrant) => registerEntrant({ req, now, ...entrant })
  const first = await enter(FIRST_UNIT)
  const others: AccountActor[] = []
  for (const entrant of OTHER_UNITS) others.push((await enter(entrant)).actor)
  const person = await enter(PERSON)
  const recommender = await issueAccount({
    ...{ req, unit, username: 'tuijian', name: '示例推荐人' },
    ...{ role: 'recommender', contests: recommendingIn },
  })
  const judges: DemoPerson<AccountActor>[] = []
  for (const judge of JUDGES) {
    judges.push(await issueAccount({ req, ...judge, role: 'judge', contests: judgingIn }))
  }
  const [judge] = judges
  if (!judge) throw new Error('The demo needs a judge.')
  return {
    leads: { staff, unit: first, person, recommender, judge },
    cast: {
      req,
      files: await loadExampleFiles(req.payload),
      staff: {
        admin: staff.admin.actor,
        organiser: staff.organiser.actor,
        examiner: staff.examiner.actor,
        auditor: staff.auditor.actor,
      },
      units: [first.actor, ...others],
      person: person.actor,
      recommender: recommender.actor,
      judges: judges.map(({ actor }) => actor),
    },
  }
}

const RECOMMENDERS: { name: string; kind: RecommenderKind }[] = [
  { name: '示例区市场监督管理局', kind: 'district' },
  { name: '示例行业协会', kind: 'trade' },
  { name: '示例集团有限公司', kind: 'group' },
]

type Entrant = { username: string; name: string; unitName?: string }

const FIRST_UNIT = {
  username: 'danwei@example.invalid',
  name: '示例员工甲',
  unitName: '示例精工制造有限公司',
}
const OTHER_UNITS: Entrant[] = [
  { username: 'danwei2@example.invalid', name: '示例员工乙', unitName: '示例建设工程有限公司' },
  { username: 'danwei3@example.invalid', name: '示例员工丙', unitName: '示例第一医院' },
]
const PERSON: Entrant = { username: 'geren@example.invalid', name: '示例市民' }
const JUDGES = [
  { username: 'pingwei', name: '示例评委甲' },
  { username: 'pingwei2', name: '示例评委乙' },
]
