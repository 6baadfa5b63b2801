'use client'

import { useSyncExternalStore } from 'react'
import type { ComponentProps, ReactNode } from 'react'

import type { Locale } from '#src/translations/locale.ts'
import { Button } from '../act/Button.tsx'
import { FileInput } from '../form/FileInput.tsx'
import { PostForm } from '../form/PostForm.tsx'
import { SendingRow } from './SendingRow.tsx'
import { UnfinishedUploads } from './UnfinishedUploads.tsx'
import type { Unfinished } from './UnfinishedUploads.tsx'
import { checkBeforeSending } from './checkBeforeSending.ts'
import type { SlotRules } from './slotRules.ts'
import { uploadWords } from './uploadWords.ts'
import { useTransfers } from './useTransfers.ts'

/**
 * The way to bring files into a slot. Without script a form with one file; with script what is chosen goes out at once,
 * several side by side, and goes on after a break where it stopped (R79).
 */
export function SlotUpload({
  entry,
  slot,
  locale,
  action,
  places,
  stored,
  unfinished,
  input,
  send,
  rules,
  plainNote,
}: {
  entry: string
  slot: string
  locale: Locale
  /** Where the form posts to. */
  action: string
  /** How many files more the slot takes. */
  places: number
  /** Ids of the uploads that the page lists as files already. */
  stored: string[]
  unfinished: Unfinished[]
  input: Omit<ComponentProps<typeof FileInput>, 'name' | 'onFiles' | 'multiple'>
  /** Words of the form's button. */
  send: string
  /** What is checked before a byte is sent. */
  rules: SlotRules
  /** What holds for the form alone. */
  plainNote: ReactNode
}) {
  const words = uploadWords(locale)
  const isAlive = useIsAlive()
  const sending = useTransfers({ entry, slot, locale })
  const rows = sending.rows.filter(
    ({ state, token }) => state !== 'done' || !stored.includes(token ?? ''),
  )
  const underWay = rows.filter(({ state }) => state !== 'failed' && state !== 'done').length
  const left = places - underWay
  const tokens = sending.rows.map(({ token }) => token)

  async function take(files: File[]) {
    let room = left
    for (const file of files) {
      const problem = room > 0 ? await checkBeforeSending(file, rules) : words.noPlace
      if (problem) sending.refuse(file, problem)
      else {
        sending.add(file)
        room -= 1
      }
    }
  }

  return (
    <>
      {rows.length > 0 && (
        <ul className="mt-3">
          {rows.map((row) => (
            <SendingRow
              key={row.id}
              row={row}
              words={words}
              onPause={() => sending.pause(row.id)}
              onResume={sending.canResume(row.id) ? () => sending.resume(row.id) : undefined}
              onCancel={() => void sending.cancel(row)}
              onDismiss={() => sending.dismiss(row.id)}
            />
          ))}
        </ul>
      )}
      <UnfinishedUploads
        locale={locale}
        words={words}
        isAlive={isAlive}
        uploads={unfinished.filter(({ token }) => !tokens.includes(token))}
        onSaid={sending.announce}
      />
      {places > 0 && (left > 0 || !isAlive) && (
        <PostForm action={action} locale={locale} multipart className="max-w-text">
          <FileInput
            {...input}
            name={slot}
            help={
              <>
                {input.help}
                {isAlive ? <p>{words.start}</p> : <noscript>{plainNote}</noscript>}
              </>
            }
            multiple={isAlive && left > 1}
            onFiles={(files) => void take(files)}
          />
          {!isAlive && <Button>{send}</Button>}
        </PostForm>
      )}
      <span role="status" className="sr-only">
        {sending.announcement}
      </span>
    </>
  )
}

/** False in the page as it was sent, true once script has taken over. */
const useIsAlive = (): boolean =>
  useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
