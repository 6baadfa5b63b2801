import type { FileField } from '#src/domain/types/index.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { inLocale } from '#src/next/ui/show/inLocale.ts'

/** What lies in the slots of an entry, by their keys, for the places of a form that speak of them. */
export type SlotsOnForm = Readonly<
  Record<string, { names: string[]; isClosed: boolean; isAsked: boolean; href: string }>
>

/** A place of a form where files belong: what is there, and the way to the page that takes and checks them. */
export function FilesOnForm({
  locale,
  field,
  slots,
  remark,
}: {
  locale: Locale
  field: FileField
  slots: SlotsOnForm
  remark?: string
}) {
  const t = createTranslator(locale)
  const slot = slots[field.slot]
  if (!slot || (slot.isClosed && slot.names.length === 0)) return null
  return (
    <div className="my-6">
      <p className="font-bold">
        {inLocale(locale, field.label, field.labelEn)}
        {!slot.isAsked && <span className="font-normal text-muted">{t('form.optional')}</span>}
      </p>
      {field.help && (
        <p className="text-sm text-muted">{inLocale(locale, field.help, field.helpEn)}</p>
      )}
      {remark && (
        <p className="border-l-4 border-slate py-1 pl-3 text-sm text-slate">
          {t('form.remark', { text: remark })}
        </p>
      )}
      {slot.names.length > 0 && (
        <ul className="mt-1">
          {slot.names.map((name, index) => (
            <li key={index} className="break-words">
              {name}
            </li>
          ))}
        </ul>
      )}
      <p className="mt-1">
        <a href={slot.href}>
          {t(slot.names.length > 0 ? 'portal.form.changeFiles' : 'portal.form.addFiles')}
        </a>
      </p>
    </div>
  )
}
