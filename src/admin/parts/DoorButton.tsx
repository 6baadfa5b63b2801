'use client'

import { useId, useState } from 'react'

import { LINE_MAX, LINES_MAX } from '../../domain/forms/textBounds.ts'
import { DoorDialog } from './DoorDialog.tsx'

/** A line, several `rows`, or an instant, which the door reads by the clock of the contest. */
export type DoorField = {
  name: string
  label: string
  rows?: number
  value?: string
  isInstant?: boolean
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
          bodyOf={() => ({ ...body, ...values })}
          locale={locale}
          words={words}
          onClose={() => setOpen(false)}
        >
          {fields.map(({ name, label: words, rows, isInstant }) => (
            <p className="contest-field" key={name}>
              <label htmlFor={`${id}-${name}`}>{words}</label>
              {rows ? (
                <textarea
                  className="contest-input"
                  id={`${id}-${name}`}
                  maxLength={LINES_MAX}
                  onChange={(event) => type(name, event.target.value)}
                  rows={rows}
                  value={values[name]}
                />
              ) : (
                <input
                  className="contest-input"
                  id={`${id}-${name}`}
                  maxLength={LINE_MAX}
                  onChange={(event) => type(name, event.target.value)}
                  type={isInstant ? 'datetime-local' : 'text'}
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
