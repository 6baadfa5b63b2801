import type { SignIn } from '#src/queries/accounts/ownSignIns.ts'
import type { Locale } from '#src/translations/locale.ts'
import type { Translate } from '#src/translations/translate.ts'
import { DateTime } from '#src/next/ui/time/DateTime.tsx'

/** When and with what this account was signed in to lately, failed tries included: what its owner does not know is somebody else's. */
export function SignIns({
  t,
  locale,
  signIns,
}: {
  t: Translate
  locale: Locale
  signIns: SignIn[]
}) {
  return (
    <section aria-labelledby="sign-ins" className="mt-10">
      <h2 id="sign-ins" className="mb-1 text-xl">
        {t('portal.signIns.title')}
      </h2>
      <p className="mb-3 text-muted">{t('portal.signIns.help')}</p>
      <ul className="max-w-text">
        {signIns.map(({ at, succeeded, device }, index) => (
          <li
            key={`${at}${index}`}
            className="flex flex-wrap justify-between gap-x-6 border-t border-line py-2"
          >
            <span>
              <DateTime instant={at} timeZone="Asia/Shanghai" locale={locale} />
            </span>
            <span>
              {t(`portal.signIns.browser.${device.browser}`)} ·{' '}
              {t(`portal.signIns.system.${device.system}`)}
            </span>
            <span className={succeeded ? 'text-muted' : 'font-bold text-slate'}>
              {t(succeeded ? 'portal.signIns.succeeded' : 'portal.signIns.failed')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
