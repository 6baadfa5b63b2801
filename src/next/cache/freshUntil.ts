import { unstable_cache } from 'next/cache'

import { CONTEST_TAG } from './tags.mjs'

/**
 * Says that the static page being made holds only until `instant`, because it shows something that changes by the
 * clock (a stage that opens or closes). The first visit after that makes it anew. Null: it holds until its data change.
 */
export async function freshUntil({
  instant,
  now,
}: {
  instant: Date | null
  now: Date
}): Promise<void> {
  if (!instant) return
  const seconds = Math.ceil((instant.getTime() - now.getTime()) / 1000)
  const revalidate = Math.min(Math.max(seconds, 1), LONGEST_SECONDS)
  // Next takes the shortest life of all cached values that a page uses; this one has no other purpose.
  const tags = [CONTEST_TAG]
  await unstable_cache(async () => null, ['fresh-until', instant.toISOString()], {
    tags,
    revalidate,
  })()
}

const LONGEST_SECONDS = 30 * 24 * 60 * 60
