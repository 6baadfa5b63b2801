import { unstable_cache } from 'next/cache'

import { CONTEST_TAG, MISSING_TAG } from './tags.mjs'

/**
 * Has the static page being made answered with status 404, and not kept. Next's own `notFound()` would send an empty
 * document that only script fills; a page that calls this one is readable without.
 */
export async function answerMissing(): Promise<void> {
  await unstable_cache(async () => null, [MISSING_TAG], { tags: [MISSING_TAG, CONTEST_TAG] })()
}
