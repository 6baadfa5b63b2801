export const STAFF_ROLES = ['admin', 'organiser', 'examiner', 'auditor'] as const
export type StaffRole = (typeof STAFF_ROLES)[number]
export const GRANT_ROLES = ['entrant', 'recommender', 'judge'] as const
export type GrantRole = (typeof GRANT_ROLES)[number]

/** Who does something. Rules read only this, never a Payload user. */
export type Actor =
  | {
      kind: 'staff'
      id: string
      name: string
      role: StaffRole
      /** Empty = all contests. */ contests: string[]
      /** In whose place an organiser acts, on what evidence: what that recommender may do there, and no more. */
      actingFor?: { contest: string; unit: string; reason: string }
    }
  | {
      kind: 'account'
      id: string
      name: string
      unit: string | null
      /** The account stands for one natural person. */
      person: boolean
      grants: { contest: string; role: GrantRole }[]
    }
  | { kind: 'system'; id: 'system'; name: string }
