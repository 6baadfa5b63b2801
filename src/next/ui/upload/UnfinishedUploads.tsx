'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'

import { uploadDoor } from '#src/domain/basics/addresses.ts'
import { fill } from '#src/translations/fill.ts'
import type { Locale } from '#src/translations/locale.ts'
import { Button } from '../act/Button.tsx'
import { ActionButton } from '../form/ActionButton.tsx'
import { SignInLink } from '../form/SignInAgain.tsx'
import { fileSize } from '../show/fileSize.ts'
import { finish, giveUp } from './askUploads.ts'
import type { UploadWords } from './uploadWords.ts'

/** An upload that the server knows and this page does not send. */
export type Unfinished = { token: string; name: string; bytes: number; received: number }

/**
 * What was begun earlier, here or in another window, so that the person sees which file to pick again. What arrived in
 * full, and was left before it was checked, is checked now.
 */
export function UnfinishedUploads({
  uploads,
  locale,
  words,
  isAlive,
  onSaid,
}: {
  uploads: Unfinished[]
  locale: Locale
  words: UploadWords
  isAlive: boolean
  onSaid: (sentence: string) => void
}) {
  const router = useRouter()
  const asked = useRef(new Set<string>())
  const [problems, setProblems] = useState<Record<string, string>>({})
  const blame = (token: string, message: string) =>
    setProblems((all) => ({ ...all, [token]: message }))

  useEffect(() => {
    for (const { token, name, bytes, received } of uploads) {
      if (received < bytes || asked.current.has(token)) continue
      asked.current.add(token)
      void finish(token, { locale, words }).then((stored) => {
        if ('message' in stored) return blame(token, stored.message)
        onSaid(fill(words.done, { name }))
        router.refresh()
      })
    }
  }, [uploads, locale, words, onSaid, router])

  async function cancel({ token, name }: Unfinished) {
    const fault = await giveUp(token, { locale, words })
    if (fault) return blame(token, fault.message)
    onSaid(fill(words.cancelled, { name }))
    router.refresh()
  }

  if (uploads.length === 0) return null
  return (
    <div className="mt-4 max-w-text border-l-4 border-slate bg-surface p-4">
      <h3 className="font-bold">{words.unfinished}</h3>
      <p className="text-sm text-muted">{words.pickAgain}</p>
      <ul>
        {uploads.map((upload) => (
          <li key={upload.token} className="mt-3" data-unfinished={upload.name}>
            <p className="break-all">{upload.name}</p>
            <p className="figures text-sm">{problems[upload.token] ?? shareOf(upload, words)}</p>
            {problems[upload.token] === words.signedOut && <SignInLink label={words.signIn} />}
            {isAlive ? (
              <Button
                type="button"
                tone="quiet"
                label={fill(words.ofFile, { action: words.cancel, name: upload.name })}
                onClick={() => void cancel(upload)}
              >
                {words.cancel}
              </Button>
            ) : (
              <ActionButton
                action={uploadDoor(`/${upload.token}/removal`)}
                locale={locale}
                label={words.cancel}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function shareOf({ bytes, received }: Unfinished, words: UploadWords): string {
  if (received >= bytes) return words.checking
  const percent = Math.floor((100 * received) / bytes)
  return fill(words.sending, { percent, sent: fileSize(received), total: fileSize(bytes) })
}
