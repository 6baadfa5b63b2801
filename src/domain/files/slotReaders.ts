import type { Category, Entry, FileSlot, SlotReader } from '../types/index.ts'
import { FILM_KINDS } from './fileRules.ts'

/**
 * Who may read what lies in a slot beside its own entrants and the staff: those its category chose. A paper of ours names
 * its entrant, with telephone and address: it is for neither judges nor the public, whatever was chosen (R132, R149). The
 * public sees films alone. What lies in a slot that an answer has closed is nobody's but the entrant's and the staff's.
 *
 * Every way to a file asks this: pages and file addresses here, lists made by SQL in the same words (`isSlotSeenBy`).
 */
export function isSeenBy({
  slot,
  reader,
  entry,
}: {
  slot: ReadSlot
  reader: SlotReader
  entry: Pick<Entry, 'slotsOff'>
}): boolean {
  if (entry.slotsOff?.[slot.key] === 'closed') return false
  return mayBeSeenBy(slot, reader) && readersOf(slot).includes(reader)
}

type ReadSlot = Pick<FileSlot, 'key' | 'label' | 'due' | 'paper' | 'shared' | 'accept'> &
  Pick<FileSlot, 'seenBy' | 'condition' | 'underAge'>

/** Of the files of an entry those that a reader may know of; what lies in no slot of its category is for nobody else. */
export function seenFiles<File extends { slot: string }>({
  files,
  category,
  entry,
  reader,
}: {
  files: readonly File[]
  category: Pick<Category, 'fileSlots'>
  entry: Pick<Entry, 'slotsOff'>
  reader: SlotReader
}): File[] {
  const seen = new Set(
    category.fileSlots.filter((slot) => isSeenBy({ slot, reader, entry })).map(({ key }) => key),
  )
  return files.filter(({ slot }) => seen.has(slot))
}

/** Whom a slot's category chose, or the careful choice where nobody has chosen yet. */
export const readersOf = (slot: ReadSlot): readonly SlotReader[] =>
  slot.seenBy ?? defaultReaders(slot)

/** Whether a slot can be opened to a reader at all; the consent for a child is for its entrant and the staff. */
export function mayBeSeenBy(slot: ReadSlot, reader: SlotReader): boolean {
  if (slot.underAge) return false
  if (reader === 'recommender') return true
  return !slot.paper && (reader === 'judges' || takesFilms(slot))
}

/**
 * The careful choice: the recommender sees what it recommends; judges see the work and what explains it, and no consent,
 * no proof of who somebody is, and nothing that is asked of some entrants alone; the public sees the film.
 */
export function defaultReaders(slot: ReadSlot): SlotReader[] {
  if (slot.underAge) return []
  const isWork = slot.due === 'submission' && !slot.paper
  const isFilmSlot = isWork && takesFilms(slot)
  const isPersonal = PERSONAL.test(`${slot.key} ${slot.label}`) || Boolean(slot.condition?.field)
  return [
    'recommender',
    ...(isFilmSlot || (isWork && !isPersonal) ? (['judges'] as const) : []),
    ...(isFilmSlot ? (['public'] as const) : []),
  ]
}

/** A film is an entry's own: what a sign-up shares is no work. */
const takesFilms = ({ accept, shared, due }: ReadSlot): boolean =>
  due === 'submission' && !shared && accept.some((kind) => FILM_KINDS.some((each) => each === kind))

/** Words by which a place for consents and proofs of identity is known. */
export const PERSONAL =
  /同意|监护|授权|承诺|身份|户口|护照|学生证|出生|consent|guardian|permission|authori[sz]ation|identity|passport/i
