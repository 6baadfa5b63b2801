import { checkDefinition } from '#src/domain/forms/checkDefinition.ts'
import type { FormDefinition, FormField } from '#src/domain/types/index.ts'
import { presets } from '#src/presets/index.ts'
import type { ContestPreset } from '#src/presets/types.ts'
import { entryAnnexes, ENTRY_TYPES, municipalAnnexes, signUpAnnex } from '../../helpers/annexes.ts'
import type { Annex, AnnexField } from '../../helpers/annexes.ts'
import { association, fieldsOf, formFor, municipal } from '../../helpers/presets.ts'

describe('the forms of the presets', () => {
  const pairs: [string, FormDefinition | null | undefined, Annex][] = [
    ['J annex 1', formFor(municipal, 'video', 'group'), municipalAnnexes.team],
    ['J annex 1 for units', formFor(municipal, 'video', 'unit'), municipalAnnexes.team],
    ['J annex 2', formFor(municipal, 'video', 'person'), municipalAnnexes.person],
    ['S annex 2, part 1', association.signUpForm, signUpAnnex],
    ...Object.entries(entryAnnexes).map(
      ([key, annex]): [string, FormDefinition | undefined, Annex] => [
        `S annex 2, part 2, ${key}`,
        formFor(association, key, 'unit'),
        annex,
      ],
    ),
  ]

  it.each(pairs)('should ask what %s asks, option by option', (_name, form, annex) => {
    const fields = fieldsOf(form).filter(({ name }) => !(name in annex.implied))
    const asked = new Map(fields.map((field) => [field.label, field]))

    expect(form?.title).toBe(annex.title)
    expect([...asked.keys()].toSorted()).toEqual(annex.fields.map(({ label }) => label).toSorted())
    for (const expected of annex.fields) {
      const { line: _, ...facts } = expected
      expect(factsOf(asked.get(expected.label))).toEqual({
        required: expect.any(Boolean),
        ...facts,
      })
    }
  })

  it.each(pairs)('should print what %s prints and nothing beyond', (_, form, annex) => {
    const printed = fieldsOf(form).filter(({ print }) => print)

    expect(printed.map(({ label }) => label).toSorted()).toEqual(
      annex.fields.map(({ label }) => label).toSorted(),
    )
  })

  it.each(pairs)('should have for %s nothing implied that is not there', (_, form, annex) => {
    const names = fieldsOf(form).map(({ name }) => name)

    expect(names).toEqual(expect.arrayContaining(Object.keys(annex.implied)))
  })

  it.each(pairs)('should be a form the builder accepts: %s', (_, form) => {
    expect(form && checkDefinition(form)).toEqual({ ok: true, value: form })
  })

  it('should settle 参赛类型 by the category and name the categories the annex offers', () => {
    expect(association.categories.map(({ title }) => title)).toEqual(ENTRY_TYPES)
    for (const category of association.categories) {
      const [type] = fieldsOf(formFor(association, category.key, 'unit')).filter(
        ({ name }) => name === 'entryType',
      )
      expect(type).toMatchObject({ type: 'statement', text: category.title, print: true })
    }
  })

  it('should offer the categories as intents of the sign-up form', () => {
    const [intents] = fieldsOf(association.signUpForm).filter(({ name }) => name === 'intents')
    const values = intents?.type === 'multiple' ? intents.options : []

    expect(values.filter(({ exclusive }) => !exclusive).map(({ value }) => value)).toEqual(
      association.categories.map(({ key }) => key),
    )
  })

  it('should prefill only from what a unit, an account or the sign-up form has', () => {
    const known = new Set([
      'unit.name',
      'unit.address',
      'unit.postcode',
      'account.name',
      'account.phone',
      'account.email',
      ...fieldsOf(association.signUpForm).map(({ name }) => `registration.${name}`),
    ])
    const used = presets
      .flatMap(formsOf)
      .flatMap(fieldsOf)
      .flatMap(({ prefill }) => prefill ?? [])

    expect(used.filter((source) => !known.has(source))).toEqual([])
    expect(used).toEqual(expect.arrayContaining(['registration.recommender', 'unit.name']))
  })
})

function formsOf({ signUpForm, categories }: ContestPreset): FormDefinition[] {
  const forms = categories.flatMap((category) => category.forms.map(({ form }) => form))

  return signUpForm ? [signUpForm, ...forms] : forms
}

/** A field in the terms of the fixture. */
function factsOf(field: FormField | undefined): Partial<AnnexField> {
  if (!field) return {}
  const { label, type, required } = field
  const facts = { label, type, required }
  if (field.type === 'single' || field.type === 'multiple') {
    const options = field.options.map(({ label, group, asksText, exclusive }) => ({
      label,
      ...(group && { group }),
      ...(asksText && { asksText }),
      ...(exclusive && { exclusive }),
    }))
    return { ...facts, options }
  }
  if (field.type === 'number') return { ...facts, unit: field.unit }
  if (field.type === 'textarea' && field.minCharacters && field.maxCharacters) {
    return { ...facts, characters: [field.minCharacters, field.maxCharacters] }
  }
  return facts
}
