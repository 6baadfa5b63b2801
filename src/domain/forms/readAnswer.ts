import { refuse } from '../basics/refusal.ts'
import type { Refusal } from '../basics/refusal.ts'
import { refuseCharacters } from '../basics/refuseCharacters.ts'
import type { Answer, FormField } from '../types/index.ts'
import type { FormContext } from './formContext.ts'
import { readChoice } from './readChoice.ts'
import { readDate } from './readDate.ts'
import { readNumber } from './readNumber.ts'
import { readRecommender } from './readRecommender.ts'
import { readText } from './readText.ts'
import type { Reading } from './reading.ts'
import { otherText } from './selectedValues.ts'
import { takesAnswer } from './takesAnswer.ts'
import { isTitle } from './titleField.ts'

type Props = { field: FormField; raw: unknown; other?: unknown; context: FormContext }

/**
 * Reads one field of an input: a cleaned answer, and the refusal if there is one (fieldRequired, or those of its type).
 * The refusal names the field by its label (`label`, `labelEn`).
 */
export function readAnswer(props: Props): Reading {
  const { answer, refusal } = readByType(props)
  const found = unprintable(props, answer)
  const besides = found && labelled(props.field, found)
  if (refusal && besides) return { answer, refusal: labelled(props.field, refusal), besides }
  if (refusal) return { answer, refusal: labelled(props.field, refusal) }
  if (besides) return { answer, refusal: besides }
  if (answer !== null || !asks(props.field)) return { answer }
  return { answer, refusal: labelled(props.field, refuse('fieldRequired')) }
}

/** What is printed has to be printable: its characters are named while somebody is there to replace them. */
function unprintable({ field, context }: Props, answer: Answer): Refusal | undefined {
  if (!field.print && !isTitle(field)) return undefined
  const characters = wordsOf(answer).flatMap((text) => context.refusedCharacters?.(text) ?? [])
  return characters.length > 0 ? refuseCharacters(characters) : undefined
}

/** What was typed in an answer, not what was picked. */
function wordsOf(answer: Answer): string[] {
  if (typeof answer === 'string') return [answer]
  const other = otherText(answer)
  return other === '' ? [] : [other]
}

function labelled({ label, labelEn }: FormField, { code, params }: Refusal): Refusal {
  return refuse(code, { ...params, label, ...(labelEn ? { labelEn } : {}) })
}

function asks(field: FormField): boolean {
  return field.required && takesAnswer(field)
}

function readByType({ field, raw, other, context }: Props): Reading {
  switch (field.type) {
    case 'statement':
    case 'file':
      return { answer: null }
    case 'date':
      return readDate(field, context, raw)
    case 'number':
      return readNumber(field, raw)
    case 'single':
    case 'multiple':
      return readChoice(field, raw, other)
    case 'recommender':
      return readRecommender(context, raw)
    default:
      return readText(field, raw)
  }
}
