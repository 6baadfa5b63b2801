'use client'

import { useEffect, useRef } from 'react'

import type { Locale } from '#src/translations/locale.ts'
import { fieldId } from './fieldId.ts'
import { formWords } from './formWords.ts'

/** What a refused form shows: one sentence for the whole, one for each field, in the order they stand. */
export type FormProblem = { message: string; fields: Record<string, string> }

/** Takes the focus, so that it is read out first; each line leads to its field. The title of the window says it too. */
export function ErrorSummary({
  problem,
  locale,
  hrefs = {},
}: {
  problem: FormProblem
  locale: Locale
  /** Addresses of fields that stand on other pages; all others are on this one. */
  hrefs?: Record<string, string>
}) {
  const box = useRef<HTMLDivElement>(null)
  const words = formWords(locale)
  const faults = Object.entries(problem.fields)

  useEffect(() => {
    box.current?.focus()
    if (!document.title.startsWith(words.errorPrefix)) {
      document.title = words.errorPrefix + document.title
    }
  }, [problem, words])

  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="my-6 border-2 border-amber bg-surface p-4 sm:p-5"
    >
      <h2 className="text-xl">{faults.length > 0 ? words.summaryTitle : words.refusedTitle}</h2>
      <p className="mt-2">{problem.message}</p>
      <ul className="mt-2 list-disc pl-6 empty:hidden">
        {faults.map(([name, message]) => (
          <li key={name}>
            <a
              href={hrefs[name] ?? `#${encodeURIComponent(fieldId(name))}`}
              className="font-bold text-amber"
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
