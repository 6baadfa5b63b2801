import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest, Where } from 'payload'

import { slugOf } from '../../domain/basics/collections.ts'
import { pick } from '../../domain/basics/pick.ts'
import type {
  AccountDocument,
  EntryDocument,
  EntryFileDocument,
} from '../../domain/documents/index.ts'
import { namedByContent } from '../../domain/files/fileKinds.ts'
import { applyingAs } from '../../domain/units/applicant.ts'
import { actorOf } from '../../store/database/actors.ts'
import { readerOf } from '../../store/database/database.ts'
import { findAll, findById } from '../../store/database/documents.ts'
import { TABLE } from '../../store/database/table.ts'
import { ownEntries } from '../entry/ownEntries.ts'
import { jointEntries, partnersOf } from '../entry/partners.ts'

/** All that is kept of somebody, one list or record a file of the export, and the files they or their unit brought. */
export type PersonalData = {
  records: [name: string, content: unknown][]
  files: { name: string; title: string; file: EntryFileDocument }[]
}

/**
 * Gathers what is kept of an account and of the person or unit it enters for (PIPL, R149). Not in it: what others wrote in
 * confidence (marks, examiners' notes) and secrets (passwords, codes).
 */
export async function personalData(
  req: PayloadRequest,
  account: AccountDocument,
): Promise<PersonalData> {
  const actor = actorOf({ ...account, collection: slugOf('accounts') })
  const applying = actor && applyingAs(actor)
  const owner: Where | null = !applying
    ? null
    : applying.unit === null
      ? { person: { equals: applying.person } }
      : { unit: { equals: applying.unit } }
  const entries = applying ? await ownEntries(req, { applying }) : []
  const signUps = owner ? await findAll(req, 'registrations', owner) : []
  const own = { account: { equals: account.id } }
  const files = await filesFor(req, {
    entries: entries.map(({ id }) => id),
    signUps: signUps.map(({ id }) => id),
  })
  const withPartners = await Promise.all(
    entries.map(async (entry) => ({
      ...entryOnly(entry),
      partners: (await partnersOf(req, entry.id)).map(({ shownAs, state }) => ({ shownAs, state })),
    })),
  )
  const joint = (await jointEntries(req, account)).map(({ entry, partner }) => ({
    entry: entry.id,
    number: entry.number,
    title: entry.title,
    stage: entry.stage,
    state: partner.state,
    decidedAt: partner.decidedAt,
  }))
  const titleOf = (file: EntryFileDocument): string => {
    const entry = entries.find(({ id }) => id === file.entry)
    return entry ? [entry.number, entry.title].filter(Boolean).join(' ') : ''
  }
  return {
    records: [
      ['account', accountOnly(account)],
      ['consents', account.consents],
      ['unit', await findById(req, 'units', account.unit)],
      ['joinRequests', await findAll(req, 'joinRequests', own)],
      ['registrations', signUps],
      ['entries', withPartners],
      ['handedIn', await handedInVersions(req, entries)],
      ['jointEntries', joint],
      ['files', files.map((file) => without(file, 'filename'))],
      [
        'history',
        await historyOf(req, { account: account.id, entries: entries.map(({ id }) => id) }),
      ],
      [
        'messages',
        (await findAll(req, 'messages', own)).map((message) => without(message, 'code')),
      ],
      ['workingCopies', await findAll(req, 'workingCopies', own)],
    ],
    files: files.map((file) => ({
      name: namedByContent(file.originalName, file.kind),
      title: titleOf(file),
      file,
    })),
  }
}

const without = (row: object, name: string): unknown =>
  Object.fromEntries(Object.entries(row).filter(([each]) => each !== name))

/** Without what the desk of staff notes on it (who checks it, since when). */
const entryOnly = (entry: EntryDocument): Partial<EntryDocument> =>
  Object.fromEntries(
    Object.entries(entry).filter(([name]) => !DESK_NOTES.has(name)),
  ) as Partial<EntryDocument>

const DESK_NOTES: ReadonlySet<string> = new Set(['claimedBy', 'claimedUntil', 'checkedAt'])

/** What is known of a person, without what only signing in needs. */
const ACCOUNT_NAMES = [
  'id',
  'username',
  'email',
  'phone',
  'name',
  'kind',
  'unitSince',
  'locale',
  'createdAt',
  'updatedAt',
] as const satisfies readonly (keyof AccountDocument)[]

const accountOnly = (account: AccountDocument) => pick(account, ACCOUNT_NAMES)

const handedInVersions = (req: PayloadRequest, entries: { id: string }[]) =>
  findAll(req, 'entryVersions', { entry: { in: entries.map(({ id }) => id) } })

function filesFor(
  req: PayloadRequest,
  { entries, signUps }: { entries: string[]; signUps: string[] },
): Promise<EntryFileDocument[]> {
  const where: Where = { or: [{ entry: { in: entries } }, { registration: { in: signUps } }] }
  return findAll(req, 'entryFiles', where, { sort: 'createdAt' })
}

/** What this account did, sign-ins included, and what happened to its entries; who else did it is not named. */
async function historyOf(
  req: PayloadRequest,
  { account, entries }: { account: string; entries: string[] },
): Promise<unknown[]> {
  const { rows } = await readerOf(req.payload).sql.execute(sql`
    select at, action, subject, subject_id as "subjectId", "from", "to", details - 'note' as details, actor = ${account} as own
    from ${TABLE.activity}
    where (actor = ${account} and actor_kind = 'account')
      or (subject = 'accounts' and subject_id = ${account})
      or (subject = 'entries' and subject_id in (
        select value from jsonb_array_elements_text(${JSON.stringify(entries)}::jsonb)))
    order by at, id`)
  return rows
}
