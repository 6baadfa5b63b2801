import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { WorkingCopyDocument } from '../../domain/documents/index.ts'
import { integer } from '../database/columns.ts'
import { findAll } from '../database/documents.ts'
import { readRow } from '../database/readRows.ts'
import { TABLE } from '../database/table.ts'
import type { Transaction } from '../database/transact.ts'

export type CopyInput = Record<string, string | string[]>

/**
 * Who writes, and what they saw. A page is one writer; its writes count up, so that one overtaken on the way is
 * ignored, and it never conflicts with itself. Anybody else must have seen the newest revision (`base`), or wants to
 * overwrite it knowingly (`force`).
 */
export type CopyStamp = { writer: string; sequence: number; base: number; force?: boolean }

/** Whose typing it is, whatever account of a unit types it. */
export const copySubject = {
  entry: (entry: string): string => `entry:${entry}`,
  /** What a recommender's unit types about an entry. */
  opinion: (entry: string, unit: string): string => `opinion:${entry}:${unit}`,
  signUp: (contest: string, applying: { unit: string | null; person: string | null }): string =>
    `signUp:${contest}:${applying.unit ?? applying.person ?? ''}`,
}

/**
 * Writes the working copy of a section, or with `input` null marks it as saved: one statement, one row, however often.
 *
 * @returns the new revision; `overtaken` where this page wrote something later already; null where somebody else wrote
 *   something this writer has not seen.
 */
export async function writeWorkingCopy(
  { sql: database }: Transaction,
  {
    subject,
    section,
    contest,
    account,
    input,
    stamp: { writer, sequence, base, force = false },
    now,
  }: {
    subject: string
    section: string
    contest: string
    account: string
    input: CopyInput | null
    stamp: CopyStamp
    now: Date
  },
): Promise<number | 'overtaken' | null> {
  const at = now.toISOString()
  const text = input === null ? null : JSON.stringify(input)
  const written = await database.execute(sql`
    insert into ${TABLE.working_copies} as held
      (id, subject, section, contest_id, account_id, input, revision, writer, sequence, created_at, updated_at)
    values (gen_random_uuid(), ${subject}, ${section}, ${contest}, ${account}, ${text}::jsonb, 1, ${writer}, ${sequence}, ${at}, ${at})
    on conflict (subject, section) do update set
      input = excluded.input, account_id = excluded.account_id, revision = held.revision + 1,
      writer = excluded.writer, sequence = excluded.sequence, updated_at = excluded.updated_at
    where (held.writer = excluded.writer and held.sequence <= excluded.sequence)
      or (held.writer <> excluded.writer and (${force} or held.revision = ${base}))
    returning revision`)
  const copy = readRow(written, { revision: integer })
  if (copy) return copy.revision
  const held = await database.execute(
    sql`select 1 from ${TABLE.working_copies} where subject = ${subject} and section = ${section} and writer = ${writer}`,
  )
  return held.rows.length > 0 ? 'overtaken' : null
}

/** What is typed and not saved, and how far each section has come. */
export const workingCopiesOf = (
  req: PayloadRequest,
  subject: string,
): Promise<WorkingCopyDocument[]> => findAll(req, 'workingCopies', { subject: { equals: subject } })
