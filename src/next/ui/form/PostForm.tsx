'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import type { FormEvent, ReactNode } from 'react'

import type { Locale } from '#src/translations/locale.ts'
import { ErrorSummary } from './ErrorSummary.tsx'
import type { FormProblem } from './ErrorSummary.tsx'
import { FormContext } from './FormContext.ts'
import { SignInAgain } from './SignInAgain.tsx'
import { UploadProgress } from './UploadProgress.tsx'
import { formWords } from './formWords.ts'
import { sendForm } from './sendForm.ts'
import { tellSession } from './sessionNews.ts'

/**
 * A form that posts to an endpoint of ours. It works before and without script: the endpoint then answers with a
 * redirect or a small page. With script a refusal shows above the form and beside its fields, what was typed stays, also
 * where the session has ended; and a second click while the first is under way does nothing.
 */
export function PostForm({
  action,
  locale,
  multipart,
  className,
  hrefs,
  children,
}: {
  action: string
  locale: Locale
  /** The form carries files. */
  multipart?: boolean
  className?: string
  /** Where faults of fields that stand on other pages are put right, by name. */
  hrefs?: Record<string, string>
  children: ReactNode
}) {
  const [problem, setProblem] = useState<FormProblem | null>(null)
  const [isSignedOut, setSignedOut] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [percent, setPercent] = useState<number | null>(null)
  const underWay = useRef(false)
  const form = useRef<HTMLFormElement>(null)
  const pressed = useRef<HTMLElement | null>(null)
  const state = useMemo(
    () => ({ errors: problem?.fields ?? {}, locale, isSignedOut }),
    [problem, locale, isSignedOut],
  )
  const words = formWords(locale)

  function settle() {
    underWay.current = false
    setBusy(false)
    setPercent(null)
  }

  // Coming “back” shows the page as it was left: busy.
  useEffect(() => {
    window.addEventListener('pageshow', settle)
    return () => window.removeEventListener('pageshow', settle)
  }, [])

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (underWay.current) return
    underWay.current = true
    setBusy(true)
    const { submitter } = event.nativeEvent as SubmitEvent
    pressed.current = submitter
    const data = new FormData(event.currentTarget, submitter)
    const onProgress = multipart ? setPercent : undefined
    const answer = await sendForm({ action, data, locale, words, onProgress })
    setSignedOut('isSignedOut' in answer)
    tellSession('isSignedOut' in answer)
    if (!('next' in answer)) {
      setProblem('problem' in answer ? answer.problem : null)
      settle()
      return
    }
    goOn(answer.next)
  }

  return (
    <FormContext value={state}>
      {isSignedOut && (
        <SignInAgain
          takesFocus
          locale={locale}
          onAgain={() => form.current?.requestSubmit(pressed.current)}
        />
      )}
      {problem && <ErrorSummary problem={problem} locale={locale} hrefs={hrefs} />}
      <form
        ref={form}
        method="post"
        action={action}
        encType={multipart ? 'multipart/form-data' : undefined}
        noValidate
        aria-busy={isBusy}
        onSubmit={submit}
        className={className}
      >
        {children}
        {percent !== null && <UploadProgress percent={percent} words={words} />}
      </form>
      <span role="status" className="sr-only">
        {isBusy ? words.sending : ''}
      </span>
    </FormContext>
  )
}

/** The page anew, even where only the place on it differs: the browser would merely scroll. */
function goOn(next: string | null) {
  const { pathname, search } = window.location
  const target = new URL(next ?? '', window.location.href)
  if (next) window.location.assign(target)
  const isSamePage = target.pathname === pathname && target.search === search
  if (!next || (target.hash && isSamePage)) window.location.reload()
}
