import type { Desk } from '#src/next/portal/unit/_desk/desk.ts'
import { myHref, portalDoor } from '#src/domain/basics/addresses.ts'
import { formatInstant } from '#src/domain/basics/instants.ts'
import type { AccountDocument } from '#src/domain/documents/index.ts'
import { ActionButton } from '#src/next/ui/form/ActionButton.tsx'
import { Table } from '#src/next/ui/show/Table.tsx'

/** The accounts of a recommender in one contest, the first one first; anybody ends any other but the first. */
export function People({
  desk: { visit, contest },
  accounts,
}: {
  desk: Desk
  accounts: AccountDocument[]
}) {
  const { t, locale, now, account: own } = visit
  const state = ({ mustChangePassword, issuedUntil }: AccountDocument): string => {
    if (!mustChangePassword) return t('recommender.people.settled')
    if (issuedUntil && issuedUntil < now.toISOString()) return t('recommender.people.expired')
    if (!issuedUntil) return ''
    const until = formatInstant(issuedUntil, contest.timeZone, locale)
    return t('recommender.people.waiting', { until })
  }
  const marks = ({ id }: AccountDocument): string =>
    [
      id === own.id && t('recommender.people.you'),
      id === accounts[0]?.id && t('recommender.people.first'),
    ]
      .filter(Boolean)
      .join(' · ')

  return (
    <Table
      caption={t('recommender.people.list')}
      hideCaption
      rows={accounts}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          label: t('recommender.people.name'),
          heading: true,
          cell: (member) => (
            <>
              {member.name}
              <span className="block text-sm font-normal text-muted">{marks(member)}</span>
            </>
          ),
        },
        {
          key: 'username',
          label: t('recommender.people.username'),
          cell: ({ username }) => username,
        },
        { key: 'state', label: t('recommender.people.state'), cell: state },
        {
          key: 'action',
          label: t('recommender.people.action'),
          cell: ({ id, name }) => {
            if (id === own.id) return <a href={myHref('/account')}>{t('recommender.people.own')}</a>
            if (id === accounts[0]?.id) return '—'
            return (
              <ActionButton
                action={portalDoor(`/unit/${contest.id}/people/${id}/end`)}
                locale={locale}
                tone="quiet"
                label={t('recommender.people.end')}
                confirm={t('recommender.people.endConfirm', { name })}
              />
            )
          },
        },
      ]}
    />
  )
}
