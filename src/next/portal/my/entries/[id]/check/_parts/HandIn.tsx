import { faultHrefs } from '#src/next/portal/_form/faultHrefs.ts'
import { ConsentBox } from '#src/next/portal/my/_account/ConsentBox.tsx'
import { entryHref, portalDoor, publicHref } from '#src/domain/basics/addresses.ts'
import { consentsOf, openConsents } from '#src/domain/contest/consents.ts'
import { Button } from '#src/next/ui/act/Button.tsx'
import { CheckboxGroup } from '#src/next/ui/form/CheckboxGroup.tsx'
import { Fieldset } from '#src/next/ui/form/Fieldset.tsx'
import { PostForm } from '#src/next/ui/form/PostForm.tsx'
import { fieldId } from '#src/next/ui/form/fieldId.ts'
import { RichText } from '#src/next/ui/show/RichText.tsx'
import type { OwnEntry } from '../../_entry/ownEntry.ts'

/** Declaration, rules in the version that is in force, open consents, and the button that hands in (R31–R34, R67, R147). */
export function HandIn({ own: { visit, entry, contest, category, version } }: { own: OwnEntry }) {
  const { locale, t, account } = visit
  const home = entryHref(entry.id)
  const agreed = entry.consentedRulesVersion
  const consents = openConsents(consentsOf(contest), account.consents ?? [])
  const slots = category.fileSlots.map(({ key }) => [
    `file.${key}`,
    `${home}/files#${fieldId(key)}`,
  ])

  return (
    <PostForm
      action={portalDoor(`/entries/${entry.id}/submission`)}
      locale={locale}
      className="max-w-text"
      hrefs={{
        ...faultHrefs(version.definition, `${home}/sections`),
        ...Object.fromEntries(slots),
        'entry.participants': `${home}/participants`,
      }}
    >
      <Fieldset legend={t('portal.handIn.declarationTitle')}>
        <CheckboxGroup
          name="declaration"
          label={t('portal.handIn.declaration')}
          help={
            <ol className="list-decimal pl-6 text-ink">
              <li>{t('portal.handIn.true')}</li>
              <li>{t('portal.handIn.original')}</li>
              <li>{t('portal.handIn.lawful')}</li>
            </ol>
          }
          options={[{ value: 'yes', label: t('portal.handIn.declare') }]}
        />
        <CheckboxGroup
          name="rules"
          label={t('portal.handIn.rules')}
          help={
            <>
              {contest.rules && (
                <details className="my-2 border-l-2 border-line pl-4 text-ink" open>
                  <summary className="py-1">{t('portal.handIn.rulesText')}</summary>
                  <RichText value={contest.rules} />
                </details>
              )}
              <p>{t('portal.consents.version', { version: contest.rulesVersion })}</p>
              {agreed && agreed !== contest.rulesVersion && (
                <p className="mt-1">
                  {t('portal.handIn.rulesChanged', { before: agreed })}{' '}
                  <a href={publicHref(locale, `/${contest.slug}/rules`)}>
                    {t('portal.handIn.rulesChanges')}
                  </a>
                </p>
              )}
            </>
          }
          options={[{ value: contest.rulesVersion, label: t('portal.handIn.agree') }]}
        />
        {consents.map((consent) => (
          <ConsentBox key={consent.key} t={t} consent={consent} />
        ))}
      </Fieldset>
      <p className="mb-4">{t('portal.handIn.after')}</p>
      <p className="mb-8">
        <Button tone="primary">
          {t(entry.stage === 'returned' ? 'action.resubmit' : 'action.submit')}
        </Button>
      </p>
    </PostForm>
  )
}
