import type { CollectionSlug } from 'payload'

import { slugOf } from '#src/domain/basics/collections.ts'
import { findFirst } from '#src/store/database/documents.ts'
import type { Booted } from '../../helpers/payload.ts'

/** A form of an entry's title unless told otherwise, with the version that its first save made. */
export async function createForm(
  { payload, request }: Pick<Booted, 'payload' | 'request'>,
  { fields = TITLE_ALONE }: { fields?: object[] } = {},
): Promise<{ form: string; version: string }> {
  const data = { title: '示例申报表', fields }
  const { id } = await payload.create({ collection: slugOf('forms') as CollectionSlug, data })
  const form = String(id)
  const version = await findFirst(await request(), 'formVersions', { form: { equals: form } })
  if (!version) throw new Error('The form has no version.')
  return { form, version: version.id }
}

export const TITLE = {
  blockType: 'text',
  name: 'title',
  label: '作品名称',
  required: true,
  isTitle: true,
}
const TITLE_ALONE = [{ blockType: 'section', name: 'work', label: '作品' }, TITLE]

/** A title and a summary, in two sections. */
export const TITLE_AND_SUMMARY = [
  ...TITLE_ALONE,
  { blockType: 'section', name: 'story', label: '故事' },
  { blockType: 'textarea', name: 'summary', label: '简介', required: true },
]
