import { cleanText } from '../../domain/basics/cleanText.ts'
import { checkCreditCode } from '../../domain/basics/creditCode.ts'
import { isRefusal, ok, refuse } from '../../domain/basics/refusal.ts'
import type { Outcome } from '../../domain/basics/refusal.ts'
import { countCodePoints } from '../../domain/basics/textLength.ts'
import { JOIN_NOTE_MAX, UNIT_NAME_MAX } from '../../domain/forms/textBounds.ts'
import { checkText, named, textOf } from '../shared/accountFields.ts'
import type { UnitNamed } from './findUnit.ts'

/** Reads how somebody names a unit. Refuses `invalid` with refusals under unitName and creditCode; a wrong check digit passes. */
export function readUnitInput(input: Readonly<Record<string, unknown>>): Outcome<UnitNamed> {
  const name = cleanText(textOf(input, 'unitName'))
  const code = cleanText(textOf(input, 'creditCode'))
  const creditCode = code === '' ? null : checkCreditCode(code)
  const wrongName = checkText('unitName', name, UNIT_NAME_MAX)
  const fields = {
    ...(wrongName ? { unitName: wrongName } : {}),
    ...(isRefusal(creditCode) ? { creditCode: named('creditCode', creditCode) } : {}),
  }
  if (wrongName || isRefusal(creditCode)) return refuse('invalid', {}, fields)
  return ok({ name, creditCode: creditCode?.value.code ?? null })
}

/** Reads what somebody writes to a unit they ask to join. Refuses `invalid` with fieldTooLong under note. */
export function readJoinNote(input: Readonly<Record<string, unknown>>): Outcome<string> {
  const note = cleanText(textOf(input, 'note'), { lines: true })
  const count = countCodePoints(note)
  if (count <= JOIN_NOTE_MAX) return ok(note)
  const tooLong = refuse('fieldTooLong', { max: JOIN_NOTE_MAX, count })
  return refuse('invalid', {}, { note: named('note', tooLong) })
}
