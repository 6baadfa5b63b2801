'use client'

import type { ReactNode } from 'react'

import { useDesk } from './DeskProvider.tsx'

/** The words on what was decided last, and the next entry beside them. */
export function Done({
  next,
  isMine = false,
}: {
  next: ReactNode
  /** The examiner still has this entry in hand: the next one is offered once it is decided on. */
  isMine?: boolean
}) {
  const { done } = useDesk()
  return (
    <div className="contest-done">
      <p className="contest-decision__done" role="status">
        {done}
      </p>
      {(done !== '' || !isMine) && next}
    </div>
  )
}
