'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const EVERY_MILLISECONDS = 4000
/** Nobody waits longer in front of a page; it is fresh again when it is opened anew. */
const TIMES = 300

/** Renews what the server says on this page every few seconds, while something on it is under way and somebody looks. */
export function RefreshWhile({ isUnderWay }: { isUnderWay: boolean }) {
  const router = useRouter()
  useEffect(() => {
    if (!isUnderWay) return undefined
    let times = 0
    const timer = setInterval(() => {
      if (document.visibilityState !== 'visible') return
      times += 1
      if (times > TIMES) clearInterval(timer)
      else router.refresh()
    }, EVERY_MILLISECONDS)
    return () => clearInterval(timer)
  }, [isUnderWay, router])
  return null
}
