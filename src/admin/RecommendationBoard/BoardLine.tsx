import type { Payload } from 'payload'

import { documentHref } from '../../domain/basics/addresses.ts'
import { extendedWindows } from '../../domain/contest/extendedWindows.ts'
import type { ContestDocument } from '../../domain/documents/index.ts'
import { isUnitBehind } from '../../queries/recommending/recommendationBoard.ts'
import type { BoardRow } from '../../queries/recommending/recommendationBoard.ts'
import { formatInstant } from '../../translations/formatInstant.ts'
import type { Locale } from '../../translations/locale.ts'
import { createTranslator } from '../../translations/translate.ts'
import type { Translate } from '../../translations/translate.ts'
import { zoneName } from '../../translations/zoneName.ts'
import { DoorButton } from '../parts/DoorButton.tsx'

/** One recommender; a mark stands where its time is over and something is left to do. */
export function BoardLine({
  row,
  contest,
  locale,
  payload,
  now,
  door,
  mayAct,
  actHref,
  words,
}: {
  row: BoardRow
  contest: ContestDocument
  locale: Locale
  payload: Payload
  now: Date
  /** Address of this unit's doors. */
  door: string
  mayAct: boolean
  /** Where an organiser acts in its place. */
  actHref: string
  words: { confirm: string; cancel: string; unreachable: string }
}) {
  const t = createTranslator(locale)
  const at = (instant: string) => formatInstant({ instant, locale, timeZone: contest.timeZone })
  const windows = extendedWindows(contest.windows ?? [], row.extendedUntil)
  const closesAt = windows.findLast(({ key }) => key === 'recommendation')?.closesAt ?? null
  const left = closesAt ? Date.parse(closesAt) - now.getTime() : null
  const isBehind = isUnitBehind(row)
  const isLate = isBehind && left !== null && left < 0

  return (
    <tr data-attention={isLate}>
      <th scope="row">
        <a href={documentHref(payload, 'units', row.unit)}>{row.name}</a>
        <div className="contest-note">
          {[row.contactName, row.contactPhone].filter(Boolean).join(' ')}
        </div>
        {!row.isListed && <div>{t('recommender.board.notListed')}</div>}
        {row.accounts === 0 && <div>{t('recommender.board.noAccount')}</div>}
      </th>
      <td>
        {row.submitted}
        {row.drafts > 0 && (
          <div className="contest-note">{t('recommender.board.drafts', { count: row.drafts })}</div>
        )}
      </td>
      <td>{row.waiting}</td>
      <td>
        {row.recommended + row.sentBack}
        {row.sentBack > 0 && (
          <div className="contest-note">
            {t('recommender.board.sentBack', { count: row.sentBack })}
          </div>
        )}
      </td>
      <td>{row.sealed}</td>
      <td>
        {row.newest ? (
          <a href={documentHref(payload, 'recommendationTables', row.newest.id)}>
            {tableInWords(row.newest, t)}
          </a>
        ) : (
          t('recommender.board.noTable')
        )}
        {row.newest && <div className="contest-note">{row.newest.serial}</div>}
      </td>
      <td>
        {closesAt ? at(closesAt) : t('recommender.board.noDeadline')}
        {left !== null && isBehind && (
          <div>
            {isLate
              ? t('recommender.board.late')
              : t('recommender.board.daysLeft', { days: Math.ceil(left / DAY) })}
          </div>
        )}
        {row.extendedUntil && <div className="contest-note">{t('recommender.board.extended')}</div>}
        {row.remindedAt && (
          <div className="contest-note">
            {t('recommender.board.reminded', { instant: at(row.remindedAt) })}
          </div>
        )}
      </td>
      <td>
        {mayAct && row.isListed && isBehind && (
          <p>
            <a href={actHref}>{t('recommender.act.link')}</a>
          </p>
        )}
        {mayAct && row.isListed && (
          <DoorButton
            locale={locale}
            words={words}
            label={t('recommender.board.extend')}
            text={t('recommender.board.extendHelp', {
              unit: row.name,
              zone: zoneName(contest.timeZone, locale),
            })}
            url={`${door}/extension`}
            fields={[
              {
                name: 'closesAt',
                label: t('recommender.board.extendUntil'),
                isInstant: true,
              },
              { name: 'reason', label: t('recommender.board.extendReason'), rows: 3 },
            ]}
          />
        )}
      </td>
    </tr>
  )
}

const DAY = 86_400_000

function tableInWords(table: NonNullable<BoardRow['newest']>, t: Translate): string {
  if (table.state !== 'generated') return t(`admin.options.tableState.${table.state}`)
  if (!table.hasScan) return t('recommender.board.awaitsScan')
  if (table.isConfirmed) return t('recommender.board.scanConfirmed')
  return table.scanVerdict
    ? t('recommender.board.scanned', {
        verdict: t(`admin.options.tableScanVerdict.${table.scanVerdict}`),
      })
    : t('recommender.staff.scanWaiting')
}
