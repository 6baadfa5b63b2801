import { refuse } from '../../basics/refusal.ts'
import type { Participant } from '../../types/index.ts'
import { identityOf } from '../identity.ts'
import { nameKey } from '../nameKey.ts'
import type { ParticipantSheet } from '../readParticipant.ts'
import type { ParticipantRow } from './participantTable.ts'

/**
 * What would come of a row: somebody new (`add`); somebody of the same name and day of birth as another row or as one who is
 * kept, which a person has to look at (`alike`: written down once); or nothing, for its faults.
 */
export type PlannedParticipant = ParticipantRow & {
  outcome: 'add' | 'alike' | 'bad'
  /** The earlier row that says the same person; null where the list does. */
  alikeRow: number | null
}

/**
 * Sets rows beside each other and beside those who are kept. Of one name without a day of birth nobody can be told apart:
 * that is an error of the row (participantNameTwice), as on the page.
 */
export function planParticipants({
  rows,
  kept,
}: {
  rows: readonly ParticipantRow[]
  kept: readonly Pick<Participant, 'name' | 'birthDate'>[]
}): PlannedParticipant[] {
  const names = countNames([...kept, ...rows.flatMap(({ sheet }) => sheet ?? [])])
  const known = new Set(kept.map(identityOf))
  const rowOf = new Map<string, number>()
  return rows.map((row): PlannedParticipant => {
    const { sheet } = row
    if (!sheet) return { ...row, outcome: 'bad', alikeRow: null }
    if (!sheet.birthDate && (names.get(nameKey(sheet.name)) ?? 0) > 1) {
      return { ...row, ...withoutDay(row, sheet), outcome: 'bad', alikeRow: null }
    }
    const identity = identityOf(sheet)
    if (!identity) return { ...row, outcome: 'add', alikeRow: null }
    if (known.has(identity)) return { ...row, outcome: 'alike', alikeRow: null }
    const alikeRow = rowOf.get(identity) ?? null
    if (alikeRow === null) rowOf.set(identity, row.row)
    return { ...row, outcome: alikeRow === null ? 'add' : 'alike', alikeRow }
  })
}

const withoutDay = ({ problems }: ParticipantRow, { name }: ParticipantSheet) => ({
  problems: [
    ...problems,
    {
      level: 'error' as const,
      column: 'birthDate' as const,
      refusal: refuse('participantNameTwice', { participant: name }),
    },
  ],
})

function countNames(people: readonly Pick<Participant, 'name'>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { name } of people) {
    const key = nameKey(name)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
