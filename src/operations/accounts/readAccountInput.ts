import { checkConsents, consentField, SITE_CONSENTS } from '../../domain/contest/consents.ts'
import type { ConsentAsked } from '../../domain/contest/consents.ts'
import { cleanText } from '../../domain/basics/cleanText.ts'
import { checkCreditCode } from '../../domain/basics/creditCode.ts'
import { checkPassword } from '../../domain/accounts/password.ts'
import { isRefusal, ok, refuse } from '../../domain/basics/refusal.ts'
import type { Outcome, Refusal } from '../../domain/basics/refusal.ts'
import { unitNameKey } from '../../domain/units/unitName.ts'
import { readUsername } from '../../domain/accounts/username.ts'
import type { Username } from '../../domain/accounts/username.ts'
import type { UnitNamed } from '../units/findUnit.ts'
import { bilingual } from '../../translations/bilingual.ts'
import { labels } from '../../translations/labels.ts'

export type AccountInput = Username & {
  kind: 'unit' | 'person'
  /** Real name (R18, R53). */
  name: string
  password: string
  /** Null for a person. */
  unit: UnitNamed | null
  /** Asks to join the unit if it is on record already, with a note for it. */
  joins: boolean
  note: string
}

/** The texts agreed to by opening an account, with their headings. */
export const siteConsents = (): ConsentAsked[] =>
  SITE_CONSENTS.map(({ key, version }) => {
    const title = bilingual(`portal.consents.${key}.title`)
    return { key, version, field: consentField(key), title: title.zh, titleEn: title.en }
  })

/**
 * Reads what somebody typed to open an account. Refuses `invalid` with one refusal for each field at fault; values of
 * any type are taken.
 *
 * @param address proven by a code, in the spelling of `readUsername`; it becomes the user name
 */
export function readAccountInput({
  input,
  address,
}: {
  input: Readonly<Record<string, unknown>>
  address: string
}): Outcome<AccountInput> {
  const text = (field: string): string => textOf(input, field)
  const kind = input.kind === 'unit' || input.kind === 'person' ? input.kind : null
  const name = cleanText(text('name'))
  const username = readUsername(address)
  const unit = kind === 'unit' ? readUnitInput(input) : null
  const note = readJoinNote(input)

  const fields: Record<string, Refusal | null> = {
    kind: kind ? null : missing('kind'),
    ...(isRefusal(unit) ? unit.fields : {}),
    ...(isRefusal(note) ? note.fields : {}),
    name: checkText('name', name, 60),
    ...checkPasswords({
      password: text('password'),
      again: text('passwordAgain'),
      personal: [address],
    }),
    ...checkConsents(siteConsents(), input)?.fields,
  }
  const refused = Object.entries(fields).filter((entry): entry is [string, Refusal] =>
    Boolean(entry[1]),
  )
  if (refused.length > 0 || !kind || isRefusal(username) || isRefusal(unit) || isRefusal(note)) {
    return refuse('invalid', {}, Object.fromEntries(refused))
  }
  return ok({
    ...username.value,
    kind,
    name,
    password: text('password'),
    unit: unit?.value ?? null,
    joins: input.join === 'yes',
    note: note.value,
  })
}

/** Reads how somebody names a unit. Refuses `invalid` with refusals under unitName and creditCode; a wrong check digit passes. */
export function readUnitInput(input: Readonly<Record<string, unknown>>): Outcome<UnitNamed> {
  const name = cleanText(textOf(input, 'unitName'))
  const code = cleanText(textOf(input, 'creditCode'))
  const creditCode = code === '' ? null : checkCreditCode(code)
  const wrongName = checkText('unitName', name, 200)
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
  if (note.length <= NOTE_MAX) return ok(note)
  const tooLong = refuse('fieldTooLong', { max: NOTE_MAX, count: note.length })
  return refuse('invalid', {}, { note: named('note', tooLong) })
}

const NOTE_MAX = 500

/** A new password typed twice. The refusals stand under `password` and `passwordAgain`. */
export function checkPasswords({
  password,
  again,
  personal,
}: {
  password: string
  again: string
  personal: string[]
}): { password: Refusal | null; passwordAgain: Refusal | null } {
  const strong = checkPassword({ password, personal })
  const differs = !isRefusal(strong) && password !== again
  return {
    password: isRefusal(strong) ? strong : null,
    passwordAgain: differs ? refuse('passwordsDiffer') : null,
  }
}

function textOf(input: Readonly<Record<string, unknown>>, field: string): string {
  const value = input[field]
  return typeof value === 'string' ? value.slice(0, 1000) : ''
}

const missing = (field: string): Refusal => named(field, refuse('fieldRequired'))

function named(field: string, { code, params }: Refusal): Refusal {
  return refuse(code, { ...params, ...labels(`portal.account.${field}`) })
}

function checkText(field: string, text: string, max: number): Refusal | null {
  // A name of which only signs are left would be nobody's.
  if (unitNameKey(text) === '') return missing(field)
  return text.length > max
    ? named(field, refuse('fieldTooLong', { max, count: text.length }))
    : null
}
