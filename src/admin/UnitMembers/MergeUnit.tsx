'use client'

import { useId, useState } from 'react'

import { LINES_MAX, UNIT_NAME_MAX } from '../../domain/forms/textBounds.ts'
import { postDoor, textAt } from '../parts/postDoor.ts'

type Preview = { heading: string; lines: string[] }
type Words = Record<
  | 'title'
  | 'help'
  | 'other'
  | 'otherHelp'
  | 'similar'
  | 'survivor'
  | 'keepThis'
  | 'keepOther'
  | 'preview'
  | 'reason'
  | 'merge'
  | 'merged'
  | 'intoOther'
  | 'unreachable',
  string
>

/** Names the other record of this unit, shows what would move, asks why, and says what was moved. */
export function MergeUnit({
  unit,
  door,
  units,
  similar,
  locale,
  words,
}: {
  unit: string
  door: string
  /** Address of the pages of units. */
  units: string
  similar: string[]
  locale: string
  words: Words
}) {
  const [other, setOther] = useState('')
  const [keep, setKeep] = useState<'unit' | 'other'>('unit')
  const [reason, setReason] = useState('')
  const [preview, setPreview] = useState<Preview | null>(null)
  const [doneAt, setDoneAt] = useState<string | null>(null)
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const id = useId()

  const ask = async (url: string): Promise<unknown> => {
    setBusy(true)
    setProblem('')
    const answer = await postDoor({ url, body: { unit, other, keep, reason }, locale })
    setBusy(false)
    if (answer.done) return answer.value
    setProblem(answer.message ?? words.unreachable)
    return null
  }
  const look = async () => setPreview(readPreview(await ask(`${door}/preview`)))
  const merge = async () => {
    const value = await ask(door)
    const done = readPreview(value)
    if (!done) return
    setPreview(done)
    setDoneAt(textAt(value, 'into'))
  }
  const change = (set: () => void) => {
    set()
    setPreview(null)
    setProblem('')
  }

  if (doneAt) {
    return (
      <div className="contest-warning" role="status">
        <p>
          <strong>{words.merged}</strong> {preview?.heading}
        </p>
        <Lines of={preview} />
        <a className="contest-button" href={`${units}/${doneAt}`}>
          {words.intoOther}
        </a>
      </div>
    )
  }

  return (
    <details className="contest-more">
      <summary>{words.title}</summary>
      <p className="contest-note">{words.help}</p>
      {similar.length > 0 && (
        <div className="contest-decision__buttons">
          <span>{words.similar}</span>
          {similar.map((name) => (
            <button
              className="contest-button"
              key={name}
              onClick={() => change(() => setOther(name))}
              type="button"
            >
              {name}
            </button>
          ))}
        </div>
      )}
      <p className="contest-field">
        <label htmlFor={`${id}-other`}>{words.other}</label>
        <span className="contest-note">{words.otherHelp}</span>
        <input
          className="contest-input"
          id={`${id}-other`}
          maxLength={UNIT_NAME_MAX}
          onChange={({ target }) => change(() => setOther(target.value))}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault()
          }}
          type="text"
          value={other}
        />
      </p>
      <fieldset className="contest-field">
        <legend>{words.survivor}</legend>
        {(['unit', 'other'] as const).map((value) => (
          <label className="contest-choice" key={value}>
            <input
              checked={keep === value}
              name={`${id}-keep`}
              onChange={() => change(() => setKeep(value))}
              type="radio"
            />
            {value === 'unit' ? words.keepThis : words.keepOther}
          </label>
        ))}
      </fieldset>
      <button
        className="contest-button"
        disabled={isBusy || other.trim() === ''}
        onClick={look}
        type="button"
      >
        {words.preview}
      </button>
      {preview && (
        <div className="contest-warning contest-more" role="status">
          <p>
            <strong>{preview.heading}</strong>
          </p>
          <Lines of={preview} />
          <p className="contest-field">
            <label htmlFor={`${id}-reason`}>{words.reason}</label>
            <textarea
              className="contest-input"
              id={`${id}-reason`}
              maxLength={LINES_MAX}
              onChange={({ target }) => setReason(target.value)}
              rows={2}
              value={reason}
            />
          </p>
          <button
            className="contest-button contest-button--seal"
            disabled={isBusy}
            onClick={merge}
            type="button"
          >
            {words.merge}
          </button>
        </div>
      )}
      <p className="contest-problem" role="alert">
        {problem}
      </p>
    </details>
  )
}

const Lines = ({ of }: { of: Preview | null }) => (
  <ul>
    {of?.lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)

function readPreview(value: unknown): Preview | null {
  const heading = textAt(value, 'heading')
  if (!heading || typeof value !== 'object' || value === null || !('lines' in value)) return null
  const { lines } = value
  return { heading, lines: Array.isArray(lines) ? lines.map(String) : [] }
}
