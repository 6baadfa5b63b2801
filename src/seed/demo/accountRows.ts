import { FACES } from '#src/domain/basics/addresses.ts'
import type { Leads } from './assembleCast.ts'
import type { DemoAccount } from './writeDemoAccounts.ts'

/**
 * One printed line for each role.
 *
 * @param taking, voting titles of the contests in which they act.
 */
export function accountRows({
  leads: { staff, unit, person, recommender, judge },
  taking,
  voting,
}: {
  leads: Leads
  taking: string
  voting: string
}): DemoAccount[] {
  const every = '全部赛事 · every contest'
  return [
    row('系统管理员 · administrator', FACES.panel, staff.admin, every),
    row('主办方 · organiser', FACES.panel, staff.organiser, every),
    row('审查员 · examiner', FACES.panel, staff.examiner, every),
    row('监督员 · auditor', FACES.panel, staff.auditor, every),
    row('参赛单位 · unit that enters', FACES.my, unit, taking),
    row('个人参赛者 · person who enters', FACES.my, person, voting),
    row('推荐单位 · recommender', FACES.unit, recommender, taking),
    row('评委 · judge', FACES.judge, judge, voting),
  ]
}

type SignIn = { username: string; password: string }

const row = (
  role: string,
  face: string,
  { username, password }: SignIn,
  contest: string,
): DemoAccount => ({ role, face, username, password, contest })
