import type { Field } from 'payload'

import { KEY } from '../../hooks/typed/checkNumbers.ts'
import { keyShape } from './shapes.ts'

/** A score sheet: criteria with whole points from `min` to `max` (R131). */
export const criteria = (name: string): Field => ({
  name,
  type: 'array',
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'key', type: 'text', required: true, validate: keyShape, custom: KEY },
        { name: 'label', type: 'text', required: true },
        { name: 'labelEn', type: 'text' },
        { name: 'min', type: 'number', required: true, defaultValue: 0, min: 0 },
        { name: 'max', type: 'number', required: true, min: 1 },
      ],
    },
  ],
})
