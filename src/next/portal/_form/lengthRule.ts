import type { TextField } from '#src/domain/types/index.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'

/** The limits of a text in words; '' where it has none. */
export function lengthRule(
  { minCharacters: min, maxCharacters: max }: TextField,
  locale: Locale,
): string {
  const t = createTranslator(locale)
  if (min !== undefined && max !== undefined) return t('form.ruleBetween', { min, max })
  if (min !== undefined) return t('form.ruleAtLeast', { min })
  return max === undefined ? '' : t('form.ruleAtMost', { max })
}
