'use client'

import { useId, useState } from 'react'

import { instantOfLocal } from '../../domain/instants.ts'
import { RoundDialog } from '../RoundPanel/RoundDialog.tsx'

/** More time for one unit: until when, by the contest's own clock, and why. */
export function ExtendButton({
  url,
  locale,
  timeZone,
  label,
  text,
  untilLabel,
  reasonLabel,
  words,
}: {
  url: string
  locale: string
  timeZone: string
  label: string
  text: string
  untilLabel: string
  reasonLabel: string
  words: { confirm: string; cancel: string; unreachable: string }
}) {
  const [isOpen, setOpen] = useState(false)
  const [until, setUntil] = useState('')
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
          bodyOf={() => ({ closesAt: instantOfLocal(until, timeZone) ?? '', reason })}
          locale={locale}
          words={words}
          onClose={() => setOpen(false)}
        >
          <p className="contest-field">
            <label htmlFor={`${id}-until`}>{untilLabel}</label>
            <input
              className="contest-input"
              id={`${id}-until`}
              onChange={(event) => setUntil(event.target.value)}
              type="datetime-local"
              value={until}
            />
          </p>
          <p className="contest-field">
            <label htmlFor={`${id}-reason`}>{reasonLabel}</label>
            <textarea
              className="contest-input"
              id={`${id}-reason`}
              onChange={(event) => setReason(event.target.value)}
              rows={3}
              value={reason}
            />
          </p>
        </RoundDialog>
      )}
    </>
  )
}
