/**
 * What a staff-designed form is made of. The form-builder's `forms` collection holds it as blocks; a
 * published form is kept as an immutable `FormDefinition`. One validator, one renderer and one PDF layout serve every form.
 */
export type FormDefinition = {
  title: string
  titleEn?: string
  sections: FormSection[]
}

export type FormSection = { key: string; title: string; titleEn?: string; fields: FormField[] }

export type Condition = {
  /** Name of another field of the same form. */
  field: string
  /** Shown only while that field's value (or one of its values) is among these. */
  oneOf: string[]
}

type FieldBase = {
  name: string
  label: string
  labelEn?: string
  help?: string
  helpEn?: string
  required: boolean
  showWhen?: Condition
  /** Prefilled from the unit or the sign-up form: `unit.name`, `registration.<field>`, `account.email` … */
  prefill?: string
  /** Printed on the PDF of the form. */
  print: boolean
}

export type TextField = FieldBase & {
  type: 'text' | 'textarea'
  /** In 字, counted by `countCharacters` alike in browser and server (R65). */
  minCharacters?: number
  maxCharacters?: number
  /** What is typed here is the title of the entry; of the texts of one line, one on every entry's form. */
  isTitle?: true
}
export type EmailField = FieldBase & { type: 'email' }
export type PhoneField = FieldBase & { type: 'phone' }
export type PostcodeField = FieldBase & { type: 'postcode' }
export type CreditCodeField = FieldBase & { type: 'creditCode' }
/**
 * A calendar day, kept as `YYYY-MM-DD`; of the bounds, inclusive, the same. A day of birth also says how old its person is on
 * a day of the schedule, and may ask that the age then lies between two, inclusive.
 */
export type DateField = FieldBase & {
  type: 'date'
  earliest?: string
  latest?: string
  /** The day on which ages are counted, as texts name it: `submission.end`. */
  ageOn?: string
  minAge?: number
  maxAge?: number
}
/**
 * Where a form speaks of files: they lie in a slot of the entry's category, and what it asks (least, most, formats, who sees
 * them, on which answer it depends) is the one rule there is.
 */
export type FileField = FieldBase & {
  type: 'file'
  /** Key of the slot. */
  slot: string
}
/** Whole numbers, unless the form admits decimal places; `unit` is the word printed behind the box (分钟, 字). */
export type NumberField = FieldBase & {
  type: 'number'
  min?: number
  max?: number
  unit?: string
  unitEn?: string
  /** Decimal places it may have at most; absent = none. */
  decimals?: number
}

export type Option = {
  value: string
  label: string
  labelEn?: string
  /** Heading under which the option stands (R49). */
  group?: string
  groupEn?: string
  /** Choosing it asks for free text (其他____). */
  asksText?: boolean
  /** Choosing it excludes all others (R51: 参加活动,暂无作品申报). Only for `multiple`. */
  exclusive?: boolean
}
export type SingleChoiceField = FieldBase & { type: 'single'; options: Option[] }
export type MultipleChoiceField = FieldBase & { type: 'multiple'; options: Option[] }
/** Pick of a recommender unit, or of the direct route (R45, R81, R83). At most one a form; the answer is stored on the entry itself too. */
export type RecommenderField = FieldBase & { type: 'recommender' }
/** Fixed words: the commitment of R67. Nothing is typed. */
export type StatementField = FieldBase & { type: 'statement'; text: string; textEn?: string }

export type FormField =
  | TextField
  | EmailField
  | PhoneField
  | PostcodeField
  | CreditCodeField
  | NumberField
  | DateField
  | FileField
  | SingleChoiceField
  | MultipleChoiceField
  | RecommenderField
  | StatementField
/** Where something is typed or picked. */
export type AnsweredField = Exclude<FormField, StatementField | FileField>
export type FieldType = FormField['type']
