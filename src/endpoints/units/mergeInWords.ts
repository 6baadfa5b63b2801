import type { UnitMerge } from '../../operations/units/mergeUnits.ts'
import type { Translate } from '../../translations/translate.ts'

/** What a merge moves, line by line; what it does not concern is left out. */
export function mergeInWords({ holdings, over }: UnitMerge, t: Translate): string[] {
  const { registrations, doubles, opinions } = holdings
  const signUps = registrations.length + doubles.length
  const lines: [number, string][] = [
    [holdings.accounts.length, t('membership.merge.accounts', { count: holdings.accounts.length })],
    [signUps, t('membership.merge.registrations', { count: signUps })],
    [doubles.length, t('membership.merge.doubles', { count: doubles.length })],
    [holdings.entries.length, t('membership.merge.entries', { count: holdings.entries.length })],
    [
      holdings.recommended.length + opinions,
      t('membership.merge.recommended', { count: holdings.recommended.length, opinions }),
    ],
    [holdings.limitGrants, t('membership.merge.limitGrants', { count: holdings.limitGrants })],
    [holdings.joinRequests, t('membership.merge.joinRequests', { count: holdings.joinRequests })],
    [holdings.listed.length, t('membership.merge.listed', { count: holdings.listed.length })],
  ]
  return [
    ...lines.filter(([count]) => count > 0).map(([, words]) => words),
    ...over.map((each) => t('membership.merge.over', each)),
  ]
}
