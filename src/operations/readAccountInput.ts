import { checkConsents, consentField, SITE_CONSENTS } from '../domain/consents.ts'
import type { ConsentAsked } from '../domain/consents.ts'
import { cleanText } from '../domain/cleanText.ts'
import { checkCreditCode } from '../domain/creditCode.ts'
import { checkPassword } from '../domain/password.ts'
import { isRefusal, ok, refuse } from '../domain/refusal.ts'
import type { Outcome, Refusal } from '../domain/refusal.ts'
import { unitNameKey } from '../domain/unitName.ts'
import { readUsername } from '../domain/username.ts'
import type { Username } from '../domain/username.ts'
import { bilingual } from '../translations/bilingual.ts'
import { labels } from '../translations/labels.ts'

export type AccountInput = Username & {
  kind: 'unit' | 'person'
  /** Real name (R18, R53). */
  name: string
  password: string
  /** Null for a person. */
  unit: { name: string; creditCode: string | null } | null
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
  const text = (field: string): string => {
    const value = input[field]
    return typeof value === 'string' ? value.slice(0, 1000) : ''
  }
  const kind = input.kind === 'unit' || input.kind === 'person' ? input.kind : null
  const name = cleanText(text('name'))
  const username = readUsername(address)
  const unitName = cleanText(text('unitName'))
  const code = cleanText(text('creditCode'))
  const creditCode = code === '' ? null : checkCreditCode(code)

  const fields: Record<string, Refusal | null> = {
    kind: kind ? null : missing('kind'),
    unitName: kind === 'unit' ? checkText('unitName', unitName, 200) : null,
    creditCode: creditCode && isRefusal(creditCode) ? named('creditCode', creditCode) : null,
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
  if (refused.length > 0 || !kind || isRefusal(username)) {
    return refuse('invalid', {}, Object.fromEntries(refused))
  }
  const stated = creditCode && !isRefusal(creditCode) ? creditCode.value.code : null
  return ok({
    ...username.value,
    ...{ kind, name, password: text('password') },
    unit: kind === 'unit' ? { name: unitName, creditCode: stated } : null,
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
