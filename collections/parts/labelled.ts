import type { Block, CollectionConfig, Field, LabelFunction, Option, Tab } from 'payload'

import { bilingual, bilingualOrNull, eachLanguage } from '../../src/translations/bilingual.ts'
import type { Bilingual } from '../../src/translations/bilingual.ts'
import { languageName, localeOf, locales } from '../../src/translations/locale.ts'
import { saidIn } from '../../src/translations/said.ts'
import type { Said } from '../../src/translations/said.ts'

/**
 * Gives a collection and every field below it its zh and en labels from the dictionary, so that collection
 * files say only what is stored. A field is looked up as `collection.path.name`, then by its bare name.
 */
export function labelled(collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    labels: {
      singular: spoken(bilingual(`admin.collections.${collection.slug}.singular`)),
      plural: spoken(bilingual(`admin.collections.${collection.slug}.plural`)),
    },
    fields: labelFields(collection.fields, collection.slug),
  }
}

export function labelFields(fields: Field[], path: string): Field[] {
  return fields.map((field) => labelField(field, path))
}

/** The languages there are; those of ours are named in the dictionary, one of the host's own as it names itself. */
export const languageOptions = (): Option[] =>
  locales().map((value) => ({
    value,
    label: bilingualOrNull(`admin.options.locale.${value}`) ?? languageName(value),
  }))

/** What the host adds to a select, by its names and titles. */
export const hostOptions = (added: Readonly<Record<string, { title: Said }>>): Option[] =>
  Object.entries(added).map(([value, { title }]) => ({
    value,
    label: eachLanguage((locale) => saidIn(title, locale)),
  }))

/** Options of a select, labelled from a namespace of the dictionary, e.g. `stage` or `admin.options.look`. */
export const optionsOf = (namespace: string, values: readonly string[]): Option[] =>
  values.map((value) => ({ value, label: bilingual(`${namespace}.${value}`) }))

function labelField(field: Field, path: string): Field {
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab) => labelTab(tab, path)) }
  if (field.type === 'row' || (field.type === 'collapsible' && !('name' in field))) {
    return { ...field, fields: labelFields(field.fields, path) }
  }
  // What a page of the panel shows between its fields is no column of a list.
  if (field.type === 'ui') return { ...field, admin: { disableListColumn: true, ...field.admin } }
  if (!('name' in field) || typeof field.name !== 'string') return field
  const below = `${path}.${field.name}`
  const description =
    bilingualOrNull(`admin.descriptionsOf.${below}`) ??
    bilingualOrNull(`admin.descriptions.${field.name}`)
  const labels = {
    ...field,
    label: field.label ?? spoken(fieldLabel(below, field.name)),
    admin: {
      ...(description ? { description } : {}),
      // Nothing is found by what a value of a shape of its own holds (`readableWhere.ts`): it is not offered either.
      ...(SHAPED.has(field.type) ? { disableListFilter: true } : {}),
      ...field.admin,
    },
  } as Field
  const row = spoken(fieldLabel(below, field.name))
  const rows = { singular: row, plural: row }
  if (labels.type === 'array') {
    return { ...labels, labels: rows, fields: labelFields(labels.fields, below) }
  }
  if (labels.type === 'group') return { ...labels, fields: labelFields(labels.fields, below) }
  if (labels.type === 'blocks') {
    return { ...labels, labels: rows, blocks: labels.blocks.map((block) => labelBlock(block)) }
  }
  return labels
}

const SHAPED: ReadonlySet<string> = new Set(['json', 'richText'])

/** Tabs are written down by the key of their label; they never have a name of their own. */
const labelTab = (tab: Tab, path: string): Tab => ({
  label: bilingual(`admin.tabs.${String(tab.label)}`),
  fields: labelFields(tab.fields, path),
})

export const labelBlock = (block: Block): Block => ({
  ...block,
  labels: {
    singular: bilingual(`admin.blocks.${block.slug}.singular`),
    plural: bilingual(`admin.blocks.${block.slug}.plural`),
  },
  fields: labelFields(block.fields, block.slug),
})

/** Said by whoever asks: the panel reads field labels in places where it expects text, not one text for each language. */
const spoken =
  (words: Bilingual): LabelFunction =>
  ({ i18n }) =>
    words[localeOf(i18n.language)] ?? words.zh

/** The longest dictionary key wins: `contests.windows.title`, `windows.title`, `title`. */
function fieldLabel(path: string, name: string): Bilingual {
  const parts = path.split('.')
  for (let from = 0; from < parts.length - 1; from += 1) {
    const found = bilingualOrNull(`admin.fields`, parts.slice(from).join('.'))
    if (found) return found
  }
  return bilingual('admin.fields', name)
}
