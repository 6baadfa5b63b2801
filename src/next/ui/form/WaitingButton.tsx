'use client'

import { useEffect, useState } from 'react'

import { fill } from '#src/translations/fill.ts'
import { Button } from '../act/Button.tsx'

/** A button that may be pressed again only after some seconds, and counts them. Without script the server says so instead. */
export function WaitingButton({
  seconds,
  label,
  waiting,
}: {
  /** Still to wait when the page was made. */
  seconds: number
  label: string
  /** With `{{seconds}}`. */
  waiting: string
}) {
  const [left, setLeft] = useState(0)

  useEffect(() => {
    const until = performance.now() + seconds * 1000
    const count = () => setLeft(Math.max(0, Math.ceil((until - performance.now()) / 1000)))
    count()
    const timer = setInterval(count, 1000)
    return () => clearInterval(timer)
  }, [seconds])

  return <Button disabled={left > 0}>{left > 0 ? fill(waiting, { seconds: left }) : label}</Button>
}
