import { entryHref } from '#src/domain/basics/addresses.ts'
import type { ScanStanding } from '#src/queries/papers/scanStandings.ts'
import { scanInWords } from '#src/translations/scanInWords.ts'
import type { OwnEntry } from '../../_entry/ownEntry.ts'

/** What was read off a scan of one of our own papers, and what to do; the page asks again while it is being read (R79d). */
export function ScanNote({
  own: { visit, contest, entry },
  scan,
}: {
  own: OwnEntry
  scan: ScanStanding
}) {
  const { locale, t } = visit
  const { standing, isDoubtful } = scan
  const [first, ...rest] = scanInWords({ scan, locale, timeZone: contest.timeZone })
  const todo = isDoubtful ? 'again' : standing === 'unreadable' ? 'byHand' : null
  const tone = isDoubtful
    ? 'border-amber text-amber'
    : standing === 'same'
      ? 'border-jade text-jade'
      : 'border-slate text-slate'

  return (
    <div
      className={`mt-2 max-w-text border-l-4 pl-3 text-sm ${tone}`}
      data-scan={standing}
      role="status"
    >
      <p className="font-bold">{first}</p>
      {rest.map((sentence) => (
        <p key={sentence} className="text-ink">
          {sentence}
        </p>
      ))}
      {todo && <p className="text-ink">{t(`scan.todo.${todo}`)}</p>}
      {standing === 'waiting' && (
        <noscript>
          <a href={entryHref(entry.id, '/files')}>{t('scan.reload')}</a>
        </noscript>
      )}
    </div>
  )
}
