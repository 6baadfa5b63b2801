import { refuseCharacters } from '../../domain/basics/refuseCharacters.ts'
import { ok } from '../../domain/basics/refusal.ts'
import type { Outcome, Refusal } from '../../domain/basics/refusal.ts'
import { refusedCharacters } from '../../documents/unprintableCharacters.ts'

/**
 * Holds every door to one rule: what is typed may come to stand on a paper, and so has to be printable. Refuses
 * `fieldUnprintable` with all characters, and again for each field that has some. Passwords stand on no paper, nor what a
 * page sends of itself (`_next`).
 */
export function checkPrintable(sent: unknown): Outcome {
  if (typeof sent !== 'object' || sent === null) return ok()
  let room = MOST_UNITS
  const within = (text: string): string => {
    const part = text.slice(0, room)
    room -= part.length
    return part
  }
  const found = Object.entries(sent)
    .filter(([name]) => !/^_|password/i.test(name))
    .map(([name, value]): [string, string[]] => [
      name,
      textsIn(value).map(within).flatMap(refusedCharacters),
    ])
    .filter(([, characters]) => characters.length > 0)
  if (found.length === 0) return ok()
  const fields = found.map(([name, each]): [string, Refusal] => [name, refuseCharacters(each)])
  return refuseCharacters(
    found.flatMap(([, each]) => each),
    Object.fromEntries(fields),
  )
}

/** More than all texts of any page together; the rest is refused for its length, and nobody waits until it is looked through. */
const MOST_UNITS = 100_000

/** Bodies are shallow (`readBody` sees to it): a remark is a text in an object in a list. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
