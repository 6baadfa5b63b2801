import { MOST_KEPT } from '../../domain/participants/kept.ts'
import { PARTICIPANT_FIELDS } from '../../domain/participants/readParticipant.ts'
import type { ParticipantColumn } from '../../domain/participants/table/participantTable.ts'
import { createTranslator } from '../../translations/translate.ts'
import { madeOnce } from './madeOnce.ts'
import { writeWorkbook } from './writeWorkbook.ts'

/** The template of a table of participants: the columns to fill in, and a second sheet that says how, with an example. */
export const participantTemplate = madeOnce((locale) => {
  const t = createTranslator(locale)
  return writeWorkbook([
    {
      name: t('participant.sheet.name'),
      columns: PARTICIPANT_FIELDS.map((column) => ({
        header: t(`participant.fields.${column}`),
        width: WIDTHS[column],
      })),
      rows: [],
      // Texts from the first: Excel would make numbers of telephones, and days of its own of dates.
      emptyRows: MOST_KEPT,
    },
    {
      name: t('participant.sheet.notes'),
      plain: true,
      columns: [
        { header: t('participant.sheet.column'), width: 20 },
        { header: t('participant.sheet.rule'), width: 60 },
        { header: t('participant.sheet.example'), width: 30 },
      ],
      rows: PARTICIPANT_FIELDS.map((column) => [
        t(`participant.fields.${column}`),
        t(`participant.sheet.rules.${column}`),
        t(`participant.sheet.examples.${column}`),
      ]),
    },
  ])
})

const WIDTHS: Record<ParticipantColumn, number> = {
  name: 16,
  birthDate: 14,
  school: 32,
  guardian: 16,
  guardianPhone: 18,
  publicName: 20,
}
