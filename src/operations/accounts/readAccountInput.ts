import { checkPassword } from '../../domain/accounts/password.ts'
import { readUsername } from '../../domain/accounts/username.ts'
import type { Username } from '../../domain/accounts/username.ts'
import { cleanText } from '../../domain/basics/cleanText.ts'
import { isRefusal, ok, refuse } from '../../domain/basics/refusal.ts'
import type { Outcome, Refusal } from '../../domain/basics/refusal.ts'
import { checkConsents, consentField, SITE_CONSENTS } from '../../domain/contest/consents.ts'
import type { ConsentAsked } from '../../domain/contest/consents.ts'
import { bilingual } from '../../translations/bilingual.ts'
import { checkText, missing, textOf } from '../shared/accountFields.ts'
import type { UnitNamed } from '../units/findUnit.ts'
import { readJoinNote, readUnitInput } from '../units/readUnitInput.ts'

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
