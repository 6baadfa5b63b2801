import { refuse } from '../basics/refusal.ts'
import type { Refusal } from '../basics/refusal.ts'
import type { ConsentText, Contest } from '../types/index.ts'

export type ConsentGiven = { key: string; version: string }

/** A text people agree to by a box of its own, in the version they saw (PIPL). */
export type ConsentAsked = ConsentGiven & {
  /** Name of the box; it posts the version, so that an outdated page agrees to nothing new. */
  field: string
  title: string
  titleEn?: string
}

/** Asked when an account is opened; a new version is asked for anew. The words stand in the dictionary. */
export const SITE_CONSENTS = [
  { key: 'terms', version: '2026-1' },
  { key: 'privacy', version: '2026-1' },
] as const satisfies readonly ConsentGiven[]

/** The rules themselves are agreed to at every submission (R147), the other texts of a contest once. */
export const RULES_CONSENT = 'rules'

/** The texts of a contest beside its rules, under the keys an account keeps them by. */
export function consentsOf({
  slug,
  consents,
}: Pick<Contest, 'slug'> & { consents: readonly ConsentText[] }): (ConsentAsked & {
  text: string
})[] {
  return consents
    .filter(({ key }) => key !== RULES_CONSENT)
    .map(({ key, version, title, text }) => ({
      version,
      title,
      text,
      key: `${slug}/${key}`,
      field: consentField(key),
    }))
}

/** Whether an account keeps a text under this key that is the whole site's, or of one of the contests with these slugs. */
export const isOfContests = (key: string, slugs: readonly string[]): boolean =>
  !key.includes('/') || slugs.some((slug) => key.startsWith(`${slug}/`))

export const consentField = (key: string): string => `consent_${key}`

/** Those whose version has not been agreed to yet, or no longer is, in order. */
export function openConsents<T extends ConsentGiven>(
  asked: readonly T[],
  given: readonly (ConsentGiven & { withdrawnAt?: string | null })[],
): T[] {
  return asked.filter(
    ({ key, version }) =>
      !given.some((known) => known.key === key && known.version === version && !known.withdrawnAt),
  )
}

/**
 * Those that were agreed to and taken back since, and stand open now, each with when. What was handed in stays (it is said so to
 * whoever takes one back); whoever examines it is told.
 */
export function consentsTakenBack<T extends ConsentGiven>(
  asked: readonly T[],
  given: readonly (ConsentGiven & { withdrawnAt?: string | null })[],
): (T & { withdrawnAt: string })[] {
  return openConsents(asked, given).flatMap((open) => {
    const [last] = given
      .flatMap(({ key, withdrawnAt }) => (key === open.key && withdrawnAt ? withdrawnAt : []))
      .toSorted()
      .toReversed()
    return last ? [{ ...open, withdrawnAt: last }] : []
  })
}

/** Whether every box was ticked. Refuses `invalid` with `agreementMissing` under the name of each open box. */
export function checkConsents(
  asked: readonly ConsentAsked[],
  input: Readonly<Record<string, unknown>>,
): Refusal | null {
  const open = asked.filter(({ field, version }) => input[field] !== version)
  return open.length === 0 ? null : refuse('invalid', {}, Object.fromEntries(open.map(asField)))
}

function asField({ field, title, titleEn }: ConsentAsked): [string, Refusal] {
  return [field, refuse('agreementMissing', { title, ...(titleEn ? { titleEn } : {}) })]
}
