'use client'

import { useEffect, useRef, useState } from 'react'

import { myHref } from '#src/domain/basics/addresses.ts'
import type { Locale } from '#src/translations/locale.ts'
import { formWords } from './formWords.ts'
import { isSignedInAgain, onSession } from './sessionNews.ts'

/**
 * The session ended while somebody wrote: what is on the page stays, the sign-in opens beside it, and the same is sent once
 * more from here. Who comes back signed in is told that, and no more to sign in.
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
  const [isBack, setBack] = useState(false)
  const { signedOut } = formWords(locale)
  useEffect(() => {
    const look = async () => {
      if (await isSignedInAgain(myHref('/account'))) setBack(true)
    }
    const onFocus = () => void look()
    const stop = onSession((isSignedOut) => setBack(!isSignedOut))
    window.addEventListener('focus', onFocus)
    return () => {
      stop()
      window.removeEventListener('focus', onFocus)
    }
  }, [])
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
      <p>{isBack ? signedOut.back : signedOut.words}</p>
      <p className="mt-2 flex flex-wrap gap-4">
        {!isBack && <SignInLink label={signedOut.signIn} />}
        <button type="button" onClick={onAgain} className="min-h-11 font-bold underline">
          {signedOut.again}
        </button>
      </p>
    </div>
  )
}

/** Opens the sign-in beside what is written, or sent. */
export const SignInLink = ({ label }: { label: string }) => (
  <a
    href={myHref('/login')}
    target="_blank"
    rel="noopener"
    className="inline-flex min-h-11 items-center font-bold underline"
  >
    {label}
  </a>
)
