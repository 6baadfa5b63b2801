import { mostCharacters } from '#src/domain/forms/textBounds.ts'
import type { NumberField, TextField } from '#src/domain/types/index.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'

/** The limits of a text in words. */
export function lengthRule(field: TextField, locale: Locale): string {
  const t = createTranslator(locale)
  const { minCharacters: min } = field
  const max = mostCharacters(field)
  return min === undefined ? t('form.ruleAtMost', { max }) : t('form.ruleBetween', { min, max })
}

/** How many decimal places a number may have, in words; '' where it is whole. */
export const decimalsRule = ({ decimals }: NumberField, locale: Locale): string =>
  decimals ? createTranslator(locale)('form.decimals', { decimals }) : ''
