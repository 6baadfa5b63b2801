import { cleanText } from '../basics/cleanText.ts'
import { refuse } from '../basics/refusal.ts'
import type { Refusal } from '../basics/refusal.ts'
import { countCodePoints } from '../basics/textLength.ts'
import type { MultipleChoiceField, Option, SingleChoiceField } from '../types/index.ts'
import type { Reading } from './reading.ts'
import { OTHER_TEXT_CAP } from './textBounds.ts'

/**
 * Reads a choice. From a browser the values come as a text or several, the free text apart (`other`); from JSON they may
 * also come as they are stored (`{ value, other }`, `{ values, other }`). Free text beside an option that asks for none
 * is dropped; values come out in the order of the options, each once.
 * Refuses: fieldNotOption, fieldExclusiveOption (R51), fieldOtherTextMissing, fieldTooLong.
 */
export function readChoice(
  field: SingleChoiceField | MultipleChoiceField,
  raw: unknown,
  other: unknown,
): Reading {
  const input = unpack(raw, other)
  if (!input) return { answer: null, refusal: refuse('fieldNotOption') }
  if (input.values.length === 0) return { answer: null }

  const chosen = field.options.filter((option) => input.values.includes(option.value))
  const known = new Set(chosen.map((option) => option.value))
  const strangers = input.values.some((value) => !known.has(value))
  if (strangers || (field.type === 'single' && chosen.length > 1)) {
    return { answer: null, refusal: refuse('fieldNotOption') }
  }

  const asking = chosen.find((option) => option.asksText)
  const text = asking && typeof input.other === 'string' ? cleanText(input.other) : ''
  const answer = pack(field, chosen, text)
  const refusal = checkExclusive(chosen) ?? checkOther(asking, text)
  return refusal ? { answer, refusal } : { answer }
}

function unpack(raw: unknown, other: unknown): { values: string[]; other: unknown } | null {
  if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) {
    const own = new Map<string, unknown>(Object.entries(raw))
    const values = toTexts(own.get('values') ?? own.get('value'))
    return values && { values, other: own.get('other') }
  }
  const values = toTexts(raw)
  return values && { values, other }
}

function toTexts(raw: unknown): string[] | null {
  const items: unknown[] = Array.isArray(raw) ? raw : [raw ?? '']
  if (!items.every((item) => typeof item === 'string')) return null
  return items.filter((item) => item !== '')
}

function pack(field: SingleChoiceField | MultipleChoiceField, chosen: Option[], other: string) {
  const values = chosen.map((option) => option.value)
  if (field.type === 'multiple') return other ? { values, other } : values
  const value = values[0] ?? ''
  return other ? { value, other } : value
}

function checkExclusive(chosen: Option[]): Refusal | null {
  const exclusive = chosen.length > 1 && chosen.find((option) => option.exclusive)
  if (!exclusive) return null
  const { label, labelEn } = exclusive
  return refuse('fieldExclusiveOption', {
    option: label,
    ...(labelEn ? { optionEn: labelEn } : {}),
  })
}

function checkOther(asking: Option | undefined, text: string): Refusal | null {
  if (!asking) return null
  if (text === '') return refuse('fieldOtherTextMissing')
  const count = countCodePoints(text)
  return count > OTHER_TEXT_CAP ? refuse('fieldTooLong', { max: OTHER_TEXT_CAP, count }) : null
}
