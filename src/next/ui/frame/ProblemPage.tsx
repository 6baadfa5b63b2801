'use client'

import { usePathname } from 'next/navigation'
import { useEffect } from 'react'

import { languageOfPage, publicHref } from '#src/domain/basics/addresses.ts'
import { problem as en } from '#src/translations/en/problem.ts'
import { fill } from '#src/translations/fill.ts'
import { DEFAULT_LOCALE } from '#src/translations/locale.ts'
import type { Locale } from '#src/translations/locale.ts'
import { withOwnWords } from '#src/translations/ownWords.ts'
import { problem as zh } from '#src/translations/zh/problem.ts'
import { buttonClass } from '../act/Button.tsx'
import { Mark } from './Mark.tsx'

export type ProblemProps = { error: Error & { digest?: string }; reset: () => void }

/** Stands in for a page that is not there or could not be made: what happened, and the way on. */
export function ProblemPage({
  kind,
  locale,
  digest,
  retry,
}: {
  kind: 'notFound' | 'error'
  /** A public page tells its language by its address. */
  locale?: Locale
  /** Under which the server keeps what went wrong. */
  digest?: string
  retry?: () => void
}) {
  const address = usePathname() ?? ''
  const language = locale ?? languageOfPage(address) ?? DEFAULT_LOCALE
  const words = withOwnWords('problem', language, { zh, en })
  const title = kind === 'notFound' ? words.notFoundTitle : words.errorTitle

  useEffect(() => {
    document.title = title
  }, [title])

  return (
    <div data-look="seal" className="min-h-dvh">
      <main
        id="content"
        className="mx-auto flex max-w-page flex-col items-start gap-6 px-4 py-12 sm:px-6 sm:py-20"
      >
        <Mark className="size-14 text-mark" />
        <h1 className="text-2xl sm:text-3xl">{title}</h1>
        <p className="max-w-text">{kind === 'notFound' ? words.notFoundText : words.errorText}</p>
        <p className="flex flex-wrap gap-4">
          {retry && (
            <button type="button" onClick={retry} className={buttonClass('plain')}>
              {words.tryAgain}
            </button>
          )}
          <a href={publicHref(language, '/')} className={buttonClass('plain')}>
            {words.toHome}
          </a>
        </p>
        {digest && <p className="text-sm text-muted">{fill(words.reference, { digest })}</p>}
      </main>
    </div>
  )
}
