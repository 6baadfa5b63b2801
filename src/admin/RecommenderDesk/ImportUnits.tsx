'use client'

import { useRef, useState } from 'react'

import { fill } from '../../translations/fill.ts'
import { saveDownload } from '../parts/saveDownload.ts'
import { PreviewTable } from './PreviewTable.tsx'
import type { Preview } from './PreviewTable.tsx'
import { sendFile } from './sendFile.ts'
import type { UnitWords } from './unitWords.ts'

/** The import of a list in two steps: what it would do, then just that. The file stays in the browser and is sent anew each time. */
export function ImportUnits({
  door,
  template,
  locale,
  words,
}: {
  door: string
  template: string
  locale: string
  words: UnitWords['import']
}) {
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const [preview, setPreview] = useState<Preview | null>(null)
  const [step, setStep] = useState<'rest' | 'reading' | 'importing'>('rest')
  const [problem, setProblem] = useState('')
  const [done, setDone] = useState('')
  const isBusy = step !== 'rest'

  const look = async () => {
    if (!file) return
    setStep('reading')
    setProblem('')
    setDone('')
    const answer = await sendFile({ url: `${door}/preview`, file, locale })
    setStep('rest')
    setPreview(answer.done ? answer.value : null)
    if (!answer.done) setProblem(answer.message ?? words.failed)
  }
  const bring = async () => {
    if (!file || !preview) return
    setStep('importing')
    const url = `${door}/rows?digest=${encodeURIComponent(preview.digest)}`
    const answer = await sendFile({ url, file, locale })
    setStep('rest')
    if (!answer.done) return setProblem(answer.message ?? words.failed)
    setProblem('')
    setDone(fill(words.done, answer.value.counts))
    setPreview(answer.value.counts.bad > 0 ? answer.value : null)
  }
  const give = async () => {
    if (!file) return
    const fault = await saveDownload({ url: `${door}/errors.xlsx`, body: file, locale })
    setProblem(fault === null ? '' : fault || words.failed)
  }
  const counts = preview?.counts
  const good = counts && !done ? counts.create + counts.update + counts.list : 0

  return (
    <section aria-labelledby="import-title">
      <h2 id="import-title">{words.title}</h2>
      <p>{words.lead}</p>
      <div className="contest-decision__buttons">
        <a className="contest-button" href={template}>
          {words.template}
        </a>
      </div>
      <div className="contest-filter">
        <label>
          {words.file}
          <input
            accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            className="contest-input"
            disabled={isBusy}
            onChange={(event) => {
              setFile(event.target.files?.[0] ?? null)
              setPreview(null)
              setProblem('')
              setDone('')
            }}
            ref={input}
            type="file"
          />
        </label>
        <button className="contest-button" disabled={!file || isBusy} onClick={look} type="button">
          {step === 'reading' ? words.previewing : words.preview}
        </button>
      </div>
      <p className="contest-problem" role="alert">
        {problem}
      </p>
      <div role="status">
        {done && (
          <p className="contest-warning">
            {done} <a href="?">{words.reload}</a>
          </p>
        )}
        {counts && !done && (
          <p>
            {fill(words.counts, {
              ...counts,
              total: Object.values(counts).reduce((sum, count) => sum + count, 0),
            })}
          </p>
        )}
      </div>
      {preview && counts && (
        <>
          <div className="contest-decision__buttons">
            {good > 0 && (
              <button
                className="contest-button contest-button--seal"
                disabled={isBusy}
                onClick={bring}
                type="button"
              >
                {step === 'importing'
                  ? words.importing
                  : fill(counts.bad > 0 ? words.confirmPart : words.confirm, { count: good })}
              </button>
            )}
            {counts.bad > 0 && (
              <button className="contest-button" disabled={isBusy} onClick={give} type="button">
                {fill(words.errors, { count: counts.bad })}
              </button>
            )}
            {good === 0 && counts.bad === 0 && <p>{words.nothing}</p>}
          </div>
          <PreviewTable preview={preview} onlyBad={done !== ''} words={words} />
        </>
      )}
    </section>
  )
}
