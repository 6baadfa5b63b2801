'use client'

import { useDesk } from './DeskProvider.tsx'

/** The words on what was decided last. */
export function Done() {
  const { done } = useDesk()
  return (
    <p className="contest-decision__done" role="status">
      {done}
    </p>
  )
}
