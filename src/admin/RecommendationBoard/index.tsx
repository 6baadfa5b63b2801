import { createLocalReq } from 'payload'
import type { ServerProps } from 'payload'

import { collectionHref, staffDoor } from '../../domain/basics/addresses.ts'
import type { ContestDocument } from '../../domain/documents/index.ts'
import { isUnitBehind } from '../../queries/recommending/recommendationBoard.ts'
import { inLocale, localeOf } from '../../translations/locale.ts'
import { createTranslator } from '../../translations/translate.ts'
import { DoorButton } from '../parts/DoorButton.tsx'
import { PanelStyles } from '../parts/PanelStyles.tsx'
import { ActFor } from './ActFor.tsx'
import { BoardLine } from './BoardLine.tsx'
import { loadBoard } from './loadBoard.ts'

type Props = Pick<ServerProps, 'payload' | 'i18n' | 'user' | 'searchParams'>

/**
 * Above the list of tables: every recommender of one contest with what it has, how far it is, what stands of its newest
 * table, and how long it has; with more time for one, and a word to those behind (R82–R90). `?board=<contest>` chooses it.
 */
export async function RecommendationBoard({ payload, i18n, user, searchParams }: Props) {
  const locale = localeOf(i18n.language)
  const t = createTranslator(locale)
  const board = await loadBoard({ payload, user, asked: searchParams?.board })
  if (!board) return null
  const { contests, contest, rows, mayAct } = board
  const behind = rows.filter(isUnitBehind)
  const doors = staffDoor(payload, `/contests/${contest.id}/recommenders`)
  const now = new Date()
  const chosen = rows.find(({ unit }) => unit === searchParams?.for)
  const boardOf = (id: string) => collectionHref(payload, 'recommendationTables', `?board=${id}`)
  const titleOf = ({ title, titleEn }: ContestDocument) => inLocale(locale, title, titleEn)
  const words = {
    confirm: t('recommender.board.confirm'),
    cancel: t('recommender.staff.cancel'),
    unreachable: t('recommender.staff.failed'),
  }

  return (
    <section className="contest-desk contest-board" aria-labelledby="recommendation-board">
      <PanelStyles />
      <h3 id="recommendation-board">
        {t('recommender.board.title', { contest: titleOf(contest) })}
      </h3>
      {contests.length > 1 && (
        <p>
          {t('recommender.board.others')}
          {contests
            .filter(({ id }) => id !== contest.id)
            .map((other) => (
              <a key={other.id} href={boardOf(other.id)}>
                {titleOf(other)}
              </a>
            ))}
        </p>
      )}
      <p>
        {t('recommender.board.sums', {
          units: rows.length,
          behind: behind.length,
          waiting: rows.reduce((sum, { waiting }) => sum + waiting, 0),
          unsealed: rows.reduce((sum, row) => sum + row.recommended + row.sentBack, 0),
          sealed: rows.reduce((sum, { sealed }) => sum + sealed, 0),
        })}
      </p>
      {mayAct && behind.length > 0 && (
        <DoorButton
          label={t('recommender.board.remindAll', { count: behind.length })}
          text={t('recommender.board.remindHelp')}
          url={`${doors}/reminder`}
          body={{ units: behind.map(({ unit }) => unit) }}
          locale={locale}
          words={words}
        />
      )}
      {mayAct && chosen?.isListed && (
        <ActFor
          contest={contest}
          locale={locale}
          words={words}
          now={now}
          row={chosen}
          req={await createLocalReq({}, payload)}
          doors={`${doors}/${chosen.unit}`}
        />
      )}
      <div className="contest-scroll">
        <table className="contest-table">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`recommender.board.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <BoardLine
                key={row.unit}
                row={row}
                contest={contest}
                locale={locale}
                payload={payload}
                words={words}
                mayAct={mayAct}
                now={now}
                actHref={`${boardOf(contest.id)}&for=${row.unit}`}
                door={`${doors}/${row.unit}`}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

const COLUMNS = [
  ...(['unit', 'submitted', 'waiting', 'unsealed', 'sealed', 'table', 'deadline', 'acts'] as const),
] as const
