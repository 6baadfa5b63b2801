'use client'

import { useEffect, useState } from 'react'

import { fill } from '../../translations/fill.ts'
import type { Locale } from '../../translations/locale.ts'
import { IssuedList } from './IssuedList.tsx'
import type { BoardWords } from './boardWords.ts'
import { useIssuing } from './useIssuing.ts'

const DAYS = ['7', '14', '30', '60', '90']

/** Issues accounts to the chosen units or to all that have none, or new passwords; what ends sign-ins asks first. */
export function IssueMany({
  chosen,
  contest,
  doors,
  locale,
  missing,
  timeZone,
  words,
}: {
  chosen: string[]
  contest: string
  doors: string
  locale: Locale
  missing: string[]
  timeZone: string
  words: BoardWords
}) {
  const door = `${doors}/recommender-accounts/batch`
  const issuing = useIssuing({ door, contest, locale, failed: words.failed })
  const { issued, refused, progress, issue } = issuing
  const [days, setDays] = useState('30')
  const [isAsking, setAsking] = useState(false)
  const isBusy = progress !== null
  const without = missing.filter((unit) => !issued.some((each) => each.unit === unit))

  // The passwords are gone with the page.
  useEffect(() => {
    if (issued.length === 0) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [issued.length])

  return (
    <section aria-labelledby="issue-title">
      <h2 id="issue-title">{words.title}</h2>
      <p>{words.lead}</p>
      <div className="contest-filter">
        <label>
          {words.days}
          <select
            className="contest-input"
            onChange={(event) => setDays(event.target.value)}
            value={days}
          >
            {DAYS.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
        <p aria-live="polite">{fill(words.selected, { count: chosen.length })}</p>
      </div>
      <div className="contest-decision__buttons">
        <button
          className="contest-button contest-button--seal"
          disabled={isBusy || chosen.length === 0}
          onClick={() => issue({ units: chosen, mode: 'issue', days })}
          type="button"
        >
          {words.issueSelected}
        </button>
        <button
          className="contest-button"
          disabled={isBusy || without.length === 0}
          onClick={() => issue({ units: without, mode: 'issue', days })}
          type="button"
        >
          {fill(words.issueMissing, { count: without.length })}
        </button>
        <button
          className="contest-button"
          disabled={isBusy || chosen.length === 0}
          onClick={() => setAsking(true)}
          type="button"
        >
          {words.reissueSelected}
        </button>
      </div>
      {isAsking && (
        <div className="contest-warning" role="alert">
          <p>{fill(words.reissueConfirm, { count: chosen.length })}</p>
          <div className="contest-decision__buttons">
            <button
              className="contest-button contest-button--seal"
              onClick={() => {
                setAsking(false)
                void issue({ units: chosen, mode: 'reissue', days })
              }}
              type="button"
            >
              {words.reissueYes}
            </button>
            <button className="contest-button" onClick={() => setAsking(false)} type="button">
              {words.cancel}
            </button>
          </div>
        </div>
      )}
      <p role="status">{progress && fill(words.progress, progress)}</p>
      <IssuedList
        issued={issued}
        refused={refused}
        contest={contest}
        doors={doors}
        locale={locale}
        timeZone={timeZone}
        words={words}
      />
    </section>
  )
}
