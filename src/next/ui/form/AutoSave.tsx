'use client'

import { useContext, useLayoutEffect, useRef, useState } from 'react'

import { fill } from '#src/translations/fill.ts'
import { dateTag } from '#src/translations/locale.ts'
import type { Locale } from '#src/translations/locale.ts'
import { FormContext } from './FormContext.ts'
import type { FormContent } from './formContent.ts'
import { formWords } from './formWords.ts'
import { SignInAgain } from './SignInAgain.tsx'
import { startAutoSave } from './startAutoSave.ts'
import type { AutoSave as Running, AutoSaveState } from './startAutoSave.ts'

/**
 * Keeps what is typed into the form around it, and says so; what was kept and never saved is typed in again. Before
 * script its hidden fields alone let the server see that two windows write one section.
 */
export function AutoSave({
  action,
  storageKey,
  writer,
  base,
  copy,
  locale,
  kind = 'autosave',
}: {
  action: string
  /** Sets it apart in this browser: account and section. */
  storageKey: string
  /** A name of its own for each page that is made. */
  writer: string
  /** Revision of the working copy this page was made with. */
  base: number
  copy: { input: FormContent; savedAt: string; writer: string } | null
  locale: Locale
  /** A section of a form is saved; an opinion is submitted. */
  kind?: 'autosave' | 'autosaveOpinion'
}) {
  const box = useRef<HTMLDivElement>(null)
  const running = useRef<Running>(null)
  const [state, setState] = useState<AutoSaveState>({ kind: 'none' })
  const words = formWords(locale)[kind]

  useLayoutEffect(() => {
    const form = box.current?.closest('form')
    if (!form) return
    const started = startAutoSave({
      form,
      action,
      storageKey,
      writer,
      base,
      locale,
      copy: copy && { ...copy, savedAt: Date.parse(copy.savedAt) },
      onState: setState,
    })
    running.current = started
    return started.stop
  }, [action, storageKey, writer, base, copy, locale])

  const isSaidByForm = useContext(FormContext).isSignedOut ?? false
  const at = 'at' in state ? timeOf(state.at, locale) : ''
  const isAsking = state.kind === 'conflict' || state.kind === 'choice'

  return (
    <div ref={box} className="my-6">
      <input type="hidden" name="_writer" value={writer} />
      <input type="hidden" name="_sequence" value="1" />
      <input type="hidden" name="_base" value={base} />
      <div
        role={isAsking || state.kind === 'refused' ? 'alert' : undefined}
        className={frameOf(state.kind)}
      >
        {state.kind === 'signedOut' && !isSaidByForm && (
          <SignInAgain locale={locale} onAgain={() => running.current?.again()} />
        )}
        {state.kind !== 'signedOut' && (
          <p>{state.kind === 'refused' ? state.message : fill(words[state.kind], { at })}</p>
        )}
        {state.kind === 'conflict' && (
          <p className="mt-2 flex flex-wrap gap-4">
            <Choice onClick={() => window.location.reload()} label={words.showOther} />
            <Choice onClick={() => running.current?.keepMine()} label={words.keepMine} />
          </p>
        )}
        {state.kind === 'choice' && (
          <p className="mt-2 flex flex-wrap gap-4">
            <Choice onClick={() => running.current?.takeLocal()} label={words.takeLocal} />
            <Choice onClick={() => running.current?.dropLocal()} label={words.dropLocal} />
          </p>
        )}
        {state.kind === 'recovered' && (
          <p className="mt-2">
            <Choice onClick={() => running.current?.drop()} label={words.drop} />
          </p>
        )}
      </div>
    </div>
  )
}

/** What asks to sign in has a frame of its own. */
function frameOf(kind: AutoSaveState['kind']): string {
  if (kind === 'none' || kind === 'saved') return 'needs-script text-sm text-muted'
  return kind === 'signedOut' ? '' : 'border-l-4 border-amber bg-surface p-4'
}

const Choice = ({ onClick, label }: { onClick: () => void; label: string }) => (
  <button type="button" onClick={onClick} className="min-h-11 font-bold underline">
    {label}
  </button>
)

/** By the reader's own clock: it is their typing. */
const timeOf = (at: number, locale: Locale): string =>
  new Date(at).toLocaleTimeString(dateTag(locale), { hour12: false })
