import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { documentHref, collectionHref, staffDoor } from '../../domain/basics/addresses.ts'
import { RECOMMENDER_FIGURES } from '../../domain/recommending/recommenderFigures.ts'
import type { RecommenderStatistics } from '../../queries/recommending/recommenderStatistics.ts'
import { fill } from '../../translations/fill.ts'
import { inLocale, localeOf } from '../../translations/locale.ts'
import { createTranslator } from '../../translations/translate.ts'
import { PanelStyles } from '../parts/PanelStyles.tsx'
import { StepNav } from '../parts/StepNav.tsx'
import { ImportUnits } from './ImportUnits.tsx'
import { Pages } from './Pages.tsx'
import { RowFilter } from './RowFilter.tsx'
import { UnitBoard } from './UnitBoard.tsx'
import type { BoardColumn, BoardRow } from './UnitBoard.tsx'
import { chooseRows, queryOf, readChoice } from './chooseRows.ts'
import type { SortColumn } from './chooseRows.ts'
import { entriesHref } from './entriesHref.ts'
import { hostExports } from './hostExports.ts'
import { loadRecommenders } from './loadRecommenders.ts'
import { unitWords } from './unitWords.ts'

/**
 * The recommenders of a contest in the panel (R80–R83, R93, R136): figures of each, the import of a list, accounts and their
 * letters. Who may read the contest may look; its organisers may act.
 */
export async function RecommenderDesk({
  doc,
  initPageResult,
  searchParams,
}: DocumentViewServerProps) {
  const { req } = initPageResult
  const { payload } = req
  const loaded = await loadRecommenders({ req, contestId: doc?.id })
  if (!loaded) return null
  const { actor, contest, all, mayAct } = loaded
  const locale = localeOf(req.i18n.language)
  const t = createTranslator(locale)
  const words = unitWords(locale)
  const choice = readChoice(searchParams ?? {})
  const { shown, fitting, page, pages } = chooseRows(all, choice)
  const direct = all.find(({ unit }) => unit === null)
  const address = documentHref(payload, 'contests', contest.id)
  const own = `${address}/recommenders`
  const doors = staffDoor(payload)
  const directName =
    inLocale(locale, contest.directRoute?.label ?? '', contest.directRoute?.labelEn) ||
    t('route.direct')
  const cellsOf = (row: RecommenderStatistics): BoardRow['figures'] =>
    RECOMMENDER_FIGURES.map((figure) => ({
      value: row[figure],
      href: entriesHref({ payload, contest: contest.id, unit: row.unit, figure }),
    }))
  const columns: BoardColumn[] = (
    ['name', 'kind', 'accounts', ...RECOMMENDER_FIGURES] satisfies SortColumn[]
  ).map((key) => {
    const isSorted = choice.sort === key
    const reversed = isSorted && !choice.reversed
    return {
      key,
      label: words.statistics[key === 'name' ? 'unit' : key],
      href: `${own}${queryOf(choice, { sort: key, reversed })}`,
      sorted: isSorted ? directionOf(key, choice.reversed) : null,
    }
  })

  return (
    <Gutter className="contest-desk">
      <PanelStyles />
      <StepNav
        nav={[
          {
            label: t('admin.collections.contests.plural'),
            url: collectionHref(payload, 'contests'),
          },
          { label: inLocale(locale, contest.title, contest.titleEn), url: address },
          { label: words.desk.title },
        ]}
      />
      <h2>{words.desk.title}</h2>
      <p>
        {fill(words.desk.lead, { count: contest.recommenders.length })}{' '}
        {contest.directRoute?.enabled
          ? fill(words.desk.directRoute, { label: directName })
          : words.desk.noDirectRoute}
      </p>
      <div className="contest-decision__buttons">
        {mayAct ? (
          <a className="contest-button" href={address}>
            {words.desk.edit}
          </a>
        ) : (
          <p className="contest-note">{words.desk.readOnly}</p>
        )}
        {actor.role !== 'examiner' && (
          <a
            className="contest-button"
            href={`${doors}/recommender-statistics/${contest.id}/export.xlsx`}
          >
            {words.statistics.export}
          </a>
        )}
        {hostExports({ payload, actor, contest, locale }).map(({ name, label, href }) => (
          <a className="contest-button" href={href} key={name}>
            {label}
          </a>
        ))}
        {mayAct && (
          <a
            className="contest-button"
            href={collectionHref(payload, 'publicityRecords', '/create')}
          >
            {words.statistics.publicityList}
          </a>
        )}
      </div>
      <p className="contest-note">{words.statistics.help}</p>
      {all.length === 0 ? (
        <p className="contest-warning">{words.desk.none}</p>
      ) : (
        <>
          <RowFilter action={own} choice={choice} t={t} words={words.filter} />
          {shown.length === 0 && <p className="contest-warning">{words.filter.none}</p>}
          <UnitBoard
            columns={columns}
            contest={contest.id}
            direct={direct ? { name: directName, figures: cellsOf(direct) } : null}
            doors={doors}
            locale={locale}
            timeZone={contest.timeZone}
            mayAct={mayAct}
            missing={fitting
              .filter(({ listed, accounts }) => listed && accounts === 0)
              .flatMap(({ unit }) => unit ?? [])}
            rows={shown.map((row) => ({
              unit: row.unit ?? '',
              name: row.name,
              href: documentHref(payload, 'units', row.unit ?? ''),
              kind: row.kind ? t(`recommenderKind.${row.kind}`) : '',
              account: accountWords(row, words.statistics),
              listed: row.listed,
              figures: cellsOf(row),
            }))}
            words={{ ...words.accounts, ...words.statistics }}
          >
            <Pages
              page={page}
              pages={pages}
              words={words.filter}
              hrefOf={(to) => `${own}${queryOf(choice, { page: to })}`}
            />
          </UnitBoard>
        </>
      )}
      {mayAct && (
        <ImportUnits
          door={`${doors}/recommender-import/${contest.id}`}
          template={`${doors}/recommender-import/template.xlsx`}
          locale={locale}
          words={words.import}
        />
      )}
    </Gutter>
  )
}

/** Names begin with the first, numbers with the largest. */
const directionOf = (key: SortColumn, reversed: boolean): 'ascending' | 'descending' =>
  (key === 'name' || key === 'kind') === reversed ? 'descending' : 'ascending'

function accountWords(
  { accounts, settled }: RecommenderStatistics,
  words: { noAccount: string; issued: string; settled: string },
): string {
  if (accounts === 0) return words.noAccount
  const state = settled > 0 ? words.settled : words.issued
  return accounts > 1 ? `${state} (${accounts})` : state
}
