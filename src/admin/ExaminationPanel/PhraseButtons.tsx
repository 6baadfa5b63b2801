'use client'

import type { KeyboardEvent } from 'react'

/** Sentences that are written again and again, put at the end of what stands there; each has a number as its key. */
export function PhraseButtons({
  phrases,
  label,
  onPick,
}: {
  phrases: readonly string[]
  label: string
  onPick: (phrase: string) => void
}) {
  if (phrases.length === 0) return null
  return (
    <div aria-label={label} className="contest-phrases" role="group">
      <span className="contest-note">{label}</span>
      {phrases.map((phrase, index) => (
        <button
          className="contest-phrase"
          key={phrase}
          onClick={() => onPick(phrase)}
          // The box keeps its focus, so that these buttons stay.
          onMouseDown={(event) => event.preventDefault()}
          type="button"
        >
          {index < 9 && <kbd aria-hidden="true">{index + 1}</kbd>} {phrase}
        </button>
      ))}
    </div>
  )
}

/** The phrase that Alt and a digit ask for. */
export function phraseOfKey(event: KeyboardEvent, phrases: readonly string[]): string | undefined {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1]
  const phrase = event.altKey && digit ? phrases[Number(digit) - 1] : undefined
  if (phrase) event.preventDefault()
  return phrase
}

/** Behind what stands there already, on a line of its own. */
export const withPhrase = (text: string, phrase: string): string =>
  text.trim() === '' ? phrase : `${text.trimEnd()}\n${phrase}`
