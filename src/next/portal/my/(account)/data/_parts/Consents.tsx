import type { SignedInVisit } from '#src/next/portal/_frame/visitor.ts'
import { portalDoor } from '#src/domain/basics/addresses.ts'
import { SITE_CONSENTS } from '#src/domain/contest/consents.ts'
import type { AccountDocument } from '#src/domain/documents/index.ts'
import { findAll } from '#src/store/database/documents.ts'
import { formatInstant } from '#src/translations/formatInstant.ts'
import { ActionButton } from '#src/next/ui/form/ActionButton.tsx'
import { Table } from '#src/next/ui/show/Table.tsx'
import { DateTime } from '#src/next/ui/time/DateTime.tsx'

type Consent = AccountDocument['consents'][number]

const ZONE = 'Asia/Shanghai'

/** Every text agreed to, in its version, when, and the way to take it back, with what that means. */
export async function Consents({ visit }: { visit: SignedInVisit }) {
  const { req, t, locale, account } = visit
  const slugs = account.consents.flatMap(({ key }) => (key.includes('/') ? key.split('/')[0] : []))
  const contests = await findAll(req, 'contests', { slug: { in: [...new Set(slugs)] } })

  return (
    <section aria-labelledby="consents" className="mt-10">
      <h2 id="consents" className="mb-3 text-xl">
        {t('mine.data.consents')}
      </h2>
      <Table
        caption={t('mine.data.consents')}
        hideCaption
        rows={account.consents.map((consent, index) => ({ ...consent, id: String(index) }))}
        rowKey={({ id }) => id}
        columns={[
          { key: 'text', label: t('mine.data.text'), heading: true, cell: titleOf },
          { key: 'version', label: t('mine.data.version'), cell: ({ version }) => version },
          {
            key: 'at',
            label: t('mine.data.at'),
            cell: ({ at }) => <DateTime instant={at} timeZone={ZONE} locale={locale} />,
          },
          { key: 'action', label: t('mine.data.action'), cell: wayBack },
        ]}
      />
    </section>
  )

  function titleOf({ key }: Consent): string {
    const site = SITE_CONSENTS.find((each) => each.key === key)
    if (site) return t(`portal.consents.${site.key}.title`)
    const [slug, name] = key.split('/')
    const contest = contests.find((each) => each.slug === slug)
    const title = contest?.consents.find((each) => each.key === name)?.title
    return [contest?.title, title ?? key].filter(Boolean).join(' · ')
  }

  function wayBack({ key, version, withdrawnAt }: Consent) {
    if (withdrawnAt) {
      const at = formatInstant({ instant: withdrawnAt, timeZone: ZONE, locale })
      return t('mine.data.withdrawn', { at })
    }
    if (SITE_CONSENTS.some((each) => each.key === key)) return t('mine.data.withAccount')
    return (
      <ActionButton
        action={portalDoor('/account/consents/withdrawal')}
        locale={locale}
        tone="quiet"
        label={t('mine.data.withdraw')}
        confirm={t('mine.data.withdrawEffects')}
        values={{ key, version }}
      />
    )
  }
}
