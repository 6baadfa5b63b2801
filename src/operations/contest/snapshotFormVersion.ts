import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { FormVersionDocument } from '../../domain/documents/index.ts'
import type { FormBlock } from '../../domain/forms/blocks.ts'
import { defineForm } from '../../domain/forms/defineForm.ts'
import { definitionText } from '../../domain/forms/digest.ts'
import { createDocument, findFirst } from '../../store/database/documents.ts'
import { lockName } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'

/**
 * Keeps a form as it stands as an immutable version; nothing is written when it equals the newest one.
 * Drafts move to the newest version when they are next opened, submitted entries keep theirs.
 */
export function snapshotFormVersion({
  req,
  form,
}: {
  req: PayloadRequest
  form: { id: string; title: string; titleEn?: string | null; fields?: FormBlock[] | null }
}): Promise<FormVersionDocument | Refusal> {
  return transact(req, async (transaction) => {
    const defined = defineForm({
      title: form.title,
      titleEn: form.titleEn ?? null,
      blocks: form.fields ?? [],
    })
    if (isRefusal(defined)) return defined
    await lockName(transaction, `form:${form.id}`)
    const newest = await findFirst(req, 'formVersions', { form: { equals: form.id } }, '-version')
    const digest = createHash('sha256').update(definitionText(defined.value)).digest('hex')
    if (newest?.digest === digest) return newest
    return createDocument(req, 'formVersions', {
      form: form.id,
      version: (newest?.version ?? 0) + 1,
      digest,
      definition: defined.value,
    })
  })
}
