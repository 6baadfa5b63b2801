import type { ScanStanding } from '../../queries/papers/scanStandings.ts'
import { joined } from '../../translations/joined.ts'
import { scanInWords } from '../../translations/scanInWords.ts'
import { PaperDecision } from './PaperDecision.tsx'
import type { DeskWords } from './deskWords.ts'

/** What was read off a scan beside the scan itself, and the decision on one that does not count yet (R79c, R79d). */
export function Scan({
  scan,
  say: { locale, timeZone, t, words },
  door,
}: {
  scan: ScanStanding
  say: DeskWords
  /** Null where nothing is to be decided. */
  door: string | null
}) {
  const sentences = scanInWords({ scan, locale, timeZone })
  return (
    <div data-scan={scan.standing}>
      <p className={scan.isDoubtful ? 'contest-problem' : 'contest-note'}>
        {joined('sentences', sentences, locale)}
      </p>
      {door && (
        <PaperDecision
          door={door}
          file={scan.file}
          isVerified={scan.isVerified}
          locale={locale}
          unreachable={words.dialog.unreachable}
          words={{
            confirm: t('scan.desk.confirm'),
            askAgain: t('scan.desk.askAgain'),
            remark: t('scan.desk.remark'),
            send: t('scan.desk.send'),
            cancel: t('scan.desk.cancel'),
            confirmed: t('scan.desk.done.confirm'),
            asked: t('scan.desk.done.askAnother'),
          }}
        />
      )}
    </div>
  )
}
