import { bilingual } from '../../src/translations/bilingual.ts'

/** Groups of the panel's menu. */
export const group = (name: 'contest' | 'entries' | 'judging' | 'people' | 'records' | 'site') =>
  bilingual(`admin.groups.${name}`)
