import type { StatementField } from '#src/domain/types/index.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { inLocale } from '#src/next/ui/show/inLocale.ts'

/** Fixed words of a form, such as the commitment of R67: to be read, nothing is typed. */
export function Statement({
  locale,
  field,
  remark,
}: {
  locale: Locale
  field: StatementField
  remark?: string
}) {
  return (
    <div className="my-6">
      <p className="font-bold">{inLocale(locale, field.label, field.labelEn)}</p>
      {remark && (
        <p className="border-l-4 border-slate py-1 pl-3 text-sm text-slate">
          {createTranslator(locale)('form.remark', { text: remark })}
        </p>
      )}
      <p className="mt-1 max-w-text border-l-2 border-line pl-4 whitespace-pre-line">
        {inLocale(locale, field.text, field.textEn)}
      </p>
    </div>
  )
}
