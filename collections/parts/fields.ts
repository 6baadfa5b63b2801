import type { DateField, Field, JSONField, NumberField, RelationshipField } from 'payload'

import type { CollectionName } from '../../src/domain/documents/index.ts'
import { instantComponents } from './panel.ts'

type RelationOptions = Partial<
  Pick<RelationshipField, 'required' | 'index' | 'unique' | 'admin' | 'access' | 'filterOptions'>
>

/** A reference to one document of another collection. */
export const relation = (
  name: string,
  relationTo: CollectionName | 'forms' | 'media',
  options: RelationOptions = {},
): Field =>
  ({ name, type: 'relationship', relationTo, index: true, ...options }) as RelationshipField

/** A structured value that staff never edit as text: the panel's JSON editor is kept away (components.md). */
export const hiddenJson = (name: string, options: Partial<JSONField> = {}): Field => ({
  ...options,
  name,
  type: 'json',
  admin: { hidden: true },
})

/** An instant, shown to the minute. */
export const instant = (
  name: string,
  options: Partial<Omit<DateField, 'type' | 'name'>> = {},
): Field => ({
  ...options,
  name,
  type: 'date',
  admin: {
    ...options.admin,
    components: instantComponents,
    date: { pickerAppearance: 'dayAndTime' },
  },
})

/** How large a file is, which no bound of what people type holds for: a film of 1 GB has more bytes than any prize has 元. */
export const byteCount = (
  name: string,
  { required }: Pick<NumberField, 'required'> = {},
): Field => ({
  name,
  type: 'number',
  min: 0,
  max: Number.MAX_SAFE_INTEGER,
  ...(required && { required }),
})

/** Kept by operations, shown to staff, not typed. */
export const readOnly = { admin: { readOnly: true } } as const

/** Offers only units that have not become part of another one. */
export const standingUnits = { filterOptions: { mergedInto: { exists: false } } } as const
