import { getTranslation } from '@payloadcms/translations'
import type { FlattenedField, PayloadRequest } from 'payload'

/**
 * A path as staff know it: `fileSlots.0.condition.field` is “文件要求 1 > 只在满足条件时适用 > 取决于栏目（名称）”. Payload
 * writes rows and steps the same way where it names a field itself. null where the path leads nowhere.
 */
export function pathInWords({
  fields,
  path,
  req,
}: {
  fields: readonly FlattenedField[]
  path: string
  req: Pick<PayloadRequest, 'i18n'>
}): string | null {
  const steps = path.split('.')
  const words: string[] = []
  let level = fields
  while (steps.length > 0) {
    const name = steps.shift()
    const field = level.find((each) => 'name' in each && each.name === name)
    if (!field) return null
    const label = labelOf(field, req)
    const row = isRowStep(field, steps[0]) ? Number(steps.shift()) + 1 : null
    words.push(row === null ? label : `${label} ${row}`)
    level = 'flattenedFields' in field ? field.flattenedFields : blocksIn(field)
  }
  return words.join(' > ')
}

/** The name of a field in the reader's language. */
export function labelOf(field: FlattenedField, { i18n }: Pick<PayloadRequest, 'i18n'>): string {
  const { name, label } = field as { name?: string; label?: Parameters<typeof getTranslation>[0] }
  return String(getTranslation(label || (name ?? ''), i18n))
}

const isRowStep = ({ type }: FlattenedField, step: string | undefined): boolean =>
  (type === 'array' || type === 'blocks') && /^\d+$/.test(step ?? '')

/** Which block a row is stands in the document, not in the path; the same name is called the same in all of them. */
const blocksIn = (field: FlattenedField): FlattenedField[] =>
  field.type === 'blocks'
    ? field.blocks.flatMap((block) => ('flattenedFields' in block ? block.flattenedFields : []))
    : []
