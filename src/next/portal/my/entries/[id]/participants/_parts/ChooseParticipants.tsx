'use client'

import { useState } from 'react'

import { NAME_MAX } from '#src/domain/forms/textBounds.ts'
import { findByName, MOST_LISTED } from '#src/domain/participants/pageOfKept.ts'
import { ChoiceFrame } from '#src/next/ui/form/ChoiceFrame.tsx'
import { Choices } from '#src/next/ui/form/Choices.tsx'
import type { ChoiceOption } from '#src/next/ui/form/Choices.tsx'
import { controlClass } from '#src/next/ui/form/Field.tsx'
import { useField } from '#src/next/ui/form/useField.ts'
import { fill } from '#src/translations/fill.ts'

/**
 * Boxes for some hundreds of participants, of which a page shows the chosen ones and those whose name was looked for. What is
 * looked for stays in the browser: the name of a child has no place in an address. A box that was ticked or unticked stays
 * where it is, so that nothing is taken away under somebody's hand.
 */
export function ChooseParticipants({
  label,
  options,
  chosen,
  words,
}: {
  label: string
  options: ChoiceOption[]
  chosen: string[]
  words: { search: string; more: string; nobody: string }
}) {
  const field = { name: 'participants', label }
  const { ids, error, aria } = useField(field)
  const [asked, setAsked] = useState('')
  const [touched, setTouched] = useState<readonly string[]>(chosen)
  const isLong = options.length > MOST_LISTED
  const found = findByName(
    options.map((option) => ({ name: option.label, option })),
    asked,
  ).map(({ option }) => option.value)
  const offered = new Set(found.slice(0, MOST_LISTED))
  const shown = options.filter(({ value }) => offered.has(value) || touched.includes(value))
  const searchId = `${ids.control}-search`

  return (
    <ChoiceFrame
      field={field}
      ids={ids}
      error={error}
      role="group"
      describedBy={aria['aria-describedby']}
    >
      {isLong && (
        <div className="clear-both py-2">
          <label htmlFor={searchId} className="block">
            {words.search}
          </label>
          <input
            id={searchId}
            type="search"
            autoComplete="off"
            maxLength={2 * NAME_MAX}
            className={`${controlClass} max-w-96`}
            onChange={(event) => setAsked(event.target.value)}
            // The list follows each letter; Enter must not save the entry half chosen.
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.preventDefault()
            }}
          />
          <p role="status" className="text-sm text-muted">
            {found.length === 0 && words.nobody}
            {found.length > MOST_LISTED &&
              fill(words.more, { count: found.length, shown: MOST_LISTED })}
          </p>
        </div>
      )}
      <div
        onChange={({ target }) => {
          if (target instanceof HTMLInputElement && !touched.includes(target.value)) {
            setTouched([...touched, target.value])
          }
        }}
      >
        <Choices
          name={field.name}
          type="checkbox"
          firstId={ids.control}
          options={shown}
          chosen={chosen}
        />
      </div>
    </ChoiceFrame>
  )
}
