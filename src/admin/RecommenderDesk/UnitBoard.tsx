'use client'

import { useState } from 'react'
import type { ReactNode } from 'react'

import { fill } from '../../translations/fill.ts'
import type { Locale } from '../../translations/locale.ts'
import { IssueMany } from './IssueMany.tsx'
import type { BoardWords } from './boardWords.ts'

export type BoardColumn = {
  key: string
  label: string
  /** Sorts by this column; a second time the other way round. */
  href: string
  sorted: 'ascending' | 'descending' | null
}
type Figure = { value: number; href: string | null }
export type BoardRow = {
  unit: string
  name: string
  href: string
  kind: string
  account: string
  listed: boolean
  figures: Figure[]
}
/** The unit, its kind, its account; figures stand in the columns after them. */
const NAMING_COLUMNS = 3

/** The recommenders with their figures; an organiser ticks those that are to get accounts. */
export function UnitBoard({
  columns,
  rows,
  direct,
  mayAct,
  children,
  words,
  ...issuing
}: {
  columns: BoardColumn[]
  rows: BoardRow[]
  direct: { name: string; figures: Figure[] } | null
  mayAct: boolean
  children: ReactNode
  words: BoardWords
  contest: string
  doors: string
  locale: Locale
  /** Units of the list that have no account yet, of all pages. */
  missing: string[]
  timeZone: string
}) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const open = rows.filter(({ listed }) => listed)
  const isWhole = open.length > 0 && open.every(({ unit }) => chosen.has(unit))
  const toggle = (unit: string) =>
    setChosen((before) => {
      const next = new Set(before)
      if (!next.delete(unit)) next.add(unit)
      return next
    })

  return (
    <>
      <div aria-label={words.caption} className="contest-scroll" role="region">
        <table className="contest-table contest-figures">
          <caption className="contest-sr">{words.caption}</caption>
          <thead>
            <tr>
              {mayAct && (
                <td>
                  <label className="contest-tick">
                    <input
                      aria-label={words.selectAll}
                      checked={isWhole}
                      onChange={() =>
                        setChosen(new Set(isWhole ? [] : open.map(({ unit }) => unit)))
                      }
                      type="checkbox"
                    />
                  </label>
                </td>
              )}
              {columns.map(({ key, label, href, sorted }, at) => (
                <th
                  {...(sorted ? { 'aria-sort': sorted } : {})}
                  data-figure={at >= NAMING_COLUMNS || undefined}
                  key={key}
                  scope="col"
                >
                  <a href={href} title={fill(words.sortBy, { column: label })}>
                    {label}
                    {sorted && (
                      <span aria-hidden="true">{sorted === 'ascending' ? ' ↑' : ' ↓'}</span>
                    )}
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ unit, name, href, kind, account, listed, figures }) => (
              <tr key={unit}>
                {mayAct && (
                  <td>
                    {listed && (
                      <label className="contest-tick">
                        <input
                          aria-label={fill(words.select, { name })}
                          checked={chosen.has(unit)}
                          onChange={() => toggle(unit)}
                          type="checkbox"
                        />
                      </label>
                    )}
                  </td>
                )}
                <th scope="row">
                  <a href={href}>{name}</a>
                  {!listed && <span className="contest-note"> {words.unlisted}</span>}
                </th>
                <td>{kind}</td>
                <td>{account}</td>
                <Figures columns={columns} figures={figures} />
              </tr>
            ))}
            {direct && (
              <tr>
                <th colSpan={NAMING_COLUMNS + (mayAct ? 1 : 0)} scope="row">
                  {direct.name}
                </th>
                <Figures columns={columns} figures={direct.figures} />
              </tr>
            )}
          </tbody>
        </table>
      </div>
      {children}
      {mayAct && <IssueMany {...issuing} chosen={[...chosen]} words={words} />}
    </>
  )
}

const Figures = ({ columns, figures }: { columns: BoardColumn[]; figures: Figure[] }) =>
  figures.map(({ value, href }, at) => (
    <td data-figure key={columns[at + NAMING_COLUMNS]?.key}>
      {href && value > 0 ? <a href={href}>{value}</a> : value}
    </td>
  ))
