import { titled } from '#src/next/portal/_frame/titled.ts'
import { signedIn } from '#src/next/portal/_frame/visitor.ts'
import { MyShell } from '#src/next/portal/my/_parts/MyShell.tsx'
import { myHref, portalDoor } from '#src/domain/basics/addresses.ts'
import { closingEffects } from '#src/queries/examining/closingEffects.ts'
import { wordsOfRefusal } from '#src/translations/translate.ts'
import { Button } from '#src/next/ui/act/Button.tsx'
import { CheckboxGroup } from '#src/next/ui/form/CheckboxGroup.tsx'
import { PostForm } from '#src/next/ui/form/PostForm.tsx'
import { TextInput } from '#src/next/ui/form/TextInput.tsx'
import { PageTitle } from '#src/next/ui/frame/PageTitle.tsx'
import { Notice } from '#src/next/ui/show/Notice.tsx'

export const generateMetadata = titled('mine.close.title')

/** `/my/data/close`: what closing the account means for what it has, or why it cannot be closed; then password and word. */
export default async function ClosePage() {
  const visit = await signedIn(myHref('/data/close'))
  const { req, t, locale, account } = visit
  const { refusal, drafts, documents, leaves, hasColleagues } = await closingEffects(req, account)
  const effects = [
    t('mine.close.signIns'),
    t('mine.close.blanked'),
    drafts.length > 0 && t('mine.close.drafts', { count: drafts.length }),
    documents.length > 0 && t('mine.close.documents', { count: documents.length }),
    leaves.length > 0 && t('mine.close.leaves', { count: leaves.length }),
    account.unit && t(hasColleagues ? 'mine.close.colleagues' : 'mine.close.lastOfUnit'),
  ].filter((line): line is string => Boolean(line))

  return (
    <MyShell visit={visit} current="account">
      <PageTitle
        title={t('mine.close.title')}
        lead={t('mine.close.lead')}
        back={{ href: myHref('/data'), label: t('mine.data.title') }}
      />
      <h2 className="mb-2 text-xl">{t('mine.close.effects')}</h2>
      <ul className="mb-4 max-w-text list-disc pl-6">
        {effects.map((line) => (
          <li key={line} className="py-1">
            {line}
          </li>
        ))}
      </ul>
      <p className="mb-6">
        <a href={myHref('/data')}>{t('mine.close.export')}</a>
      </p>
      {refusal ? (
        <Notice kind="warning" locale={locale} title={t('mine.close.refused')}>
          {wordsOfRefusal(refusal, locale)}
        </Notice>
      ) : (
        <PostForm action={portalDoor('/account/closing')} locale={locale} className="max-w-text">
          <TextInput
            name="password"
            type="password"
            label={t('mine.close.password')}
            autoComplete="current-password"
            width="medium"
          />
          <CheckboxGroup
            name="understood"
            label={t('mine.close.understood')}
            options={[{ value: 'yes', label: t('mine.close.understand') }]}
          />
          <Button tone="primary">{t('mine.close.submit')}</Button>
        </PostForm>
      )}
    </MyShell>
  )
}
