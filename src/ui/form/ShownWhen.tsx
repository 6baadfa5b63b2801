'use client'

import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'

import type { Condition } from '../../domain/types/form.ts'

/**
 * Fields that are asked for only while other fields of the same form hold certain values. Without script they stay on the
 * page, and `note` says when they are to be filled in; the server leaves out what was not asked for.
 */
export function ShownWhen({
  conditions,
  isShown,
  note,
  children,
}: {
  /** All must hold. */
  conditions: Condition[]
  /** By the answers that are stored. */
  isShown: boolean
  note: string
  children: ReactNode
}) {
  const box = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState(isShown)

  useEffect(() => {
    const form = box.current?.closest('form')
    if (!form) return
    const look = () => setShown(holds(conditions, new FormData(form)))
    look()
    form.addEventListener('change', look)
    return () => form.removeEventListener('change', look)
  }, [conditions])

  return (
    <div ref={box} data-off={shown ? undefined : ''} className="shown-when">
      <p className="without-script text-sm text-muted">{note}</p>
      {children}
    </div>
  )
}

const holds = (conditions: Condition[], data: FormData): boolean =>
  conditions.every(({ field, oneOf }) =>
    data.getAll(field).some((value) => oneOf.includes(String(value))),
  )
