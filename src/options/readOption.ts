import { isEmail } from '../domain/basics/isEmail.ts'
import { isNetwork } from '../store/caller/addresses.ts'
import type { ProxyTrust } from '../store/settings.ts'
import { optionFault } from './optionFault.ts'

/** A value as it came; JavaScript and empty environment variables give more than the types say. */
export type Given = {
  /** What a person calls the option. */
  option: string
  value: unknown
}

/** A text without the space around it; undefined where none is given. */
export function optionalText(given: Given): string | undefined {
  return given.value === undefined ? undefined : requiredText(given)
}

export function requiredText({ option, value }: Given): string {
  const text = typeof value === 'string' ? value.trim() : ''
  if (!text) throw optionFault('options.text', { option })
  return text
}

export function optionalTruth({ option, value }: Given): boolean | undefined {
  if (value === undefined || typeof value === 'boolean') return value
  throw optionFault('options.truth', { option })
}

/** A function of the host's own; what it takes and answers is for its types to say. */
export function optionalFunction<Kind>({ option, value }: Given): Kind | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'function') return value as Kind
  throw optionFault('options.function', { option })
}

export function requiredFunction({ option, value }: Given): void {
  if (typeof value !== 'function') throw optionFault('options.function', { option })
}

/** A whole number above 0. */
export function optionalCount({ option, value }: Given): number | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value
  throw optionFault('options.count', { option })
}

/** One of these words. */
export function oneOf<Word extends string>(
  { option, value }: Given,
  words: readonly Word[],
): Word | undefined {
  if (value === undefined) return undefined
  const found = words.find((word) => word === value)
  if (found) return found
  throw optionFault('options.oneOf', { option, words: words.join(' / ') })
}

/** How many proxies there are, or a list of their networks; none for 0 or nothing. */
export function optionalProxies({ option, value }: Given): ProxyTrust | undefined {
  if (value === undefined) return undefined
  const text = typeof value === 'number' ? String(value) : requiredText({ option, value })
  if (/^\d{1,2}$/.test(text)) return Number(text) === 0 ? undefined : { hops: Number(text) }
  const networks = text.split(/[\s,]+/).filter(Boolean)
  if (networks.every(isNetwork)) return { networks }
  throw optionFault('options.proxies', { option, value: text })
}

/** The address of a site or a service, without a slash at its end. */
export function optionalAddress(given: Given): string | undefined {
  const text = optionalText(given)
  if (text === undefined) return undefined
  const { protocol, search, hash } = urlOf(text)
  if (!/^https?:$/.test(protocol) || search || hash) {
    throw optionFault('options.address', { option: given.option, value: text })
  }
  return text.replace(/\/+$/, '')
}

/** The address of a PostgreSQL database. What stands there is not repeated: it holds a password. */
export function databaseAddress(given: Given): string | undefined {
  const text = optionalText(given)
  if (text === undefined || /^postgres(ql)?:$/.test(urlOf(text).protocol)) return text
  throw optionFault('options.database', { option: given.option })
}

/** The address of a mail server. What stands there is not repeated: it holds a password. */
export function mailServer(given: Given): string {
  const text = requiredText(given)
  const { protocol, hostname } = urlOf(text)
  if (/^smtps?:$/.test(protocol) && hostname) return text
  throw optionFault('options.mailServer', { option: given.option })
}

/** `address` or `Name <address>`. */
export function mailbox(given: Given): string {
  const text = requiredText(given)
  if (isEmail(/<([^<>]*)>$/.exec(text)?.[1] ?? text)) return text
  throw optionFault('options.mailbox', { option: given.option, value: text })
}

function urlOf(text: string): Pick<URL, 'protocol' | 'hostname' | 'search' | 'hash'> {
  return URL.canParse(text) ? new URL(text) : { protocol: '', hostname: '', search: '', hash: '' }
}
