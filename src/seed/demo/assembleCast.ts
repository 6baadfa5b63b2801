import type { PayloadRequest } from 'payload'

import type { RecommenderKind, StaffRole } from '#src/domain/types/index.ts'
import { createDocument } from '#src/store/database/documents.ts'
import type { Cast } from './cast.ts'
import { createDemoStaff } from './createDemoStaff.ts'
import { createJudge } from './createJudge.ts'
import { loadExampleFiles } from './exampleFiles.ts'
import { issueRecommender } from './issueRecommender.ts'
import type { AccountActor, DemoPerson, StaffActor } from './people.ts'
import { registerEntrant } from './registerEntrant.ts'
import { DAY, later } from './time.ts'

/** Those whose sign-in is printed, one for each role. */
export type Leads = {
  staff: Record<StaffRole, DemoPerson<StaffActor>>
  unit: DemoPerson<AccountActor>
  person: DemoPerson<AccountActor>
  recommender: DemoPerson<AccountActor>
  judge: DemoPerson<AccountActor>
}

/** Puts the units on record that recommend in the contests of the demo. */
export async function createRecommenders(req: PayloadRequest): Promise<string[]> {
  const ids: string[] = []
  for (const unit of RECOMMENDERS) ids.push((await createDocument(req, 'units', unit)).id)
  return ids
}

/**
 * Opens the accounts of everybody who acts in the demo.
 *
 * @param recommender id of the unit whose account recommends.
 * @param recommendingIn id of the contest in which it does; `judgingIn` ids of those with a panel.
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
  recommendingIn: string
  judgingIn: string[]
}): Promise<{ cast: Cast; leads: Leads }> {
  const staff = await createDemoStaff(req)
  const registering = later(now, -YEARS_KNOWN * 365 * DAY)
  const enter = (entrant: Entrant) => registerEntrant({ req, now: registering, ...entrant })
  const first = await enter(FIRST_UNIT)
  const others: AccountActor[] = []
  for (const entrant of OTHER_UNITS) others.push((await enter(entrant)).actor)
  const person = await enter(PERSON)
  const { actor: organiser } = staff.organiser
  const issuing = {
    req,
    now: later(now, -20 * DAY),
    organiser,
    contestId: recommendingIn,
    unitId: unit,
  }
  const recommender = await issueRecommender(issuing)
  const judges: DemoPerson<AccountActor>[] = []
  for (const judge of JUDGES) {
    judges.push(await createJudge({ req, ...judge, contests: judgingIn }))
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

/** They were there before the past edition. */
const YEARS_KNOWN = 3

const RECOMMENDERS: { name: string; recommenderKind: RecommenderKind }[] = [
  { name: '示例区市场监督管理局', recommenderKind: 'district' },
  { name: '示例行业协会', recommenderKind: 'trade' },
  { name: '示例集团有限公司', recommenderKind: 'group' },
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
