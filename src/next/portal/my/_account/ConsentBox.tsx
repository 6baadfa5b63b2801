import type { Translate } from '#src/translations/translate.ts'
import { CheckboxGroup } from '#src/next/ui/form/CheckboxGroup.tsx'

/** A text with its version, and one unticked box that agrees to it and to nothing else. */
export function ConsentBox({
  t,
  consent: { field, version, title, text },
}: {
  t: Translate
  consent: { field: string; version: string; title: string; text: string }
}) {
  return (
    <CheckboxGroup
      name={field}
      label={title}
      help={
        <>
          <p className="max-w-text whitespace-pre-line text-ink">{text}</p>
          <p>{t('portal.consents.version', { version })}</p>
        </>
      }
      options={[{ value: version, label: t('portal.consents.agree', { title }) }]}
    />
  )
}
