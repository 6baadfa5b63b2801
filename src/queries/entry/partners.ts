import type { PayloadRequest, Where } from 'payload'

import type {
  AccountDocument,
  EntryDocument,
  EntryPartnerDocument,
} from '../../domain/documents/index.ts'
import { isIn, PARTNERS_IN } from '../../domain/units/joint.ts'
import type { PartnerState } from '../../domain/units/joint.ts'
import { findAll, findByIds } from '../../store/database/documents.ts'

/** A partner with the name it is shown by: its own once it has confirmed, until then what the lead typed. */
export type Partner = EntryPartnerDocument & { shownAs: string }

/** Everybody still named beside the lead of an entry, in the order they were named; who gave up its name too. */
export async function partnersOf(req: PayloadRequest, entry: string): Promise<Partner[]> {
  const where: Where = {
    and: [{ entry: { equals: entry } }, { state: { not_equals: 'removed' } }],
  }
  const rows = await findAll(req, 'entryPartners', where, { sort: 'createdAt' })
  const confirmed = rows.filter(hasJoined)
  const [units, accounts] = await Promise.all([
    findByIds(
      req,
      'units',
      confirmed.map(({ unit }) => unit),
    ),
    findByIds(
      req,
      'accounts',
      confirmed.map(({ account }) => account),
    ),
  ])
  return rows.map((row) => {
    const home = row.unit ? units.get(row.unit) : accounts.get(row.account ?? '')
    return { ...row, shownAs: (hasJoined(row) && home?.name) || row.namedAs }
  })
}

/** Whether somebody goes by the own name: is in it, or was until the name was given up. */
const hasJoined = (partner: EntryPartnerDocument): boolean =>
  isIn(partner) || partner.state === 'waived'

/** Those who refuse the use of the work, which keeps it from being accepted, judged and shown. */
export const objectingNames = (partners: readonly Partner[]): string[] =>
  partners.filter(({ state }) => state === 'objected').map(({ shownAs }) => shownAs)

/** Names of those who are in it. */
export const partnerNames = async (req: PayloadRequest, entry: string): Promise<string[]> =>
  confirmedNames(await partnersOf(req, entry))

export const confirmedNames = (partners: readonly Partner[]): string[] =>
  partners.filter(isIn).map(({ shownAs }) => shownAs)

/** The persons who are charged beside the one that leads (domain.md decision 1). */
export async function joiningPersons(req: PayloadRequest, entry: string): Promise<string[]> {
  const where: Where = { and: [{ entry: { equals: entry } }, { state: { in: [...PARTNERS_IN] } }] }
  const rows = await findAll(req, 'entryPartners', where, { sort: 'createdAt' })
  return rows.flatMap(({ account }) => account ?? [])
}

/** Where somebody is named as a partner, or their unit is; a person who registered after being named is found by the address. */
export function partnerRoles(
  req: PayloadRequest,
  {
    account,
    entry,
    states = ['asked', ...PARTNERS_IN],
  }: { account: AccountDocument; entry?: string; states?: PartnerState[] },
): Promise<EntryPartnerDocument[]> {
  const named: Where[] = account.unit
    ? [{ unit: { equals: account.unit } }]
    : account.kind === 'person'
      ? [
          { account: { equals: account.id } },
          {
            and: [
              { kind: { equals: 'person' } },
              { account: { exists: false } },
              { namedAs: { equals: account.username } },
            ],
          },
        ]
      : []
  if (named.length === 0) return Promise.resolve([])
  return findAll(
    req,
    'entryPartners',
    {
      and: [
        { or: named },
        { state: { in: states } },
        ...(entry ? [{ entry: { equals: entry } }] : []),
      ],
    },
    { sort: '-createdAt' },
  )
}

/** The entries somebody has a part in without leading them, newest first, each with their own answer. */
export async function jointEntries(
  req: PayloadRequest,
  account: AccountDocument,
): Promise<{ entry: EntryDocument; partner: EntryPartnerDocument }[]> {
  const roles = await partnerRoles(req, { account })
  const entries = await findByIds(
    req,
    'entries',
    roles.map(({ entry }) => entry),
  )
  return roles.flatMap((partner) => {
    const entry = entries.get(partner.entry)
    return entry ? [{ entry, partner }] : []
  })
}
