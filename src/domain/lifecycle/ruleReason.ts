/** Reasons that a rule gives, not a person. Their words stand in `portal.ruleReason`, so each reader has them in the own language. */
export const RULE_REASONS = ['repeatUndecided', 'deadlineMoved'] as const

/** Kept as it stands in the record and in messages. */
export type RuleReason = {
  reasonCode: (typeof RULE_REASONS)[number]
  /** Name of the file that it is about. */
  reasonFile?: string
}
