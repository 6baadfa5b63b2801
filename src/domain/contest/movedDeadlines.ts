import { millisecondsOf } from '../basics/instants.ts'
import type { Contest } from '../types/index.ts'

/** The closes that somebody works towards. */
export const WORKED_FOR = ['submission', 'recommendation', 'examination'] as const
export type WorkedFor = (typeof WORKED_FOR)[number]

/** A close that is another now; ISO 8601, null where none is announced. */
export type MovedDeadline = {
  key: WorkedFor
  title: string
  titleEn: string | null
  from: string | null
  to: string | null
}

type Scheduled = Pick<Contest, 'windows'>

/** Which closes were moved, of those that are still ahead or were; the correction of what is long over concerns nobody. */
export function movedDeadlines({
  before,
  after,
  now,
}: {
  before: Scheduled
  after: Scheduled
  now: Date
}): MovedDeadline[] {
  return WORKED_FOR.flatMap((key): MovedDeadline[] => {
    const [old, own] = [lastOf(before, key), lastOf(after, key)]
    const [from, to] = [old?.closesAt ?? null, own?.closesAt ?? null]
    if (!own || !from || isSame(from, to)) return []
    const isAhead = [from, to].some((at) => at === null || millisecondsOf(at) >= now.getTime())
    return isAhead ? [{ key, title: own.title, titleEn: own.titleEn ?? null, from, to }] : []
  })
}

/** The window of a kind that closes last; one without an end is later than any. */
const lastOf = ({ windows }: Scheduled, key: WorkedFor) =>
  windows
    .filter((window) => window.key === key)
    .toSorted((a, b) => endOf(a.closesAt) - endOf(b.closesAt))
    .at(-1)

const endOf = (closesAt: string | null | undefined): number =>
  closesAt ? millisecondsOf(closesAt) : Number.POSITIVE_INFINITY

const isSame = (one: string, other: string | null): boolean =>
  other !== null && millisecondsOf(one) === millisecondsOf(other)
