'use client'

import type { PanelWords } from '../parts/panelWords.ts'
import { useDesk } from './DeskProvider.tsx'

export type ChecklistLine = {
  key: string
  label: string
  /** Read-out label of the comment box. */
  commentLabel: string
  /** What the system found, in words; null where only a person can tell. */
  found: string | null
}

/** The checklist of the category, item by item: passed or not, with a comment (R110, R117). */
export function Checklist({
  lines,
  words,
}: {
  lines: ChecklistLine[]
  words: Pick<PanelWords['desk'], 'passed' | 'failed' | 'comment' | 'prefilled' | 'passRest'>
}) {
  const { checklist, setVerdict } = useDesk()
  const undecided = lines.filter(({ key }) => (checklist[key]?.passed ?? null) === null)
  return (
    <>
      <ol className="contest-checklist">
        {lines.map(({ key, label, commentLabel, found }) => {
          const verdict = checklist[key] ?? { passed: null, comment: '' }
          return (
            <li key={key}>
              <fieldset data-desk-item tabIndex={-1}>
                <legend>{label}</legend>
                {found && (
                  <p className="contest-note">
                    <b>{words.prefilled}</b> {found}
                  </p>
                )}
                <div className="contest-checklist__verdict">
                  {[true, false].map((passed) => (
                    <label key={String(passed)}>
                      <input
                        checked={verdict.passed === passed}
                        data-verdict={passed ? 'pass' : 'fail'}
                        name={`checklist-${key}`}
                        onChange={() => setVerdict(key, { ...verdict, passed })}
                        type="radio"
                      />
                      {passed ? words.passed : words.failed}
                    </label>
                  ))}
                  <input
                    aria-label={commentLabel}
                    className="contest-input"
                    data-comment
                    maxLength={2000}
                    onChange={(event) =>
                      setVerdict(key, { ...verdict, comment: event.target.value })
                    }
                    placeholder={words.comment}
                    type="text"
                    value={verdict.comment}
                  />
                </div>
              </fieldset>
            </li>
          )
        })}
      </ol>
      {undecided.length > 0 && (
        <button
          aria-keyshortcuts="g"
          className="contest-button"
          data-desk-key="g"
          onClick={() => {
            for (const { key } of undecided) {
              setVerdict(key, { comment: checklist[key]?.comment ?? '', passed: true })
            }
          }}
          type="button"
        >
          {words.passRest} <kbd aria-hidden="true">g</kbd>
        </button>
      )}
    </>
  )
}
