import { CODE_MINUTES } from '#src/domain/accounts/verification.ts'
import type { CodePurpose } from '#src/domain/accounts/verification.ts'
import { portalDoor } from '#src/domain/basics/addresses.ts'
import { settingsOf } from '#src/store/settings.ts'
import type { ContestSettings } from '#src/store/settings.ts'
import { Button } from '#src/next/ui/act/Button.tsx'
import { PostForm } from '#src/next/ui/form/PostForm.tsx'
import { TextInput } from '#src/next/ui/form/TextInput.tsx'
import { WaitingButton } from '#src/next/ui/form/WaitingButton.tsx'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import type { Visit } from '../../_frame/visitor.ts'
import type { Unproven } from './provenAddress.ts'

/** The first two steps of registration and of a forgotten password: the address, then the code sent to it (R40). */
export function ProveAddress({
  visit: { req, locale, t },
  purpose,
  proving,
  next,
}: {
  visit: Visit
  purpose: CodePurpose
  proving: Unproven
  next: string | null
}) {
  const goOn = next && <input type="hidden" name="_next" value={next} />
  if (proving.step === 'address') {
    return (
      <PostForm action={portalDoor('/codes')} locale={locale} className="max-w-96">
        <input type="hidden" name="purpose" value={purpose} />
        <TextInput
          name="address"
          label={t('portal.code.address')}
          help={t(`portal.code.addressHelp.${purpose}`)}
          autoComplete="username"
          spellCheck={false}
        />
        {goOn}
        <Button tone="primary">{t('portal.code.send')}</Button>
      </PostForm>
    )
  }
  const other = new URLSearchParams({ step: 'address', ...(next ? { next } : {}) })
  return (
    <>
      {canLeave({ address: proving.address, ...settingsOf(req.payload) }) ? (
        <p>{t('portal.code.sent', { address: proving.address, minutes: CODE_MINUTES })}</p>
      ) : (
        <Notice kind="warning" locale={locale}>
          {t('portal.code.notSent', { address: proving.address, minutes: CODE_MINUTES })}
        </Notice>
      )}
      <PostForm action={portalDoor('/codes/verification')} locale={locale} className="max-w-96">
        <TextInput
          name="code"
          label={t('portal.code.code')}
          help={t('portal.code.codeHelp')}
          width="short"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={12}
          spellCheck={false}
        />
        {goOn}
        <Button tone="primary">{t('portal.code.confirm')}</Button>
      </PostForm>
      <h2 className="mt-10 mb-2 text-lg">{t('portal.code.notCome')}</h2>
      <p className="text-muted">{t('portal.code.notComeHelp')}</p>
      <div className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-3">
        <PostForm action={portalDoor('/codes')} locale={locale}>
          <input type="hidden" name="purpose" value={purpose} />
          <input type="hidden" name="address" value={proving.address} />
          {goOn}
          <WaitingButton
            seconds={proving.waitSeconds}
            label={t('portal.code.again')}
            waiting={t('portal.code.againIn', { seconds: '{{seconds}}' })}
          />
        </PostForm>
        <a href={`?${other}`}>{t('portal.code.other')}</a>
      </div>
    </>
  )
}

/** Without a mail server or an SMS service of its own the site can only have staff pass the code on. */
const canLeave = ({
  address,
  mail,
  sms,
}: { address: string } & Pick<ContestSettings, 'mail' | 'sms'>): boolean =>
  (address.includes('@') ? mail : sms) !== null
