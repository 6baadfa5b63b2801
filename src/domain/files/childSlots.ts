import { millisecondsOf } from '../basics/instants.ts'
import { ageInContest } from '../participants/ages.ts'
import { toldApart } from '../participants/toldApart.ts'
import type { Category, Contest, FileSlot, Participant } from '../types/index.ts'

type Child = Pick<Participant, 'id' | 'name' | 'birthDate' | 'consentWithdrawnAt'>

/**
 * The slots of a category as one entry has them: a slot for those under an age stands once for each participant who is below
 * it on the day entries close, under a key of its own and with the name in its label, and is not there for anybody else. So
 * each child's consent has its place, and every rule about slots holds of it. A consent that was given keeps its place, and
 * is asked no more, where a deadline was moved to a day on which the child has come of the age.
 *
 * In the database such a file lies in a slot that its category does not have: no list made for judges, recommenders or the
 * public finds it.
 */
export function withChildSlots<Of extends Pick<Category, 'fileSlots' | 'participants'>>({
  category,
  contest,
  participants,
  begun,
  filled,
}: {
  category: Of
  contest: Pick<Contest, 'windows' | 'timeZone'>
  participants: readonly Child[]
  /** When the entry was begun, ISO 8601. */
  begun: string
  /** Keys of the slots that hold a file of the entry. */
  filled: readonly string[]
}): Of {
  if (!category.fileSlots.some(isForChildren)) return category
  const fileSlots = category.fileSlots.flatMap((slot) => {
    if (!isForChildren(slot)) return [slot]
    const { underAge } = slot
    return participants.flatMap((child): FileSlot[] => {
      const age = ageInContest(child, { contest, begun })
      const own = slotOf(slot, child, participants)
      if (age !== null && age < (underAge ?? 0)) return [own]
      return filled.includes(own.key) ? [{ ...own, required: false }] : []
    })
  })
  // Ages are asked of everybody, or nobody would be below them.
  return { ...category, fileSlots, participants: { ...category.participants, birthDate: true } }
}

/** Whether a slot is one for those under an age. */
export const isForChildren = ({ underAge }: Pick<FileSlot, 'underAge'>): boolean =>
  Boolean(underAge)

/**
 * Under which key the file of one child lies: after its consent was taken back under another one, so that what was given
 * before fills the place no more.
 */
export const childSlotKey = (
  key: string,
  { id, consentWithdrawnAt }: Pick<Participant, 'id' | 'consentWithdrawnAt'>,
): string =>
  consentWithdrawnAt ? `${key}-${id}-${millisecondsOf(consentWithdrawnAt)}` : `${key}-${id}`

/** Whether a file lies in a place of this child, whenever it was put there. */
export const isOfChild = (slot: string, participant: string): boolean =>
  slot.includes(`-${participant}`)

/** Of two children of one name the day of birth tells which is meant. */
function slotOf(slot: FileSlot, child: Child, all: readonly Child[]): FileSlot {
  const who = toldApart(child, all)
  return {
    ...slot,
    key: childSlotKey(slot.key, child),
    label: `${slot.label}（${who}）`,
    ...(slot.labelEn ? { labelEn: `${slot.labelEn} (${who})` } : {}),
    participant: child.id,
  }
}
