'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Asks for the page anew every two seconds for a minute, while something on it is still being worked on. */
export function RefreshSoon() {
  const router = useRouter()
  useEffect(() => {
    let left = TIMES
    const timer = setInterval(() => {
      if (left === 0) return clearInterval(timer)
      left -= 1
      router.refresh()
    }, MILLISECONDS)
    return () => clearInterval(timer)
  }, [router])
  return null
}

const MILLISECONDS = 2000
const TIMES = 30
