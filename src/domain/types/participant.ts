/** How much of a participant's name the public and judges read: all of it, the family name alone, or nothing. */
export const PUBLIC_NAMES = ['full', 'short', 'none'] as const
export type PublicName = (typeof PUBLIC_NAMES)[number]

/** The part of a participant (参赛者) that rules read: somebody who enters, or for whom a guardian or teacher does. */
export type Participant = {
  id: string
  /** Exactly one of both keeps it: the unit of the account that wrote it down, or the person. */
  unit?: string | null
  person?: string | null
  name: string
  /** `YYYY-MM-DD`. */
  birthDate?: string | null
  school?: string | null
  guardian?: string | null
  guardianPhone?: string | null
  publicName: PublicName
  /** When its guardian, or it itself, took the consent back; entries handed in before are for staff to decide on. */
  consentWithdrawnAt?: string | null
}
