import { UNIT_NAME_MAX } from '#src/domain/forms/textBounds.ts'
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
        maxCharacters={UNIT_NAME_MAX}
        autoComplete="organization"
      />
      <TextInput
        name="creditCode"
        label={t('portal.account.creditCode')}
        help={t('portal.account.creditCodeHelp')}
        width="medium"
        maxLength={40}
        spellCheck={false}
        optional
      />
    </>
  )
}
