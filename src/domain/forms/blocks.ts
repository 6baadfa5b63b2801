/** Block types of the form builder, in the order they are offered. `section` opens a section, all others are fields. */
export const BLOCK_TYPES = [
  'section',
  'text',
  'textarea',
  'email',
  'phone',
  'postcode',
  'creditCode',
  'number',
  'date',
  'file',
  'single',
  'multiple',
  'recommender',
  'statement',
] as const
export type BlockType = (typeof BLOCK_TYPES)[number]

/**
 * One block as the `forms` collection stores it: a block of any type has only those members its type offers, and
 * what staff left empty may be null, '' or absent.
 */
export type FormBlock = {
  blockType: BlockType
  name?: string | null
  label?: string | null
  labelEn?: string | null
  help?: string | null
  helpEn?: string | null
  required?: boolean | null
  minCharacters?: number | null
  maxCharacters?: number | null
  isTitle?: boolean | null
  min?: number | null
  max?: number | null
  decimals?: number | null
  earliest?: string | null
  latest?: string | null
  ageOn?: string | null
  minAge?: number | null
  maxAge?: number | null
  slot?: string | null
  unit?: string | null
  unitEn?: string | null
  options?: OptionBlock[] | null
  showWhenField?: string | null
  /** Option values, separated by commas or line breaks. */
  showWhenValues?: string | null
  prefill?: string | null
  /** Absent = printed. */
  print?: boolean | null
  text?: string | null
  textEn?: string | null
}

export type OptionBlock = {
  value?: string | null
  label?: string | null
  labelEn?: string | null
  group?: string | null
  groupEn?: string | null
  asksText?: boolean | null
  exclusive?: boolean | null
}

/** Key of the section that takes the fields standing before the first `section` block. */
export const FIRST_SECTION = 'main'

/** What separates the values of `showWhenValues`, and so may not occur in an option's value. */
export const VALUE_SEPARATOR = /[,，、;；\n\r]/
