import type { CollectionSlug, PayloadRequest } from 'payload'

import { slugOf } from '../../domain/basics/collections.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import type { FormBlock } from '../../domain/forms/blocks.ts'
import { defineForm } from '../../domain/forms/defineForm.ts'
import { titleFieldOf } from '../../domain/forms/titleField.ts'
import { isUuid } from '../../store/database/lock.ts'

type StoredForm = { id: string; title: string; fields?: FormBlock[] | null }

/** Those of these forms on which no field is marked as the title, as they stand in the panel. */
export async function untitledForms(
  req: PayloadRequest,
  forms: readonly unknown[],
): Promise<{ id: string; title: string }[]> {
  const ids = [...new Set(forms)].filter(isUuid)
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    req,
    collection: slugOf('forms') as CollectionSlug,
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return (docs as unknown as StoredForm[])
    .filter(isUntitled)
    .map(({ id, title }) => ({ id, title }))
}

function isUntitled({ title, fields }: StoredForm): boolean {
  const defined = defineForm({ title, blocks: fields ?? [] })
  return isRefusal(defined) || titleFieldOf(defined.value) === null
}
