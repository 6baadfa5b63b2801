'use client'

import { useEffect, useRef } from 'react'

import { myHref } from '#src/domain/basics/addresses.ts'
import type { Locale } from '#src/translations/locale.ts'
import { formWords } from './formWords.ts'

/**
 * The session ended while somebody wrote: what is on the page stays, the sign-in opens beside it, and the same is sent once
 * more from here.
 */
export function SignInAgain({
  locale,
  onAgain,
  takesFocus = false,
}: {
  locale: Locale
  onAgain: () => void
  /** After a press of a button; never while somebody types. */
  takesFocus?: boolean
}) {
  const box = useRef<HTMLDivElement>(null)
  const { signedOut } = formWords(locale)
  useEffect(() => {
    if (takesFocus) box.current?.focus()
  }, [takesFocus])

  return (
    <div
      ref={box}
      tabIndex={-1}
      role="status"
      className="my-6 border-l-4 border-slate bg-surface px-4 py-3"
    >
      <p>{signedOut.words}</p>
      <p className="mt-2 flex flex-wrap gap-4">
        <a
          href={myHref('/login')}
          target="_blank"
          rel="noopener"
          className="inline-flex min-h-11 items-center font-bold underline"
        >
          {signedOut.signIn}
        </a>
        <button type="button" onClick={onAgain} className="min-h-11 font-bold underline">
          {signedOut.again}
        </button>
      </p>
    </div>
  )
}
