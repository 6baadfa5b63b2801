import { DIRECT } from '#src/domain/forms/formContext.ts'
import { groundName } from '#src/domain/forms/formKeys.ts'
import { takesAnswer } from '#src/domain/forms/takesAnswer.ts'
import type { AnsweredField, DateField, FormField, FormSection } from '#src/domain/types/index.ts'

/** What the demo knows of a work before it fills in a form; answers by field name go before those made up by type. */
export type Facts = {
  /** Id of the recommender, or the direct route. */
  recommender: string
  answers: Record<string, unknown>
  /** Running text where a form asks for some. */
  story: string
  /** Which option to choose, so that not every entry chooses the same. */
  turn: number
  now: Date
}

/**
 * Plausible answers for the required fields of any section, so that the demo needs no code of its own for a form. Every
 * made-up text begins with 示例.
 */
export function exampleAnswers(section: FormSection, facts: Facts): Record<string, unknown> {
  return Object.fromEntries(section.fields.flatMap((field) => answersOf(field, facts)))
}

function answersOf(field: FormField, facts: Facts): [string, unknown][] {
  const { name } = field
  if (!takesAnswer(field)) return []
  if (field.type === 'recommender') return recommenderAnswers(name, facts.recommender)
  if (Object.hasOwn(facts.answers, name)) return [[name, facts.answers[name]]]
  return field.required ? [[name, madeUp(field, facts)]] : []
}

function recommenderAnswers(name: string, recommender: string): [string, unknown][] {
  const picked: [string, unknown] = [name, recommender]
  return recommender === DIRECT ? [picked, [groundName(name), 'specialisedPrivate']] : [picked]
}

type Asked = Exclude<AnsweredField, { type: 'recommender' }>

function madeUp(field: Asked, { story, turn, now }: Facts): unknown {
  switch (field.type) {
    case 'textarea':
      return story
    case 'text':
      return `示例${field.label.replace(/（.*）/, '')}`
    case 'number':
      return Math.min(Math.max(field.min ?? 0, 5), field.max ?? Number.POSITIVE_INFINITY)
    case 'date':
      return exampleDay(field, now)
    case 'phone':
      return '000-00000000'
    case 'email':
      return 'contact@example.invalid'
    case 'postcode':
      return '000000'
    case 'creditCode':
      return ''
    case 'single': {
      const plain = field.options.filter(({ asksText }) => !asksText)
      return plain[turn % plain.length]?.value
    }
    case 'multiple':
      return field.options
        .filter(({ asksText, exclusive }) => !asksText && !exclusive)
        .map(({ value }) => value)
  }
}

/** Of somebody as old as the form asks for, however its schedule lies around this year. */
function exampleDay({ earliest, latest, minAge, maxAge }: DateField, now: Date): string {
  const age = Math.round(((minAge ?? 20) + (maxAge ?? minAge ?? 20)) / 2)
  const born = `${now.getUTCFullYear() - age}-01-15`
  if (earliest && born < earliest) return earliest
  return latest && born > latest ? latest : born
}
