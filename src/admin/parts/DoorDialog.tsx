'use client'

import type { ReactNode } from 'react'

import { PanelDialog } from './PanelDialog.tsx'
import { postDoor } from './postDoor.ts'

/** A dialog within the panel's own form that knocks at a door; the page is made anew once that is done. */
export function DoorDialog({
  title,
  text,
  url,
  bodyOf,
  locale,
  words,
  onClose,
  children,
}: {
  title: string
  text: string
  url: string
  /** What is sent, read when it is. */
  bodyOf: () => Record<string, unknown>
  locale: string
  words: { confirm: string; cancel: string; unreachable: string }
  onClose: () => void
  children?: ReactNode
}) {
  const send = async () => {
    const answer = await postDoor({ url, body: bodyOf(), locale })
    if (!answer.done) return answer.message ?? words.unreachable
    window.location.reload()
    return null
  }
  const { confirm, cancel } = words

  return (
    <PanelDialog
      title={title}
      text={text}
      words={{ confirm, cancel }}
      send={send}
      onClose={onClose}
    >
      {children}
    </PanelDialog>
  )
}
