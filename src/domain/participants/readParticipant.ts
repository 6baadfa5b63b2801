import { EARLIEST_BIRTH, isBirthDate } from '../basics/age.ts'
import { cleanCode, cleanText } from '../basics/cleanText.ts'
import { isPhone } from '../basics/isPhone.ts'
import { refuse } from '../basics/refusal.ts'
import type { Outcome, Refusal } from '../basics/refusal.ts'
import { countCodePoints } from '../basics/textLength.ts'
import { LINE_MAX, NAME_MAX } from '../forms/textBounds.ts'
import { PUBLIC_NAMES } from '../types/participant.ts'
import type { Participant } from '../types/index.ts'
import { nameKey } from './nameKey.ts'

/** What is written down of a participant. */
export type ParticipantSheet = Pick<Participant, 'name' | 'publicName'> &
  Record<'birthDate' | 'school' | 'guardian' | 'guardianPhone', string | null>

/** The fields of its page. */
export const PARTICIPANT_FIELDS = [
  'name',
  'birthDate',
  'school',
  'guardian',
  'guardianPhone',
  'publicName',
] as const

/**
 * Reads what was typed of a participant. A guardian is somebody else; how much of the name is public is chosen, never
 * assumed. Refuses `invalid` with, by field: fieldRequired, fieldTooLong, fieldDateShape, fieldDateTooEarly,
 * birthDateAhead, fieldPhoneShape, guardianIsChild, fieldNotOption.
 *
 * @param today the calendar day, `YYYY-MM-DD`, that no day of birth is after.
 */
export function readParticipant(
  input: Readonly<Record<string, unknown>>,
  today: string,
): Outcome<ParticipantSheet> {
  const name = lineOf(input.name)
  const birthDate = lineOf(input.birthDate)
  const school = lineOf(input.school)
  const guardian = lineOf(input.guardian)
  const guardianPhone = codeOf(input.guardianPhone)
  const publicName = PUBLIC_NAMES.find((each) => each === input.publicName)
  const found: [string, Refusal | null][] = [
    ['name', nameKey(name) === '' ? refuse('fieldRequired') : tooLong(name, NAME_MAX)],
    ['birthDate', birthDate === '' ? null : wrongDay(birthDate, today)],
    ['school', tooLong(school, LINE_MAX)],
    ['guardian', wrongGuardian(guardian, name)],
    [
      'guardianPhone',
      guardianPhone === '' || isPhone(guardianPhone) ? null : refuse('fieldPhoneShape'),
    ],
    ['publicName', publicName ? null : refuse('fieldNotOption')],
  ]
  const wrong = found.filter((each): each is [string, Refusal] => each[1] !== null)
  if (wrong.length > 0 || !publicName) return refuse('invalid', {}, Object.fromEntries(wrong))
  return {
    ok: true,
    value: {
      name,
      publicName,
      birthDate: birthDate || null,
      school: school || null,
      guardian: guardian || null,
      guardianPhone: guardianPhone || null,
    },
  }
}

function wrongDay(birthDate: string, today: string): Refusal | null {
  if (!isBirthDate(birthDate)) return refuse('fieldDateShape')
  if (birthDate < EARLIEST_BIRTH) return refuse('fieldDateTooEarly', { earliest: EARLIEST_BIRTH })
  return birthDate > today ? refuse('birthDateAhead') : null
}

function wrongGuardian(guardian: string, name: string): Refusal | null {
  if (guardian === '') return null
  return nameKey(guardian) === nameKey(name)
    ? refuse('guardianIsChild')
    : tooLong(guardian, NAME_MAX)
}

function tooLong(text: string, max: number): Refusal | null {
  const count = countCodePoints(text)
  return count > max ? refuse('fieldTooLong', { max, count }) : null
}

const lineOf = (value: unknown): string => (typeof value === 'string' ? cleanText(value) : '')
const codeOf = (value: unknown): string => (typeof value === 'string' ? cleanCode(value) : '')
