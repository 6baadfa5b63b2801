'use client'

import { useLayoutEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'

import type { Condition } from '#src/domain/types/form.ts'

/**
 * Fields that are asked for only while other fields of the same form hold certain values. Until script watches the form
 * they stand on the page, and `note` says when they are to be filled in; the server leaves out what was not asked for.
 */
export function ShownWhen({
  conditions,
  note,
  children,
}: {
  /** All must hold. */
  conditions: Condition[]
  note: string
  children: ReactNode
}) {
  const box = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<'unwatched' | 'shown' | 'hidden'>('unwatched')

  useLayoutEffect(() => {
    const form = box.current?.closest('form')
    if (!form) return
    const look = () => setState(holds(conditions, new FormData(form)) ? 'shown' : 'hidden')
    look()
    form.addEventListener('change', look)
    return () => form.removeEventListener('change', look)
  }, [conditions])

  return (
    <div ref={box} hidden={state === 'hidden'}>
      {state === 'unwatched' && <p className="text-sm text-muted">{note}</p>}
      {children}
    </div>
  )
}

const holds = (conditions: Condition[], data: FormData): boolean =>
  conditions.every(({ field, oneOf }) =>
    data.getAll(field).some((value) => oneOf.includes(String(value))),
  )
