import { entryHref } from '#src/domain/basics/addresses.ts'
import { needsAnother, scanState, scanStep } from '#src/domain/papers/scanState.ts'
import type { ScanStanding } from '#src/queries/papers/scanStandings.ts'
import { scanForEntrant } from '#src/translations/scanForEntrant.ts'
import type { OwnEntry } from '../../_entry/ownEntry.ts'

/** What a scan of one of our own papers is found to be, and the next step; the page asks again while it is being read (R79d). */
export function ScanNote({
  own: { visit, contest, entry },
  scan,
  isOpen,
  places,
}: {
  own: OwnEntry
  scan: ScanStanding
  /** Whether its entrant may bring another now. */
  isOpen: boolean
  /** How many files more its slot takes. */
  places: number
}) {
  const { locale, t } = visit
  const step = scanStep(scan, { isOpen, places })
  const tone = needsAnother(scan)
    ? 'border-amber text-amber'
    : GOOD.has(scanState(scan))
      ? 'border-jade text-jade'
      : 'border-slate text-slate'

  return (
    <div
      className={`mt-2 max-w-text border-l-4 pl-3 text-sm ${tone}`}
      data-scan={scan.standing}
      role="status"
    >
      <p className="font-bold">{scanForEntrant({ scan, locale, timeZone: contest.timeZone })}</p>
      {step && <p className="text-ink">{t(`scan.todo.${step}`)}</p>}
      {scan.standing === 'waiting' && (
        <noscript>
          <a href={entryHref(entry.id, '/files')}>{t('scan.reload')}</a>
        </noscript>
      )}
    </div>
  )
}

const GOOD: ReadonlySet<string> = new Set<ReturnType<typeof scanState>>([
  'same',
  'sameNoSeal',
  'confirmed',
  'stillCounts',
])
