'use client'

import { useId, useState } from 'react'

import { RoundDialog } from '../RoundPanel/RoundDialog.tsx'

/** A button that says what it does, asks for a reason where one is due, and then knocks at its door. */
export function DoorButton({
  label,
  text,
  url,
  body = {},
  reasonLabel,
  locale,
  words,
}: {
  label: string
  text: string
  url: string
  body?: Record<string, unknown>
  reasonLabel?: string
  locale: string
  words: { confirm: string; cancel: string; unreachable: string }
}) {
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const id = useId()

  return (
    <>
      <button className="contest-button" onClick={() => setOpen(true)} type="button">
        {label}
      </button>
      {isOpen && (
        <RoundDialog
          title={label}
          text={text}
          url={url}
          bodyOf={() => ({ ...body, ...(reasonLabel ? { reason } : {}) })}
          locale={locale}
          words={words}
          onClose={() => setOpen(false)}
        >
          {reasonLabel && (
            <p className="contest-field">
              <label htmlFor={id}>{reasonLabel}</label>
              <textarea
                className="contest-input"
                id={id}
                onChange={(event) => setReason(event.target.value)}
                rows={3}
                value={reason}
              />
            </p>
          )}
        </RoundDialog>
      )}
    </>
  )
}
