import type { Translate } from '#src/translations/translate.ts'
import { TextInput } from '#src/next/ui/form/TextInput.tsx'

/** A new password, typed twice. */
export function NewPassword({ t }: { t: Translate }) {
  return (
    <>
      <TextInput
        name="password"
        type="password"
        label={t('portal.account.newPassword')}
        help={t('portal.account.passwordHelp')}
        width="medium"
        autoComplete="new-password"
      />
      <TextInput
        name="passwordAgain"
        type="password"
        label={t('portal.account.passwordAgain')}
        width="medium"
        autoComplete="new-password"
      />
    </>
  )
}
