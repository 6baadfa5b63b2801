import type { Condition, FormDefinition } from '#src/domain/types/index.ts'
import { joined } from '#src/translations/joined.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { inLocale } from '#src/next/ui/show/inLocale.ts'

/** When a field is to be filled in, for readers without script: 「单位性质」为「其他」时填写. */
export function conditionInWords({
  definition,
  condition,
  locale,
}: {
  definition: FormDefinition
  condition: Condition
  locale: Locale
}): string {
  const field = definition.sections
    .flatMap(({ fields }) => fields)
    .find(({ name }) => name === condition.field)
  const options = field && 'options' in field ? field.options : []
  const values = condition.oneOf.map((value) => {
    const option = options.find((each) => each.value === value)
    return option ? inLocale(locale, option.label, option.labelEn) : value
  })
  return createTranslator(locale)('portal.form.onlyWhen', {
    field: field ? inLocale(locale, field.label, field.labelEn) : condition.field,
    values: joined('list', values, locale),
  })
}
