import { ConsentBox } from '#src/next/portal/my/_account/ConsentBox.tsx'
import { consentField, SITE_CONSENTS } from '#src/domain/contest/consents.ts'
import type { Translate } from '#src/translations/translate.ts'
import { Fieldset } from '#src/next/ui/form/Fieldset.tsx'

/** What is agreed to by opening an account, each by a box of its own that nobody has ticked before (PIPL). */
export function SiteConsents({ t }: { t: Translate }) {
  return (
    <Fieldset legend={t('portal.consents.heading')}>
      {SITE_CONSENTS.map(({ key, version }) => (
        <ConsentBox
          key={key}
          t={t}
          consent={{
            field: consentField(key),
            version,
            title: t(`portal.consents.${key}.title`),
            text: t(`portal.consents.${key}.text`),
          }}
        />
      ))}
    </Fieldset>
  )
}
