import type { UIFieldServerProps } from 'payload'

import { documentHref, staffDoor } from '../../domain/basics/addresses.ts'
import type { RowStanding } from '../../domain/tables/rowStanding.ts'
import { FILLER_FIELDS } from '../../domain/tables/tableFiller.ts'
import { localeOf } from '../../translations/locale.ts'
import { createTranslator, wordsOfRefusal } from '../../translations/translate.ts'
import { PanelStyles } from '../parts/PanelStyles.tsx'
import { TableScan } from './TableScan.tsx'
import { loadTable } from './loadTable.ts'

/** A recommendation table as staff look at it: its rows as they were printed, who filled it in, the PDF and the stamped scan (R87–R90). */
export async function TableFiles({ id, req }: Pick<UIFieldServerProps, 'id' | 'req'>) {
  const locale = localeOf(req.i18n.language)
  const t = createTranslator(locale)
  const loaded = await loadTable({ req, id })
  if (!loaded) return null
  const { table, replaced, standings, role } = loaded
  const standingOf = (entry: string): RowStanding =>
    standings ? (standings.get(entry) ?? 'out') : 'stands'
  const files = staffDoor(req.payload, `/recommendation-tables/${table.id}`)

  return (
    <section className="contest-desk" aria-label={t('recommender.table.title')}>
      <PanelStyles />
      <h3>{t('recommender.staff.tableFiles')}</h3>
      <ul>
        <li>
          {table.pdf ? (
            <a href={`${files}/pdf`} download>
              {t('recommender.staff.pdf')}
            </a>
          ) : (
            t('recommender.staff.noPdf')
          )}
          {table.problem && !table.pdf && (
            <p className="contest-warning">
              {wordsOfRefusal({ ok: false, ...table.problem }, locale)}
            </p>
          )}
        </li>
        <li>
          {table.scan ? (
            <a href={`${files}/scan`} download>
              {t('recommender.staff.scan')}
            </a>
          ) : (
            t('recommender.staff.noScan')
          )}
          <TableScan table={table} locale={locale} files={files} role={role} />
        </li>
      </ul>
      {replaced && (
        <p>
          <a href={documentHref(req.payload, 'recommendationTables', replaced.id)}>
            {t('recommender.staff.replaces', { serial: replaced.serial })}
          </a>
        </p>
      )}
      <h3>{t('recommender.staff.tableRows')}</h3>
      <div className="contest-scroll">
        <table className="contest-table">
          <thead>
            <tr>
              <th scope="col">{t('recommender.table.rank')}</th>
              <th scope="col">{t('recommender.table.unit')}</th>
              <th scope="col">{t('recommender.table.entryTitle')}</th>
              <th scope="col">{t('recommender.table.category')}</th>
              <th scope="col">{t('recommender.table.opinion')}</th>
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.entry}>
                <td>{row.rank}</td>
                <td>{row.unitName}</td>
                <th scope="row">
                  <a href={documentHref(req.payload, 'entries', row.entry)}>
                    {standingOf(row.entry) === 'out' ? <s>{row.title}</s> : row.title}
                  </a>
                  {standingOf(row.entry) !== 'stands' && (
                    <div className="contest-note">
                      {t(`recommender.table.row.${standingOf(row.entry)}`)}
                    </div>
                  )}
                </th>
                <td>{row.categoryTitle}</td>
                <td className="contest-row__text">{row.opinion}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3>{t('recommender.staff.filler')}</h3>
      <dl className="contest-facts">
        {FILLER_FIELDS.map((field) => (
          <div key={field}>
            <dt>{t(`recommender.filler.${field}`)}</dt>
            <dd>{table.filler[field]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
