import type { PayloadRequest } from 'payload'

import { documentHref, staffDoor } from '../../domain/basics/addresses.ts'
import { dayOf } from '../../domain/basics/instants.ts'
import type { ContestDocument } from '../../domain/documents/index.ts'
import { tableRows } from '../../domain/tables/recommendationTable.ts'
import { FILLER_FIELDS } from '../../domain/tables/tableFiller.ts'
import { checkTableScan, tableScanStanding } from '../../domain/tables/tableScan.ts'
import { contestOfRecommender } from '../../operations/contest/contestOfRecommender.ts'
import { tablePeriod } from '../../operations/recommending/tablePeriod.ts'
import { deskEntries } from '../../queries/recommending/deskEntries.ts'
import type { BoardRow } from '../../queries/recommending/recommendationBoard.ts'
import { tableCandidates } from '../../queries/tables/tableCandidates.ts'
import { readerOf } from '../../store/database/database.ts'
import { findById } from '../../store/database/documents.ts'
import type { Locale } from '../../translations/locale.ts'
import { createTranslator } from '../../translations/translate.ts'
import { DoorButton } from '../parts/DoorButton.tsx'
import { ActOnEntries } from './ActOnEntries.tsx'
import { ScanUpload } from './ScanUpload.tsx'

/**
 * What an organiser does in the place of one unit that sent paper: opinions, the table, its scan, the seal; each with the
 * evidence, on record, and at the times at which the unit itself might.
 */
export async function ActFor({
  row,
  contest,
  req,
  locale,
  doors,
  words,
  now,
}: {
  row: BoardRow
  contest: ContestDocument
  req: PayloadRequest
  locale: Locale
  /** Address of the doors of this unit. */
  doors: string
  words: { confirm: string; cancel: string; unreachable: string }
  now: Date
}) {
  const t = createTranslator(locale)
  const own = { contest: contest.id, unit: row.unit }
  const transaction = readerOf(req.payload)
  const [entries, timed, unit, table] = await Promise.all([
    deskEntries({ transaction, ...own }),
    contestOfRecommender(req, contest, row.unit),
    findById(req, 'units', row.unit),
    findById(req, 'recommendationTables', row.newest?.id),
  ])
  const waiting = entries.filter(({ stage }) => stage === 'submitted')
  const declined = entries.filter(({ stage }) => stage === 'declined')
  const recommended = entries.filter(({ stage }) => stage === 'recommended').map(({ id }) => id)
  const period = await tablePeriod({ transaction, contest: timed, unit: row.unit, now })
  const late = period.ok ? period.value.late : null
  const rows = tableRows((await tableCandidates({ transaction, ...own, late })).candidates)
  const isPrinted = table?.state === 'generated' && Boolean(table.pdf)
  const reason = { name: 'reason', label: t('recommender.act.reason'), rows: 2 }
  const known: Partial<Record<string, string>> = {
    name: unit?.contactName ?? '',
    phone: unit?.contactPhone ?? '',
    ...table?.filler,
    date: dayOf(now, contest.timeZone),
  }
  const common = { locale, words }

  return (
    <div className="contest-warning">
      <h3>{t('recommender.act.title', { unit: row.name })}</h3>
      <p>{t('recommender.act.help')}</p>
      <ActOnEntries
        waiting={waiting}
        declined={declined}
        recommended={recommended}
        rows={rows}
        reason={reason}
        doors={doors}
        common={common}
        t={t}
        payload={req.payload}
      />
      {row.recommended + row.sentBack > 0 && (
        <DoorButton
          {...common}
          label={t(isPrinted ? 'recommender.table.regenerate' : 'recommender.table.generate')}
          text={t('recommender.act.generateHelp', { count: waiting.length })}
          url={`${doors}/tables`}
          body={{ leaveOutWaiting: true }}
          fields={[
            ...FILLER_FIELDS.map((name) => ({
              name,
              label: t(`recommender.filler.${name}`),
              value: known[name] ?? '',
            })),
            reason,
          ]}
        />
      )}
      {table && isPrinted && (
        <>
          <p>
            <a href={staffDoor(req.payload, `/recommendation-tables/${table.id}/pdf`)} download>
              {t('recommender.staff.pdf')} {table.serial}
            </a>
          </p>
          <ScanUpload
            url={`${doors}/tables/${table.id}/scan`}
            locale={locale}
            words={{
              file: t('recommender.scan.label'),
              reason: reason.label,
              send: t('recommender.table.uploadScan'),
              unreachable: words.unreachable,
            }}
          />
          {tableScanStanding(table) !== 'none' && (
            <p>
              <a href={documentHref(req.payload, 'recommendationTables', table.id)}>
                {t('recommender.act.seeScan')}
              </a>
            </p>
          )}
          {checkTableScan(table).ok && (
            <DoorButton
              {...common}
              label={t('recommender.table.seal')}
              text={t('recommender.table.sealHelp')}
              url={`${doors}/tables/${table.id}/seal`}
              fields={[reason]}
            />
          )}
        </>
      )}
    </div>
  )
}
