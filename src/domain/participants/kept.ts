import { refuse } from '../basics/refusal.ts'
import type { Refusal } from '../basics/refusal.ts'
import type { Participant, Stage } from '../types/index.ts'
import { identityOf } from './identity.ts'
import { nameKey } from './nameKey.ts'
import type { ParticipantSheet } from './readParticipant.ts'

/** A school has some hundreds; a list without end is nobody's. */
export const MOST_KEPT = 500

/**
 * What stands against a sheet beside the others that are kept: the same person twice, one of two of one name without a day of
 * birth, or another name or day of birth for somebody who is handed in. Refuses `invalid` with participantKnown,
 * participantNameTwice, participantFixed by field.
 */
export function checkSheet({
  sheet,
  before,
  others,
  stages,
}: {
  sheet: ParticipantSheet
  /** As it was; null for a new one. */
  before: Participant | null
  others: readonly Pick<Participant, 'name' | 'birthDate'>[]
  /** Of the entries that name it. */
  stages: readonly Stage[]
}): Refusal | null {
  const participant = { participant: sheet.name }
  const key = nameKey(sheet.name)
  const namesakes = others.filter(({ name }) => nameKey(name) === key)
  const identity = identityOf(sheet)
  if (identity && namesakes.some((each) => identityOf(each) === identity)) {
    return refuse('invalid', {}, { name: refuse('participantKnown', participant) })
  }
  if (namesakes.length > 0 && !sheet.birthDate) {
    return refuse('invalid', {}, { birthDate: refuse('participantNameTwice', participant) })
  }
  if (!before || !stages.some(isFixed)) return null
  const fixed = refuse('participantFixed', { participant: before.name })
  const fields = {
    ...(before.name === sheet.name ? {} : { name: fixed }),
    ...((before.birthDate ?? null) === sheet.birthDate ? {} : { birthDate: fixed }),
  }
  return Object.keys(fields).length > 0 ? refuse('invalid', {}, fields) : null
}

/** Whether an entry in this stage keeps name and day of birth of who takes part in it as they were handed in. */
const isFixed = (stage: Stage): boolean => !OPEN.has(stage)

const OPEN: ReadonlySet<Stage> = new Set<Stage>(['draft', 'returned', 'withdrawn', 'lapsed'])
