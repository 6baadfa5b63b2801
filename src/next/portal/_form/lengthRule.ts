import { mostCharacters } from '#src/domain/forms/textBounds.ts'
import type { NumberField, TextField } from '#src/domain/types/index.ts'
import { inLocale } from '#src/translations/locale.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'

/** The limits of a text in words. */
export function lengthRule(field: TextField, locale: Locale): string {
  const t = createTranslator(locale)
  const { minCharacters: min } = field
  const max = mostCharacters(field)
  return min === undefined ? t('form.ruleAtMost', { max }) : t('form.ruleBetween', { min, max })
}

/** Between which ends a number may lie, with its unit, and how many decimal places it may have; '' where nothing is said of either. */
export function numberRule(
  { min, max, unit, unitEn, decimals }: NumberField,
  locale: Locale,
): string {
  const t = createTranslator(locale)
  const named = inLocale(locale, unit ?? '', unitEn)
  const said = { min: min ?? '', max: max ?? '', unit: named && ` ${named}` }
  const range =
    min !== undefined && max !== undefined
      ? t('form.numberBetween', said)
      : min !== undefined
        ? t('form.numberAtLeast', said)
        : max !== undefined
          ? t('form.numberAtMost', said)
          : ''
  return [range, decimals ? t('form.decimals', { decimals }) : ''].filter(Boolean).join(' ')
}
