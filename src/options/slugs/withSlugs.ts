import type { Block, CollectionConfig, Field, JoinField, Tab } from 'payload'

import { isOwnCollection, slugOf } from '../../domain/basics/collections.ts'

/** A collection of ours, which is written down by names, as Payload is to know it: its slug, and wherever it names another. */
export const withSlugs = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  slug: slugNamed(collection.slug),
  fields: collection.fields.map(fieldWithSlugs),
})

function fieldWithSlugs(field: Field): Field {
  switch (field.type) {
    case 'relationship':
    case 'upload': {
      const { relationTo } = field
      const to = Array.isArray(relationTo) ? relationTo.map(slugNamed) : slugNamed(relationTo)
      return { ...field, relationTo: to } as Field
    }
    case 'join': {
      const { collection }: Pick<JoinField, 'collection'> = field
      const of = Array.isArray(collection) ? collection.map(slugNamed) : slugNamed(collection)
      return { ...field, collection: of } as Field
    }
    case 'array':
    case 'collapsible':
    case 'group':
    case 'row':
      return { ...field, fields: field.fields.map(fieldWithSlugs) }
    case 'tabs':
      return {
        ...field,
        tabs: field.tabs.map((tab): Tab => ({ ...tab, fields: tab.fields.map(fieldWithSlugs) })),
      }
    case 'blocks':
      return { ...field, blocks: field.blocks.map(blockWithSlugs) }
    default:
      return field
  }
}

const blockWithSlugs = (block: Block): Block => ({
  ...block,
  fields: block.fields.map(fieldWithSlugs),
})

const slugNamed = (name: string): string => (isOwnCollection(name) ? slugOf(name) : name)
