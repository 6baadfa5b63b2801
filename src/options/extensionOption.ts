import type { Said } from '../translations/said.ts'
import { optionFault } from './optionFault.ts'
import { requiredText } from './readOption.ts'

/** What the host adds, by name: names stand in addresses and in the database. */
export function checkedNames<Part extends object>(
  option: string,
  given: Readonly<Record<string, Part>> | undefined,
): [string, Part][] {
  if (given === undefined) return []
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw optionFault('options.object', { option })
  }
  for (const [name, part] of Object.entries(given)) {
    if (!NAME.test(name)) throw optionFault('options.extensionName', { option, name })
    if (typeof part !== 'object' || part === null) {
      throw optionFault('options.object', { option: `${option}.${name}` })
    }
  }
  return Object.entries(given)
}

const NAME = /^[a-z][a-zA-Z0-9]{0,39}$/

/** A text in Chinese, and in other languages where there is one. */
export function checkedSaid(option: string, said: Said): Said {
  if (typeof said !== 'object' || said === null) throw optionFault('options.said', { option })
  requiredText({ option: `${option}.zh`, value: said.zh })
  for (const [language, text] of Object.entries(said)) {
    if (text !== undefined) requiredText({ option: `${option}.${language}`, value: text })
  }
  return said
}
