'use client'

import { useId, useState } from 'react'

import { instantOfLocal } from '../../domain/basics/instants.ts'
import { DoorDialog } from './DoorDialog.tsx'

/** A line, several `rows`, or with `timeZone` an instant by the clock of that zone, which is sent as ISO 8601. */
export type DoorField = {
  name: string
  label: string
  rows?: number
  value?: string
  timeZone?: string
}

/** A button that says what it does, asks for what that needs (a reason, an instant …), and then knocks at its door. */
export function DoorButton({
  label,
  text,
  url,
  body = {},
  fields = [],
  locale,
  words,
}: {
  label: string
  text: string
  url: string
  body?: Record<string, unknown>
  fields?: DoorField[]
  locale: string
  words: { confirm: string; cancel: string; unreachable: string }
}) {
  const [isOpen, setOpen] = useState(false)
  const [values, setValues] = useState<Record<string, string>>(() =>
    Object.fromEntries(fields.map(({ name, value = '' }) => [name, value])),
  )
  const id = useId()
  const type = (name: string, value: string) =>
    setValues((before) => ({ ...before, [name]: value }))

  const sent = () =>
    Object.fromEntries(
      fields.map(({ name, timeZone }) => {
        const value = values[name] ?? ''
        return [name, timeZone ? (instantOfLocal(value, timeZone) ?? '') : value]
      }),
    )

  return (
    <>
      <button className="contest-button" onClick={() => setOpen(true)} type="button">
        {label}
      </button>
      {isOpen && (
        <DoorDialog
          title={label}
          text={text}
          url={url}
          bodyOf={() => ({ ...body, ...sent() })}
          locale={locale}
          words={words}
          onClose={() => setOpen(false)}
        >
          {fields.map(({ name, label: words, rows, timeZone }) => (
            <p className="contest-field" key={name}>
              <label htmlFor={`${id}-${name}`}>{words}</label>
              {rows ? (
                <textarea
                  className="contest-input"
                  id={`${id}-${name}`}
                  onChange={(event) => type(name, event.target.value)}
                  rows={rows}
                  value={values[name]}
                />
              ) : (
                <input
                  className="contest-input"
                  id={`${id}-${name}`}
                  onChange={(event) => type(name, event.target.value)}
                  type={timeZone ? 'datetime-local' : 'text'}
                  value={values[name]}
                />
              )}
            </p>
          ))}
        </DoorDialog>
      )}
    </>
  )
}
