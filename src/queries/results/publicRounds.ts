import { createLocalReq } from 'payload'
import type { Payload } from 'payload'

import type { RoundDocument } from '../../domain/documents/index.ts'
import { findAll } from '../../store/database/documents.ts'

/** What the public may know of a round: its declared rule, its state, how many votes there are a day (R119, R120). */
export type PublicRound = Pick<RoundDocument, (typeof FIELDS)[number]>

const FIELDS = [
  'id',
  'category',
  'title',
  'titleEn',
  'state',
  'components',
  'criteria',
  'trim',
  'trimFrom',
  'decimals',
  'rounding',
  'tieBreakers',
  'votesPerDay',
  'liveCounts',
  'closedAt',
] as const satisfies readonly (keyof RoundDocument)[]

/** The rounds of a contest that have begun, oldest first. */
export async function publicRounds(payload: Payload, contest: string): Promise<PublicRound[]> {
  const req = await createLocalReq({}, payload)
  const rounds = await findAll(
    req,
    'rounds',
    { contest: { equals: contest }, state: { not_equals: 'draft' } },
    { sort: 'openedAt' },
  )
  return rounds.map(
    (round) => Object.fromEntries(FIELDS.map((name) => [name, round[name]])) as PublicRound,
  )
}

/** Whether the public votes in a round. */
export const holdsVote = ({ components }: Pick<PublicRound, 'components'>): boolean =>
  (components ?? []).some(({ kind }) => kind === 'publicVote')
