'use client'

import { useRef, useState } from 'react'

import { Button } from '#src/next/ui/act/Button.tsx'
import { FileInput } from '#src/next/ui/form/FileInput.tsx'
import { FormContext } from '#src/next/ui/form/FormContext.ts'
import { Table } from '#src/next/ui/show/Table.tsx'
import { fill } from '#src/translations/fill.ts'
import type { Locale } from '#src/translations/locale.ts'
import { sendTable } from './sendTable.ts'
import type { TablePreview } from './sendTable.ts'
import type { TableWords } from './tableWords.ts'

/** Why the button waits. */
const SETTLE = 'table-settle'

type Step = 'rest' | 'reading' | 'importing'

/**
 * The import of participants in two steps: every row with what has to be mended, then all of them at once or none. The table
 * stays in the browser and is sent anew each time.
 */
export function ImportParticipants({
  door,
  template,
  list,
  locale,
  most,
  words,
}: {
  door: string
  template: string
  /** Where the list is, to see it with those who were added. */
  list: string
  locale: Locale
  most: number
  words: TableWords
}) {
  const [file, setFile] = useState<File | null>(null)
  const [preview, setPreview] = useState<TablePreview | null>(null)
  const [step, setStep] = useState<Step>('rest')
  const [problem, setProblem] = useState('')
  const [done, setDone] = useState('')
  const [isSame, setSame] = useState(false)
  // What comes late of a table that was chosen before is not what is shown.
  const newest = useRef<File | null>(null)

  async function look(chosen: File) {
    newest.current = chosen
    setFile(chosen)
    setPreview(null)
    setProblem('')
    setDone('')
    setSame(false)
    setStep('reading')
    const answer = await sendTable({ url: `${door}/preview`, file: chosen, locale })
    if (newest.current !== chosen) return
    setStep('rest')
    if (answer.done) setPreview(answer.value)
    else setProblem(answer.message ?? words.failed)
  }

  async function bring() {
    if (!file || !preview) return
    setStep('importing')
    const asked = new URLSearchParams({
      digest: preview.digest,
      ...(isSame ? { same: 'yes' } : {}),
    })
    const answer = await sendTable({ url: `${door}/rows?${asked}`, file, locale })
    setStep('rest')
    if (!answer.done) return setProblem(answer.message ?? words.failed)
    setProblem('')
    setPreview(null)
    setDone(fill(words.done, answer.value.counts))
  }

  const counts = preview?.counts
  const isSettled = counts !== undefined && counts.bad === 0 && (counts.alike === 0 || isSame)

  return (
    <FormContext.Provider value={{ errors: problem ? { table: problem } : {}, locale }}>
      <p className="mb-3 max-w-text">{fill(words.lead, { max: most })}</p>
      <p className="mb-4">
        <a href={template}>{words.template}</a>
      </p>
      <div className="max-w-text">
        <FileInput
          name="table"
          label={words.file}
          accept=".xlsx,.csv"
          formats={words.formats}
          onFiles={([chosen]) => {
            if (chosen && step !== 'importing') void look(chosen)
          }}
        />
      </div>
      <div role="status" className="max-w-text">
        {step === 'reading' && <p>{fill(words.reading, { name: file?.name ?? '' })}</p>}
        {counts && (
          <p>
            {fill(words.read, {
              ...counts,
              name: file?.name ?? '',
              total: counts.add + counts.alike + counts.bad,
            })}{' '}
            {counts.bad > 0 && fill(words.mend, counts)}
            {counts.bad === 0 && counts.add === 0 && words.nothing}
          </p>
        )}
        {done && (
          <p>
            {done} <a href={list}>{words.reload}</a>
          </p>
        )}
      </div>
      {counts && counts.bad === 0 && counts.add > 0 && (
        <div className="my-4 max-w-text">
          {counts.alike > 0 && (
            <div className="mb-4 border-l-4 border-amber bg-surface p-4">
              <p id={SETTLE}>{fill(words.settle, counts)}</p>
              <label className="my-2 flex min-h-11 items-center gap-2">
                <input
                  type="checkbox"
                  checked={isSame}
                  onChange={({ target }) => setSame(target.checked)}
                />
                {fill(words.same, counts)}
              </label>
              <p className="text-sm text-muted">{words.differ}</p>
            </div>
          )}
          <Button
            type="button"
            disabled={!isSettled || step !== 'rest'}
            {...(isSettled ? {} : { describedBy: SETTLE })}
            onClick={() => void bring()}
          >
            {step === 'importing' ? words.importing : fill(words.import, counts)}
          </Button>
        </div>
      )}
      {preview && (
        <Table
          caption={words.rows}
          rows={preview.rows}
          rowKey={({ row }) => `${row}`}
          columns={[
            {
              key: 'row',
              label: words.row,
              cell: ({ row }) => <span className="figures">{row}</span>,
            },
            { key: 'name', label: words.name, heading: true, cell: ({ name }) => name },
            {
              key: 'birthDate',
              label: words.birthDate,
              cell: ({ birthDate }) => <span className="figures">{birthDate || '—'}</span>,
            },
            {
              key: 'outcome',
              label: words.outcome,
              cell: ({ outcome }) => words.outcomes[outcome],
            },
            {
              key: 'notes',
              label: words.notes,
              cell: ({ notes }) => notes.map((note) => <p key={note}>{note}</p>),
            },
          ]}
        />
      )}
    </FormContext.Provider>
  )
}
