import { unstable_cache } from 'next/cache'

import { CONTEST_TAG } from './tags.mjs'

/**
 * Runs a query at most once until one of its tags is touched (`src/store/database/touchPages.ts`); its answer is shared by all
 * pages of this process. A static page that calls it carries the same tags, and is made anew when one is touched.
 * `key` names the query and its arguments uniquely; the answer must survive JSON.
 */
export async function cachedQuery<T>({
  tags,
  key,
  query,
}: {
  tags: string[]
  key: string[]
  query: () => Promise<T>
}): Promise<T> {
  return unstable_cache(query, key, { tags: [...tags, CONTEST_TAG], revalidate: false })()
}
