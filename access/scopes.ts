import type { PayloadRequest, Where } from 'payload'

import { accountsOfContests } from '../src/queries/accounts/accountsOfContests.ts'
import { applyingAs } from '../src/domain/units/applicant.ts'
import { formsOfContests } from '../src/queries/contest/formsOfContests.ts'
import { entrantFiles, recommenderFiles } from '../src/queries/files/listedFiles.ts'
import { participantsOfContests } from '../src/queries/participants/participantsOfContests.ts'
import { unitsOfContests } from '../src/queries/units/unitsOfContests.ts'
import { actorOf } from '../src/store/database/actors.ts'
import { readerOf } from '../src/store/database/database.ts'
import type { Reader } from '../src/store/database/database.ts'
import { grantedContests, idOf, isUnlimited, staffContests } from './roles.ts'
import type { Reference, RequestUser } from './roles.ts'

/** With what a collection is asked: the request, and of a write what is to be stored. */
export type Asked = { req: PayloadRequest; data?: unknown }
type Reach = boolean | Where

/** What a role may reach of a collection: all of it, none of it, or the rows of a query. */
export type Scope = (user: RequestUser, asked: Asked) => Reach | Promise<Reach>

export const everything: Scope = () => true
export const nothing: Scope = () => false

/** Staff of all contests: for what belongs to no contest, or to several. */
export const ifUnlimited: Scope = (user) => isUnlimited(user)

/** Staff: rows of their contests. What belongs to none is for staff of all contests. */
export const inOwnContests =
  (field = 'contest'): Scope =>
  (user) => {
    const contests = staffContests(user)
    return contests.length === 0 ? true : among(field, contests)
  }

/**
 * Staff: what is made in one of their contests. Without a contest in what is sent it is still for the form of the panel to
 * ask for one.
 */
export const intoOwnContests: Scope = (user, { data }) => namesOwnContest(user, data)

/** Staff: rows of their contests, as long as they are not to become another's. */
export const stayingInOwnContests: Scope = (user, asked) =>
  namesOwnContest(user, asked.data) && inOwnContests()(user, asked)

function namesOwnContest(user: RequestUser, data: unknown): boolean {
  const named = (data as { contest?: Reference | null } | null | undefined)?.contest
  return isUnlimited(user) || !named || staffContests(user).includes(idOf(named))
}

/** Staff: rows that the database finds by their contests, where no field of theirs says whose they are. */
const foundByContests =
  (field: string, find: (reader: Reader, contests: string[]) => Promise<string[]>): Scope =>
  async (user, { req }) =>
    isUnlimited(user) || among(field, await find(readerOf(req.payload), staffContests(user)))

/** Staff: units that stand in one of their contests. */
export const unitsInOwnContests = foundByContests('id', unitsOfContests)
/** Staff: accounts that have a part in one of their contests. */
export const accountsInOwnContests = foundByContests('id', accountsOfContests)
/** Staff: participants that an entry of one of their contests names. */
export const participantsInOwnContests = foundByContests('id', participantsOfContests)
/** Staff: forms that one of their contests uses, whoever else does. */
export const formsInOwnContests = foundByContests('id', formsOfContests)
/** Staff: versions of those forms. */
export const versionsInOwnContests = foundByContests('form', formsOfContests)
/** Staff: forms that their contests use and no other does. */
export const formsOfOwnContestsAlone = foundByContests('id', (reader, contests) =>
  formsOfContests(reader, contests, { alone: true }),
)

/** Administrators and auditors: the staff; of those who are limited, their own row. */
export const staffOrOwnRow: Scope = (user) => isUnlimited(user) || equal('id', user.id)

export const ownRow: Scope = (user) => equal('id', user.id)

/** Entrants: rows of their unit or person. */
export const ofOwnUnitOrPerson: Scope = (user) =>
  user.unit ? equal('unit', idOf(user.unit)) : equal('person', user.id)

/** Entrants: the files of those rows, as their door opens them: what was taken out is listed no longer. */
export const filesOfOwnUnitOrPerson: Scope = async (user, { req }) => {
  const actor = actorOf(user)
  const applying = actor && applyingAs(actor)
  return applying ? among('id', await entrantFiles(readerOf(req.payload), applying)) : false
}

/** Recommenders: entries past draft that named their unit, in contests they are granted (R92). */
export const namedOwnUnit =
  (path = '') =>
  (user: RequestUser): Reach =>
    user.unit
      ? {
          and: [
            equal(`${path}recommender`, idOf(user.unit)),
            among(`${path}contest`, grantedContests(user, 'recommender')),
            { [`${path}firstSubmittedAt`]: { exists: true } },
            { [`${path}stage`]: { not_in: ['draft', 'withdrawn'] } },
          ],
        }
      : false

/** Recommenders: the files of those entries, out of the slots that recommenders see (R92). */
export const filesNamingOwnUnit: Scope = async (user, { req }) => {
  if (!user.unit) return false
  const contests = grantedContests(user, 'recommender')
  const unit = idOf(user.unit)
  return among('id', await recommenderFiles(readerOf(req.payload), { unit, contests }))
}

/** Recommenders: rows their own unit wrote. */
export const writtenByOwnUnit: Scope = (user) =>
  user.unit
    ? {
        and: [
          equal('unit', idOf(user.unit)),
          among('contest', grantedContests(user, 'recommender')),
        ],
      }
    : false

/** Judges: rows of their own. */
export const ofOwnJudging: Scope = (user) => ({
  and: [equal('judge', user.id), among('contest', grantedContests(user, 'judge'))],
})

export const ownMessages: Scope = (user) => equal('account', user.id)

export const publishedRows: Scope = () => equal('published', true)
/** What is public of a contest's rounds: a draft is its organisers' own business. */
export const begunInPublishedContests: Scope = () => ({
  and: [equal('contest.published', true), { state: { not_equals: 'draft' } }],
})
export const ownUnit: Scope = (user) => (user.unit ? equal('id', idOf(user.unit)) : false)

function equal(path: string, value: string | boolean): Where {
  return { [path]: { equals: value } }
}

function among(path: string, values: string[]): Where {
  return { [path]: { in: values } }
}
