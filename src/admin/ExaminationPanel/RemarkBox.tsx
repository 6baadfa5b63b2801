'use client'

import { useState } from 'react'

import { remarkKey, useDesk } from './DeskProvider.tsx'
import { phraseOfKey, PhraseButtons, withPhrase } from './PhraseButtons.tsx'

/** A remark beside what it is about; what is written here goes with a return, and opens its section. */
export function RemarkBox({
  section,
  target,
  label,
  placeholder,
  earlier,
}: {
  section: string
  target: string
  /** Read out in place of a visible label: the field stands beside it. */
  label: string
  placeholder: string
  /** What was said of it last time. */
  earlier: string | null
}) {
  const { remarks, setRemark, phrases } = useDesk()
  const [isHere, setHere] = useState(false)
  const text = remarks[remarkKey({ section, target })]?.text ?? ''
  const write = (next: string) => setRemark({ section, target, text: next })
  return (
    <div
      className="contest-remark"
      onBlur={({ currentTarget, relatedTarget }) =>
        setHere(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))
      }
      onFocus={() => setHere(true)}
    >
      {earlier && <p className="contest-remark__earlier">{earlier}</p>}
      <textarea
        aria-label={label}
        className="contest-input"
        data-desk-remark
        data-written={text.trim() !== ''}
        maxLength={2000}
        onChange={(event) => write(event.target.value)}
        onKeyDown={(event) => {
          const phrase = phraseOfKey(event, phrases.remark)
          if (phrase) write(withPhrase(text, phrase))
        }}
        placeholder={placeholder}
        rows={1}
        value={text}
      />
      {isHere && (
        <PhraseButtons
          label={phrases.label}
          onPick={(phrase) => write(withPhrase(text, phrase))}
          phrases={phrases.remark}
        />
      )}
    </div>
  )
}
