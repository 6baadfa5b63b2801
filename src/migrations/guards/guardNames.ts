import { sql } from '@payloadcms/db-postgres'

import { tableOf } from '../../domain/basics/tableNames.ts'

/** The tables that guards stand on, and what the guards themselves are called, after the tables of this installation. */
export const guardNames = () => ({
  ballots: sql.identifier(tableOf('ballots')),
  slotWithinQuota: sql.identifier(`${tableOf('ballots')}_slot_within_quota`),
  entryTexts: sql.identifier(tableOf('entryTexts')),
  fingerprints: sql.identifier(`${tableOf('entryTexts')}_fingerprints_idx`),
  messages: sql.identifier(tableOf('messages')),
  outgoing: sql.identifier(`${tableOf('messages')}_outgoing`),
  recommendationTables: sql.identifier(tableOf('recommendationTables')),
})
