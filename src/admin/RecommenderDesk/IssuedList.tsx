'use client'

import { useState } from 'react'

import { formatInstant } from '../../domain/basics/instants.ts'
import { fill } from '../../translations/fill.ts'
import type { Locale } from '../../translations/locale.ts'
import { saveDownload } from '../parts/saveDownload.ts'
import type { BoardWords } from './boardWords.ts'
import type { Issued, NotIssued } from './useIssuing.ts'

/** What was just issued, with the letters to hand out, and who got nothing and why. */
export function IssuedList({
  issued,
  refused,
  contest,
  doors,
  locale,
  timeZone,
  words,
}: {
  issued: Issued[]
  refused: NotIssued[]
  contest: string
  doors: string
  locale: Locale
  timeZone: string
  words: BoardWords
}) {
  const [isRendering, setRendering] = useState(false)
  const [problem, setProblem] = useState('')
  const print = async (of: Issued[]) => {
    setRendering(true)
    const letters = of.map(({ account, password }) => ({ account, password }))
    const fault = await saveDownload({
      url: `${doors}/recommender-letters`,
      locale,
      body: { contest, letters },
    })
    setRendering(false)
    setProblem(fault === null ? '' : fault || words.failed)
  }
  if (issued.length + refused.length === 0) return null

  return (
    <>
      <h3>{words.results}</h3>
      {refused.length > 0 && (
        <details className="contest-warning" open>
          <summary>{fill(words.skipped, { count: refused.length })}</summary>
          <ul>
            {refused.map(({ unit, name, words: why }) => (
              <li key={unit}>
                {name} {why}
              </li>
            ))}
          </ul>
        </details>
      )}
      {issued.length > 0 && (
        <>
          <p className="contest-warning">
            {fill(words.issuedNow, { count: issued.length })} {words.leave}
          </p>
          <button
            className="contest-button contest-button--seal"
            disabled={isRendering}
            onClick={() => print(issued)}
            type="button"
          >
            {isRendering ? words.rendering : fill(words.lettersAll, { count: issued.length })}
          </button>
          <p className="contest-problem" role="alert">
            {problem}
          </p>
          <div aria-label={words.results} className="contest-scroll" role="region">
            <table className="contest-table">
              <thead>
                <tr>
                  <th scope="col">{words.unit}</th>
                  <th scope="col">{words.username}</th>
                  <th scope="col">{words.password}</th>
                  <th scope="col">{words.until}</th>
                  <th scope="col">{words.letter}</th>
                </tr>
              </thead>
              <tbody>
                {issued.map((each) => (
                  <tr key={each.account}>
                    <th scope="row">{each.name}</th>
                    <td>
                      <code>{each.username}</code>
                    </td>
                    <td>
                      <code>{each.password}</code>
                    </td>
                    <td>{formatInstant(each.until, timeZone, locale)}</td>
                    <td>
                      <button
                        aria-label={fill(words.letterFileOf, { name: each.name })}
                        className="contest-button"
                        disabled={isRendering}
                        onClick={() => print([each])}
                        type="button"
                      >
                        PDF
                      </button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </>
  )
}
