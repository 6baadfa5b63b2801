import { portalDoor } from '#src/domain/basics/addresses.ts'
import type { EntryDocument, EntryPartnerDocument } from '#src/domain/documents/index.ts'
import { mayChange, PARTNER_CHANGES } from '#src/domain/units/joint.ts'
import type { SignedInVisit } from '#src/next/portal/_frame/visitor.ts'
import { ActionButton } from '#src/next/ui/form/ActionButton.tsx'

/** What a partner may still do once the entry is handed in: give up its name, refuse the use of the work, take that back. */
export function PartnerChanges({
  visit: { t, locale },
  entry,
  partner,
}: {
  visit: SignedInVisit
  entry: EntryDocument
  partner: EntryPartnerDocument
}) {
  const changes = PARTNER_CHANGES.filter((change) => mayChange({ partner, entry, change }).ok)
  if (changes.length === 0) return null

  return (
    <>
      <p className="text-muted">
        {t(partner.state === 'objected' ? 'joint.objected' : 'joint.handedIn')}
      </p>
      {changes.map((change) => (
        <ActionButton
          key={change}
          action={portalDoor(`/joint-entries/${entry.id}/change`)}
          locale={locale}
          values={{ change }}
          label={t(`joint.${change}`)}
          confirm={t(`joint.${change}Confirm`)}
        />
      ))}
    </>
  )
}
