import type { PayloadRequest } from 'payload'

import { lackingToPublish } from '../../domain/contest/lackingToPublish.ts'
import type { Lacking } from '../../domain/contest/lackingToPublish.ts'
import type { ScheduleWindow } from '../../domain/types/index.ts'
import { findAll } from '../../store/database/documents.ts'
import { untitledForms } from './untitledForms.ts'

/**
 * What a contest lacks to be shown to the public, with its categories and forms as they stand in the panel.
 *
 * @param id null for one that is not stored yet
 * @param windows those that are to be stored
 */
export async function findLacking(
  req: PayloadRequest,
  {
    id,
    windows,
    hasRules,
  }: {
    id: string | null
    windows: readonly Pick<ScheduleWindow, 'key'>[]
    hasRules: boolean
  },
): Promise<Lacking[]> {
  const categories =
    id === null
      ? []
      : await findAll(req, 'categories', { contest: { equals: id } }, { sort: 'createdAt' })
  const forms = categories.flatMap((category) => (category.forms ?? []).map(({ form }) => form))
  const untitled = await untitledForms(req, forms)
  return lackingToPublish({ windows, categories, untitled, hasRules })
}
