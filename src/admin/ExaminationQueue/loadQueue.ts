import type { PayloadRequest } from 'payload'

import type { CategoryDocument, ContestDocument } from '../../domain/documents/index.ts'
import type { Actor } from '../../domain/types/index.ts'
import { staffNames } from '../../queries/accounts/staffPeople.ts'
import { QUEUE_STATES, queueRows, queueTotals } from '../../queries/examining/examinationQueue.ts'
import type { QueueRow, QueueState } from '../../queries/examining/examinationQueue.ts'
import { readerOf } from '../../store/database/database.ts'
import { findAll } from '../../store/database/documents.ts'
import { contestsInReach } from '../parts/contestsInReach.ts'

export const PAGE_ROWS = 50

export type Queue = {
  contests: ContestDocument[]
  contest: ContestDocument
  categories: CategoryDocument[]
  category: CategoryDocument | null
  state: QueueState
  /** From 1. */
  page: number
  rows: NamedRow[]
  total: number
  totals: Record<QueueState, number>
}

/** `claimant`: the name of who has it in hand now, empty where nobody has. */
export type NamedRow = QueueRow & { claimant: string }

type Asked = Record<string, string | string[] | undefined>

/** The queue as its address asks for it, of a contest that the matrix lets this member of staff read; null without one. */
export async function loadQueue({
  req,
  actor,
  asked,
  now,
}: {
  req: PayloadRequest
  actor: Extract<Actor, { kind: 'staff' }>
  asked: Asked
  now: Date
}): Promise<Queue | null> {
  const contests = await contestsInReach(req)
  const contest = contests.find(({ id }) => id === asked.contest) ?? contests[0]
  if (!contest) return null
  const categories = await findAll(
    req,
    'categories',
    { contest: { equals: contest.id } },
    { sort: 'createdAt' },
  )
  const category = categories.find(({ id }) => id === asked.category) ?? null
  const state = QUEUE_STATES.find((each) => each === asked.state) ?? 'open'
  const page = Math.max(1, Math.min(10_000, Math.trunc(Number(asked.page)) || 1))
  const filter = { contest: contest.id, category: category?.id ?? null, staff: actor.id, now }
  const transaction = readerOf(req.payload)
  const [found, totals] = await Promise.all([
    queueRows({
      ...filter,
      state,
      transaction,
      limit: PAGE_ROWS,
      offset: (page - 1) * PAGE_ROWS,
    }),
    queueTotals({ ...filter, transaction }),
  ])
  const names = await staffNames(
    req.payload,
    found.rows.map(({ claimantId }) => claimantId),
  )
  const rows = found.rows.map((row) => ({
    ...row,
    claimant: names.get(row.claimantId ?? '') ?? '',
  }))
  return { contests, contest, categories, category, state, page, totals, ...found, rows }
}
