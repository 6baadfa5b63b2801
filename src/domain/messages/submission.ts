import type { Action } from '../types/index.ts'

const SUBMISSIONS = ['submit', 'resubmit'] as const satisfies readonly Action[]

/** Whether something was handed in: everybody who acts for the entry is told, whoever of them did it (R111). */
export const isSubmission = (action: string): action is (typeof SUBMISSIONS)[number] =>
  SUBMISSIONS.some((each) => each === action)
