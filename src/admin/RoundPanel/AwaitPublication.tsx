'use client'

import { useEffect } from 'react'

const EVERY_MILLISECONDS = 1500
const FOR_MILLISECONDS = 60_000

/** Looks at the round until the worker has published it, then shows the page anew. */
export function AwaitPublication({ url }: { url: string }) {
  useEffect(() => {
    const until = performance.now() + FOR_MILLISECONDS
    const timer = setInterval(async () => {
      if (performance.now() > until) return clearInterval(timer)
      const answer = await fetch(url, { credentials: 'include' }).catch(() => null)
      const round: unknown = answer?.ok ? await answer.json().catch(() => null) : null
      const isDone =
        typeof round === 'object' && round !== null && Reflect.get(round, 'state') === 'published'
      if (isDone) window.location.reload()
    }, EVERY_MILLISECONDS)
    return () => clearInterval(timer)
  }, [url])

  return null
}
