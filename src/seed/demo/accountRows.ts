import { routes } from '#src/domain/basics/routes.ts'
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
  const faces = routes()
  return [
    row('系统管理员 · administrator', faces.panel, staff.admin, every),
    row('主办方 · organiser', faces.panel, staff.organiser, every),
    row('审查员 · examiner', faces.panel, staff.examiner, every),
    row('监督员 · auditor', faces.panel, staff.auditor, every),
    row('参赛单位 · unit that enters', faces.my, unit, taking),
    row('个人参赛者 · person who enters', faces.my, person, voting),
    row('推荐单位 · recommender', faces.unit, recommender, taking),
    row('评委 · judge', faces.judge, judge, voting),
  ]
}

type SignIn = { username: string; password: string }

const row = (
  role: string,
  face: string,
  { username, password }: SignIn,
  contest: string,
): DemoAccount => ({ role, face, username, password, contest })
