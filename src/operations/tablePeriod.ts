import { examinationClosed } from '../domain/lifecycle.ts'
import { isRefusal, ok } from '../domain/refusal.ts'
import type { Outcome } from '../domain/refusal.ts'
import { windowOpen } from '../domain/schedule.ts'
import type { ContestDocument } from '../domain/types/index.ts'

/**
 * Whether recommendation tables may be generated and sealed now. After the window closes, until the examination does,
 * only rows that an examiner sent back may be replaced (`late`; R91, R97).
 */
export function tablePeriod({
  contest,
  now,
}: {
  contest: ContestDocument
  now: Date
}): Outcome<{ late: boolean }> {
  const open = windowOpen({ contest, key: 'recommendation', now })
  if (!isRefusal(open)) return ok({ late: false })
  const mayReplace = open.code === 'windowClosed' && !examinationClosed({ contest, now })
  return mayReplace ? ok({ late: true }) : open
}
