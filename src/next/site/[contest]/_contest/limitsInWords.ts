import type { PublicCategory } from '#src/queries/contest/publicContests.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'

/** How many entries one unit or person may have in a category, for the kinds of applicant it admits (R21–R25). */
export function limitsInWords(
  { applicants, limits }: Pick<PublicCategory, 'applicants' | 'limits'>,
  locale: Locale,
): string {
  const t = createTranslator(locale)
  const forUnits = applicants.some((kind) => kind !== 'person')
  const parts = [
    forUnits && limits.perUnit ? t('site.contest.perUnit', { count: limits.perUnit }) : null,
    applicants.includes('person') && limits.perPerson
      ? t('site.contest.perPerson', { count: limits.perPerson })
      : null,
    forUnits && !limits.perUnit ? t('site.contest.unlimitedUnit') : null,
  ].filter((part) => part !== null)
  if (parts.length === 0) return t('site.contest.unlimited')
  return parts.join(t('site.contest.listComma')) + (limits.soft ? t('site.contest.softLimit') : '')
}
