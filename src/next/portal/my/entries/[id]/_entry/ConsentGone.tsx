import { isConsentGone } from '#src/domain/participants/consentGone.ts'
import { toldApart } from '#src/domain/participants/toldApart.ts'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import { formatInstant } from '#src/translations/formatInstant.ts'
import type { OwnEntry } from './ownEntry.ts'

/** What follows for an entry of a consent that was taken back after it was handed in; nothing where it is out of the contest. */
export function ConsentGone({ own: { visit, entry, contest, participants } }: { own: OwnEntry }) {
  const { locale, t } = visit
  const gone = participants.filter((each) => isConsentGone(each, entry))
  if (gone.length === 0 || !STANDING.has(entry.stage)) return null
  return (
    <Notice kind="warning" locale={locale}>
      {gone.map((each) => (
        <p key={each.id}>
          {t('participant.consent.entryGone', {
            name: toldApart(each, participants),
            at: formatInstant({
              instant: each.consentWithdrawnAt ?? '',
              locale,
              timeZone: contest.timeZone,
            }),
          })}
        </p>
      ))}
    </Notice>
  )
}

const STANDING: ReadonlySet<string> = new Set([
  'submitted',
  'recommended',
  'sealed',
  'returned',
  'accepted',
])
