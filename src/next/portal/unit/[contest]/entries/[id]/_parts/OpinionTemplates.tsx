'use client'

import { useRef } from 'react'

import { typeInto } from '#src/next/ui/form/typeInto.ts'

/**
 * Sentences to begin an opinion with: a press puts one where the cursor stands, over what is marked, and nothing else is
 * changed. Before script they are there to be read and copied.
 */
export function OpinionTemplates({
  field,
  templates,
  words,
}: {
  /** Name of the text they go into. */
  field: string
  templates: { title: string; text: string }[]
  words: { title: string; help: string; use: string }
}) {
  const box = useRef<HTMLDetailsElement>(null)

  function take(text: string) {
    const control = box.current?.closest('form')?.elements.namedItem(field)
    if (control instanceof HTMLTextAreaElement) typeInto(control, text)
  }

  return (
    <details ref={box} className="mt-3 border-b border-line" suppressHydrationWarning>
      <summary className="inline-flex min-h-11 items-center underline underline-offset-4">
        {words.title}
      </summary>
      <p className="text-sm text-muted">{words.help}</p>
      <ul className="pb-2">
        {templates.map(({ title, text }) => (
          <li key={`${title}${text}`} className="border-t border-line py-2">
            <p className="text-sm font-bold">{title}</p>
            <p className="font-song">{text}</p>
            <button
              type="button"
              onClick={() => take(text)}
              aria-label={`${words.use}：${title}`}
              className="needs-script min-h-11 underline underline-offset-4"
            >
              {words.use}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
