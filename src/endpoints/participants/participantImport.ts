import type { PayloadRequest } from 'payload'

import { refusedCharacters } from '../../documents/unprintableCharacters.ts'
import { participantTemplate } from '../../documents/workbook/participantTemplate.ts'
import { readTable } from '../../documents/workbook/readTable.ts'
import { dayOf } from '../../domain/basics/instants.ts'
import { isRefusal, ok } from '../../domain/basics/refusal.ts'
import type { Outcome } from '../../domain/basics/refusal.ts'
import type { ParticipantRow } from '../../domain/participants/table/participantTable.ts'
import { readParticipantTable } from '../../domain/participants/table/readParticipantTable.ts'
import {
  importParticipants,
  previewParticipants,
} from '../../operations/participants/importParticipants.ts'
import { CALENDAR } from '../../operations/participants/saveParticipant.ts'
import { participantWords } from '../../translations/participantWords.ts'
import { createTranslator } from '../../translations/translate.ts'
import { portalEndpoint } from '../http/define.ts'
import type { Door } from '../http/define.ts'
import { download } from '../http/download.ts'
import { optional, oneOf, record, text } from '../http/readers.ts'
import { readTableBody } from '../http/readTableBody.ts'
import { localeOfRequest } from '../http/respond.ts'
import { participantsInWords } from './participantsInWords.ts'

/**
 * The import of participants from a table, below `/api/portal/participant-import`. The table is the body of each post: it is
 * read anew each time and kept nowhere.
 */
export const participantImportEndpoints: Door[] = [
  portalEndpoint({
    path: '/participant-import/template.xlsx',
    method: 'get',
    handler: async ({ req }) => {
      const locale = localeOfRequest(req)
      const name = createTranslator(locale)('participant.sheet.file')
      return download(await participantTemplate(locale), `${name}.xlsx`)
    },
  }),
  portalEndpoint({
    path: '/participant-import/preview',
    method: 'post',
    raw: true,
    handler: async ({ req, actor, now }) => {
      const rows = await rowsOf(req, now)
      if (isRefusal(rows)) return rows
      const planned = await previewParticipants({ req, actor, now, rows: rows.value })
      if (isRefusal(planned)) return planned
      return { value: participantsInWords(planned, localeOfRequest(req)) }
    },
  }),
  portalEndpoint({
    path: '/participant-import/rows',
    method: 'post',
    raw: true,
    query: record({ digest: text({ max: 64 }), same: optional(oneOf(['yes'])) }),
    handler: async ({ req, actor, now, query: { digest, same } }) => {
      const rows = await rowsOf(req, now)
      if (isRefusal(rows)) return rows
      const call = { req, actor, now, rows: rows.value, digest, isSame: same === 'yes' }
      const imported = await importParticipants(call)
      return isRefusal(imported) ? imported : { value: { counts: imported.counts } }
    },
  }),
]

async function rowsOf(req: PayloadRequest, now: Date): Promise<Outcome<ParticipantRow[]>> {
  const bytes = await readTableBody(req)
  if (isRefusal(bytes)) return bytes
  const sheet = await readTable(bytes.value)
  if (isRefusal(sheet)) return sheet
  const rows = readParticipantTable({
    sheet: sheet.value,
    words: participantWords(),
    today: dayOf(now, CALENDAR),
    refused: refusedCharacters,
  })
  return isRefusal(rows) ? rows : ok(rows.value)
}
