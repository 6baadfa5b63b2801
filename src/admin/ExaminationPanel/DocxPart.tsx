'use client'

import { useEffect, useState } from 'react'

type Shown = { html: string } | 'loading' | 'failed'

/** A Word document as the server made a page of it, free of anything that acts. */
export function DocxPart({
  href,
  name,
  locale,
  words,
}: {
  href: string
  name: string
  locale: string
  words: { loading: string; failed: string }
}) {
  const [shown, setShown] = useState<Shown>('loading')
  useEffect(() => {
    const leaving = new AbortController()
    void load({ href, locale, signal: leaving.signal }).then((html) => {
      if (!leaving.signal.aborted) setShown(html === null ? 'failed' : { html })
    })
    return () => leaving.abort()
  }, [href, locale])

  if (shown === 'loading') return <p className="contest-note">{words.loading}</p>
  if (shown === 'failed') return <p className="contest-problem">{words.failed}</p>
  return (
    <div
      aria-label={name}
      className="contest-docx"
      // Sanitised by the server (src/documents/docxPreview.ts).
      dangerouslySetInnerHTML={{ __html: shown.html }}
      data-preview="docx"
      role="document"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
      tabIndex={0}
    />
  )
}

async function load({
  href,
  locale,
  signal,
}: {
  href: string
  locale: string
  signal: AbortSignal
}): Promise<string | null> {
  try {
    const response = await fetch(href, {
      credentials: 'include',
      headers: { Accept: 'application/json', 'Accept-Language': locale },
      signal,
    })
    if (!response.ok) return null
    const answer = (await response.json()) as { value?: { html?: unknown } }
    return typeof answer.value?.html === 'string' ? answer.value.html : null
  } catch {
    return null
  }
}
