import type { TextField } from 'payload'

import type { Codes } from '../../src/admin/CodeCell/codeWords.ts'

/** A text that is a name for the system: kept as it is, and read in words wherever staff see it. */
export const code = (
  name: string,
  codes: Codes,
  options: { required?: boolean; hasMany?: boolean } = {},
): TextField =>
  ({
    ...options,
    name,
    type: 'text',
    custom: { codes },
    admin: {
      components: {
        Cell: 'payload-plugin-contest/rsc#CodeCell',
        Field: 'payload-plugin-contest/rsc#CodeField',
      },
    },
  }) as TextField
