import type { Translate } from '#src/translations/translate.ts'
import { TextInput } from '#src/next/ui/form/TextInput.tsx'

/** How somebody names a unit: full name and, if there is one, credit code (R43). */
export function UnitFields({ t }: { t: Translate }) {
  return (
    <>
      <TextInput
        name="unitName"
        label={t('portal.account.unitName')}
        help={t('portal.account.unitNameHelp')}
        autoComplete="organization"
      />
      <TextInput
        name="creditCode"
        label={t('portal.account.creditCode')}
        help={t('portal.account.creditCodeHelp')}
        width="medium"
        spellCheck={false}
        optional
      />
    </>
  )
}
