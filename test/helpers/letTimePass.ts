import type { CollectionSlug } from 'payload'

import { slugOf } from '#src/domain/basics/collections.ts'
import type { ContestDocument } from '#src/domain/documents/index.ts'
import type { Life } from './life.ts'

/** Moves the schedule back by eight weeks: what was open to entrants and recommenders is over, the final is on. */
export async function letTimePass({ booted }: Life, contest: string): Promise<void> {
  const { payload } = booted
  const collection = slugOf('contests') as CollectionSlug
  const { windows } = (await payload.findByID({
    collection,
    id: contest,
    depth: 0,
  })) as unknown as ContestDocument
  const earlier = (instant?: string | null) =>
    instant ? new Date(Date.parse(instant) - EIGHT_WEEKS).toISOString() : instant
  const data = {
    windows: windows.map((window) => ({
      ...window,
      opensAt: earlier(window.opensAt),
      closesAt: earlier(window.closesAt),
    })),
  }
  await payload.update({ collection, id: contest, data })
}

const EIGHT_WEEKS = 56 * 86_400_000
