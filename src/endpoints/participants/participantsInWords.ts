import type { ParticipantColumn } from '../../domain/participants/table/participantTable.ts'
import type { PlannedParticipant } from '../../domain/participants/table/planParticipants.ts'
import type { ParticipantImport } from '../../operations/participants/importParticipants.ts'
import { labels } from '../../translations/labels.ts'
import type { Locale } from '../../translations/locale.ts'
import { createTranslator, wordsOfRefusal } from '../../translations/translate.ts'

export type ParticipantsInWords = Pick<ParticipantImport, 'counts' | 'digest'> & {
  rows: {
    row: number
    name: string
    birthDate: string
    outcome: PlannedParticipant['outcome']
    /** What has to be mended or looked at, each with its cell. */
    notes: string[]
  }[]
}

/** A table as a person reads it, row by row; what has to be mended comes first, then what has to be looked at. */
export function participantsInWords(
  { rows, counts, digest }: ParticipantImport,
  locale: Locale,
): ParticipantsInWords {
  const t = createTranslator(locale)
  const notesOf = (row: PlannedParticipant): string[] => [
    ...row.problems.map(({ column, refusal }) => {
      const label = column ? labels(`participant.fields.${column}`) : {}
      const words = wordsOfRefusal({ ...refusal, params: { ...label, ...refusal.params } }, locale)
      return column ? t('participant.table.problem', { ...placeOf(row, column), words }) : words
    }),
    ...(row.outcome === 'alike'
      ? [
          row.alikeRow === null
            ? t('participant.table.alikeKept')
            : t('participant.table.alikeRow', { row: row.alikeRow }),
        ]
      : []),
  ]
  const placeOf = ({ cellOf }: PlannedParticipant, column: ParticipantColumn) => ({
    cell: cellOf[column] ?? '',
    column: t(`participant.fields.${column}`),
  })
  const shown = ORDER.flatMap((outcome) => rows.filter((row) => row.outcome === outcome))
  return {
    counts,
    digest,
    rows: shown.map((row) => ({
      row: row.row,
      name: row.sheet?.name ?? row.written,
      birthDate: row.sheet?.birthDate ?? '',
      outcome: row.outcome,
      notes: notesOf(row),
    })),
  }
}

const ORDER = ['bad', 'alike', 'add'] as const
