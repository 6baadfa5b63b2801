'use client'

import { useId, useState } from 'react'
import type { ReactNode } from 'react'

/** Shows and hides what is large; what is hidden is not asked of the server. */
export function PreviewPart({
  words,
  children,
}: {
  words: { open: string; close: string }
  children: ReactNode
}) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <div className="contest-preview">
      <button
        aria-controls={id}
        aria-expanded={isOpen}
        className="contest-button"
        data-desk-open
        onClick={() => setOpen(!isOpen)}
        type="button"
      >
        {isOpen ? words.close : words.open}
      </button>
      <div id={id}>{isOpen && children}</div>
    </div>
  )
}
