import type { DeskAction } from './deskActions.ts'

export type DecisionButton = {
  action: DeskAction
  label: string
  /** Why it cannot be done now, in words; null when it can. */
  refusal: string | null
}
export type DecidedEntry = {
  id: string
  title: string
  /** `updatedAt` as it was read: what changed since is refused. */
  seenAt: string
  differsFromTable: boolean
}
