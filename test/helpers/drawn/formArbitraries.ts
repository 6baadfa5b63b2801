import fc from 'fast-check'
import { withoutUndefined } from '#src/domain/forms/withoutUndefined.ts'
import type { FormDefinition, FormField, FormSection, Option } from '#src/domain/types/index.ts'
import { anyText } from './anyText.ts'

const words = fc
  .array(fc.constantFrom('质', '量', 'A', 'b', '3', '—', 'é', '（', '𠮷'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''))
const maybeWords = fc.option(words, { nil: undefined })
const name = fc
  .stringMatching(/^[a-z][A-Za-z0-9]{0,8}(_[a-z0-9]{1,3})?$/)
  .filter((text) => !(text in {}))
const limits = fc
  .tuple(fc.option(fc.nat(300), { nil: undefined }), fc.option(fc.nat(300), { nil: undefined }))
  .map(([low, more]) => ({ low, high: more === undefined ? undefined : (low ?? 0) + more }))

function optionsOf(type: 'single' | 'multiple'): fc.Arbitrary<Option[]> {
  const option = fc.record({
    value: fc
      .stringMatching(/^[A-Za-z0-9 .-]{1,8}$/)
      .map((text) => text.trim())
      .filter(Boolean),
    label: words,
    labelEn: maybeWords,
    group: maybeWords,
    groupEn: maybeWords,
    asksText: fc.constantFrom(true as const, undefined),
    exclusive:
      type === 'multiple' ? fc.constantFrom(true as const, undefined) : fc.constant(undefined),
  })
  return fc
    .uniqueArray(option, { minLength: 1, maxLength: 5, selector: ({ value }) => value })
    .map((options) => {
      const asking = options.findIndex(({ asksText }) => asksText)
      return options.map((item, index) =>
        withoutUndefined({
          ...item,
          asksText: type === 'multiple' && index !== asking ? undefined : item.asksText,
        }),
      )
    })
}

const base = fc.record({
  label: words,
  labelEn: maybeWords,
  help: maybeWords,
  helpEn: maybeWords,
  required: fc.boolean(),
  prefill: fc.constantFrom(undefined, 'unit.name', 'registration.phone'),
  print: fc.boolean(),
})

/** Keys of the slots that drawn forms speak of. */
const SLOTS = ['film', 'script']

const shape = fc.oneof(
  fc
    .record({ type: fc.constantFrom('text' as const, 'textarea' as const), limits })
    .map(({ type, limits: { low, high } }) => ({
      type,
      minCharacters: low,
      maxCharacters: high,
    })),
  fc
    .record({
      type: fc.constant('number' as const),
      limits,
      unit: maybeWords,
      unitEn: maybeWords,
      decimals: fc.constantFrom(undefined, 1, 3),
    })
    .map(({ type, limits: { low, high }, unit, unitEn, decimals }) => ({
      decimals,
      type,
      min: low,
      max: high,
      unit,
      unitEn,
    })),
  fc.record({
    type: fc.constantFrom(
      'email' as const,
      'phone' as const,
      'postcode' as const,
      'creditCode' as const,
    ),
  }),
  fc.tuple(fc.option(fc.nat(9), { nil: undefined }), fc.nat(90)).map(([minAge, more]) => ({
    type: 'date' as const,
    earliest: '1900-01-01',
    ageOn: 'submission.end',
    minAge,
    maxAge: (minAge ?? 0) + more,
  })),
  fc.constantFrom(...SLOTS.map((slot) => ({ type: 'file' as const, slot }))),
  fc.record({ type: fc.constant('single' as const), options: optionsOf('single') }),
  fc.record({ type: fc.constant('multiple' as const), options: optionsOf('multiple') }),
  fc.record({ type: fc.constant('recommender' as const) }),
  fc.record({ type: fc.constant('statement' as const), text: words, textEn: maybeWords }),
)

type Drawn = {
  base: Omit<FormField, 'type' | 'name'>
  shape: object & { type: FormField['type'] }
  depends: boolean
  pick: number
}

const drawn = fc.record({ base, shape, depends: fc.boolean(), pick: fc.nat() })

/** Forms that `checkDefinition` admits: of any length, with conditions on earlier choices. */
export const formArbitrary: fc.Arbitrary<FormDefinition> = fc
  .record({
    title: words,
    titleEn: maybeWords,
    names: fc.uniqueArray(name, { minLength: 24, maxLength: 24 }),
    sections: fc.array(
      fc.record({
        title: words,
        titleEn: maybeWords,
        fields: fc.array(drawn, { minLength: 1, maxLength: 6 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ title, titleEn, names, sections }) => {
    const free = [...names]
    const earlier: FormField[] = []
    return withoutUndefined({
      title,
      titleEn,
      sections: sections.map((section): FormSection => {
        const key = free.pop() ?? ''
        const fields = section.fields.flatMap((field) => build(field, free, earlier))
        return withoutUndefined({
          ...section,
          key,
          fields: fields.length > 0 ? fields : [plain(free)],
        })
      }),
    })
  })

function build(
  { base: common, shape: own, depends, pick }: Drawn,
  free: string[],
  earlier: FormField[],
): FormField[] {
  if (own.type === 'recommender' && earlier.some(({ type }) => type === 'recommender')) return []
  if (isTwice(own, earlier)) return []
  const deciders = earlier.flatMap((field) => ('options' in field ? [field] : []))
  const decider = depends ? deciders[pick % Math.max(deciders.length, 1)] : undefined
  const oneOf =
    decider?.options.filter((_, index) => index % 2 === pick % 2).map(({ value }) => value) ?? []
  const showWhen = decider && oneOf.length > 0 ? { field: decider.name, oneOf } : undefined
  // The drawn members fit the drawn type; the compiler cannot follow a union through a spread.
  const field = withoutUndefined({
    ...common,
    ...own,
    ...(own.type === 'file' ? { required: false } : {}),
    name: free.pop() ?? '',
    showWhen,
  }) as FormField
  earlier.push(field)
  return [field]
}

const isTwice = (own: Drawn['shape'], earlier: FormField[]): boolean =>
  'slot' in own && earlier.some((field) => field.type === 'file' && field.slot === own.slot)

function plain(free: string[]): FormField {
  return { type: 'text', name: free.pop() ?? '', label: '项', required: false, print: true }
}

/** What somebody may post for a form: right, wrong, and hostile values under its names. */
export function inputArbitrary(section: FormSection): fc.Arbitrary<Record<string, unknown>> {
  const members = section.fields
    .filter(({ type }) => type !== 'statement')
    .map((field) =>
      fc.tuple(fc.constant(field.name), fc.option(valueOf(field), { nil: undefined })),
    )
  return fc
    .tuple(...members)
    .map((entries) => Object.fromEntries(entries.filter(([, value]) => value !== undefined)))
}

function valueOf(field: FormField): fc.Arbitrary<unknown> {
  if ('options' in field) {
    const value = fc.constantFrom(...field.options.map((option) => option.value), 'stranger')
    const values = fc.array(value, { maxLength: 4 })
    return fc.oneof(
      value,
      values,
      fc.record({ value, other: fc.string() }),
      fc.record({ values, other: fc.string() }),
    )
  }
  return fc.oneof(
    { weight: 3, arbitrary: anyText({ maxLength: 400 }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        'direct',
        'unit-1',
        '200000',
        '013800138000',
        'a@example.org',
        '12',
        '1.5',
        '2012-02-29',
        '2012年2月9日',
      ),
    },
    { weight: 1, arbitrary: fc.integer() },
    { weight: 1, arbitrary: fc.jsonValue() },
  )
}
