import type { PayloadRequest } from 'payload'

import type { ContestDocument } from '../../domain/documents/index.ts'
import type { RecommenderKind } from '../../domain/types/index.ts'
import { findAll } from '../../store/database/documents.ts'

/** A unit one may pick to recommend an entry (R80, R81). */
export type RecommenderChoice = { id: string; name: string; kind: RecommenderKind | null }

/** The recommenders of a contest: districts, trade bodies, group companies, each by name. */
export async function recommenderChoices(
  req: PayloadRequest,
  { recommenders }: Pick<ContestDocument, 'recommenders'>,
): Promise<RecommenderChoice[]> {
  if (recommenders.length === 0) return []
  const units = await findAll(req, 'units', { id: { in: recommenders } }, { sort: 'name' })
  return units
    .map(({ id, name, recommenderKind }) => ({ id, name, kind: recommenderKind ?? null }))
    .sort((a, b) => orderOf(a) - orderOf(b))
}

const ORDER: (RecommenderKind | null)[] = ['district', 'trade', 'group', null]
const orderOf = ({ kind }: RecommenderChoice): number => ORDER.indexOf(kind)
