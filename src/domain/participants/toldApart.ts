import type { Participant } from '../types/index.ts'
import { nameKey } from './nameKey.ts'

type Named = Pick<Participant, 'name' | 'birthDate'>

/**
 * A participant's name as those read it who may know more: of two of one name the day of birth tells which is meant.
 *
 * @param all those beside whom it stands, itself among them
 */
export function toldApart({ name, birthDate }: Named, all: readonly Named[]): string {
  const key = nameKey(name)
  const isAmbiguous = all.filter((each) => nameKey(each.name) === key).length > 1
  return isAmbiguous && birthDate ? `${name} ${birthDate}` : name
}
