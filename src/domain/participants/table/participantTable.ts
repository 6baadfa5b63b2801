import type { HeaderWords, SheetProblem } from '../../basics/sheet/sheet.ts'
import type { PublicName } from '../../types/participant.ts'
import type { PARTICIPANT_FIELDS, ParticipantSheet } from '../readParticipant.ts'

/** The columns of a table of participants are the fields of the page. */
export type ParticipantColumn = (typeof PARTICIPANT_FIELDS)[number]
export type ParticipantProblem = SheetProblem<ParticipantColumn>

/** The words by which such a table is read: what a column may be called, and what a choice of public name may be. */
export type ParticipantWords = {
  headers: HeaderWords<ParticipantColumn>
  publicNames: Readonly<Record<PublicName, readonly string[]>>
}

/** One row as it was read. */
export type ParticipantRow = {
  /** As Excel counts, from 1. */
  row: number
  /** What it says; null while it has a fault. */
  sheet: ParticipantSheet | null
  /** Who is meant, as it was written: to find the row by. */
  written: string
  /** Which cell each column is, as Excel names it: `B3`. */
  cellOf: Partial<Record<ParticipantColumn, string>>
  problems: ParticipantProblem[]
}
