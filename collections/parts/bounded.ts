import type { Block, CollectionConfig, Field, NumberField, TextareaField, TextField } from 'payload'

/** Longest line and longest text of several lines that staff may type, in UTF-16 code units. */
const LINE_MAX = 500
const AREA_MAX = 20_000
/** No number that staff type is larger, or further below nothing: a prize in 元 or a size in pixels is not. */
const NUMBER_MAX = 1_000_000_000

/**
 * No text that staff type is without end, and no number: they have a bound where a field says none of its own. What is
 * kept by operations and not typed (hidden, or only to be read) has that of whatever it is made from.
 */
export const bounded = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: collection.fields.map(boundedField),
})

function boundedField(field: Field): Field {
  if (field.type === 'text' || field.type === 'textarea') {
    if (!isTyped(field) || field.maxLength !== undefined) return field
    return { ...field, maxLength: field.type === 'text' ? LINE_MAX : AREA_MAX } as Field
  }
  if (field.type === 'number') {
    return isTyped(field) ? ({ min: -NUMBER_MAX, max: NUMBER_MAX, ...field } as Field) : field
  }
  if (field.type === 'tabs') {
    return {
      ...field,
      tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(boundedField) })),
    }
  }
  if (field.type === 'blocks') return { ...field, blocks: field.blocks.map(boundedBlock) }
  return 'fields' in field ? ({ ...field, fields: field.fields.map(boundedField) } as Field) : field
}

const isTyped = (field: TextField | TextareaField | NumberField): boolean =>
  !field.admin?.hidden && !field.admin?.readOnly

const boundedBlock = (block: Block): Block => ({
  ...block,
  fields: block.fields.map(boundedField),
})
