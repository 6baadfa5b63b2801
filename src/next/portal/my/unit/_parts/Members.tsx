import type { SignedInVisit } from '#src/next/portal/_frame/visitor.ts'
import { portalDoor } from '#src/domain/basics/addresses.ts'
import { maskEmail, maskPhone } from '#src/domain/basics/masking.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { AccountDocument } from '#src/domain/documents/index.ts'
import { checkRemoval } from '#src/domain/units/membership.ts'
import { ActionButton } from '#src/next/ui/form/ActionButton.tsx'
import { Table } from '#src/next/ui/show/Table.tsx'
import { DateTime } from '#src/next/ui/time/DateTime.tsx'

/** The accounts of a unit, the first one first; others' addresses masked. */
export function Members({
  visit: { t, locale, account: own },
  members,
}: {
  visit: SignedInVisit
  members: AccountDocument[]
}) {
  const marks = ({ id, grants }: AccountDocument): string =>
    [
      id === own.id && t('membership.you'),
      id === members[0]?.id && t('membership.first'),
      (grants ?? []).length > 0 && t('membership.issued'),
    ]
      .filter(Boolean)
      .join(' · ')

  return (
    <section aria-labelledby="members" className="mt-10">
      <h2 id="members" className="mb-3 text-xl">
        {t('membership.members')}
      </h2>
      <Table
        caption={t('membership.members')}
        hideCaption
        rows={members}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            label: t('membership.name'),
            heading: true,
            cell: (member) => (
              <>
                {member.name}
                <span className="block text-sm font-normal text-muted">{marks(member)}</span>
              </>
            ),
          },
          {
            key: 'contact',
            label: t('membership.contact'),
            cell: ({ id, username }) => (id === own.id ? username : masked(username)),
          },
          {
            key: 'since',
            label: t('membership.since'),
            cell: ({ unitSince, createdAt }) => (
              <DateTime instant={unitSince ?? createdAt} timeZone="Asia/Shanghai" locale={locale} />
            ),
          },
          {
            key: 'action',
            label: t('membership.action'),
            cell: ({ id, name }) =>
              isRefusal(checkRemoval({ members, member: id })) ? (
                '—'
              ) : (
                <ActionButton
                  action={portalDoor(`/unit/members/${id}/removal`)}
                  locale={locale}
                  tone="quiet"
                  label={t(id === own.id ? 'membership.leave' : 'membership.remove')}
                  confirm={
                    id === own.id
                      ? t('membership.leaveConfirm')
                      : t('membership.removeConfirm', { name })
                  }
                />
              ),
          },
        ]}
      />
      <p className="mt-3 max-w-text text-sm text-muted">{t('membership.rule')}</p>
    </section>
  )
}

/** Issued names (`qu-001`) say nothing about a person. */
function masked(username: string): string {
  if (username.includes('@')) return maskEmail(username)
  return /^\d+$/.test(username) ? maskPhone(username) : username
}
