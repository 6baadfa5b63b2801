import { unprintableAnswers } from '../../documents/unprintableAnswers.ts'
import { unprintableCharacters } from '../../documents/unprintableCharacters.ts'
import type { Desk } from './loadDesk.ts'

type Printed = Pick<Desk, 'entry' | 'version' | 'unit' | 'person' | 'partners' | 'opinions'>

/** Every character of an entry's papers that is a box on them, whoever typed it and whenever. */
export function boxesOnPaper({
  entry,
  version,
  unit,
  person,
  partners,
  opinions,
}: Printed): string[] {
  const names = [entry.title, unit?.name, person?.name, ...partners]
  const words = opinions.map(({ opinion }) => opinion)
  const inAnswers = unprintableAnswers({
    definition: version.definition,
    answers: entry.answers,
  }).flatMap(({ characters }) => characters)
  const inNames = unprintableCharacters([...names, ...words].map((text) => text ?? ''))
  return [...new Set([...inNames, ...inAnswers])]
}
