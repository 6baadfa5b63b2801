'use client'

import { useState } from 'react'

import { fill } from '../../translations/fill.ts'
import type { Locale } from '../../translations/locale.ts'
import type { PanelWords } from '../parts/panelWords.ts'
import { BulkBar } from './BulkBar.tsx'
import type { GroundWords } from './BulkFields.tsx'
import type { BulkAction } from './bulkActions.ts'
import type { TableRow } from './tableRows.ts'

/** The rows of the queue, and what is done to those that are selected. */
export function BulkTable({
  rows,
  actions,
  doors,
  locale,
  grounds,
  zone,
  hasDirectRoute,
  words,
}: {
  rows: TableRow[]
  actions: BulkAction[]
  /** Address below which the doors lie. */
  doors: string
  locale: Locale
  grounds: GroundWords
  /** In words. */
  zone: string
  hasDirectRoute: boolean
  words: PanelWords['queue']
}) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const chosen = rows.filter(({ id }) => selected.has(id))
  const toggle = (id: string) => {
    const next = new Set(selected)
    if (!next.delete(id)) next.add(id)
    setSelected(next)
  }
  const hasSelection = actions.length > 0

  return (
    <>
      <div className="contest-scroll">
        <table className="contest-table">
          <thead>
            <tr>
              {hasSelection && (
                <th scope="col">
                  <input
                    aria-label={words.selectAll}
                    checked={chosen.length === rows.length}
                    onChange={() =>
                      setSelected(
                        new Set(chosen.length === rows.length ? [] : rows.map(({ id }) => id)),
                      )
                    }
                    type="checkbox"
                  />
                </th>
              )}
              <th scope="col">{words.place}</th>
              <th scope="col">{words.entry}</th>
              <th scope="col">{words.applicant}</th>
              <th scope="col">{words.category}</th>
              <th scope="col">{words.stage}</th>
              <th scope="col">{words.firstSubmittedAt}</th>
              <th scope="col">{words.claimant}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr data-entry={row.id} key={row.id}>
                {hasSelection && (
                  <td>
                    <input
                      aria-label={fill(words.select, { title: row.title })}
                      checked={selected.has(row.id)}
                      onChange={() => toggle(row.id)}
                      type="checkbox"
                    />
                  </td>
                )}
                <td>{row.place}</td>
                <td>
                  <a href={row.href}>{row.title}</a>
                  <span className="contest-note"> {row.number}</span>
                  {row.notes.map((note) => (
                    <p className="contest-note" key={note}>
                      {note}
                    </p>
                  ))}
                </td>
                <td>{row.applicant}</td>
                <td>{row.category}</td>
                <td>
                  {row.stage}
                  {row.recommender && <p className="contest-note">{row.recommender}</p>}
                </td>
                <td>
                  {row.submitted}
                  {row.submittedAgain && (
                    <p className="contest-note">
                      {words.submittedAt} {row.submittedAgain}
                    </p>
                  )}
                </td>
                <td>{row.claimant}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hasSelection && chosen.length > 0 && (
        <BulkBar
          actions={actions.filter((action) => action !== 'direct-route' || hasDirectRoute)}
          doors={doors}
          locale={locale}
          grounds={grounds}
          onDone={() => setSelected(new Set())}
          rows={chosen}
          zone={zone}
          words={words}
        />
      )}
    </>
  )
}
