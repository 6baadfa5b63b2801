import type { Where } from 'payload'

import { grantedContests, idOf, staffContests } from './roles.ts'
import type { RequestUser } from './roles.ts'

/** What a role may reach of a collection: all of it, none of it, or the rows of a query. */
export type Scope = (user: RequestUser) => boolean | Where

export const everything: Scope = () => true
export const nothing: Scope = () => false

/** Staff: rows of their contests. */
export const inOwnContests =
  (field = 'contest'): Scope =>
  (user) => {
    const contests = staffContests(user)
    return contests.length === 0 ? true : among(field, contests)
  }

/** Staff: rows of their contests, and rows that belong to none. */
export const inOwnContestsOrNone: Scope = (user) => {
  const contests = staffContests(user)
  return contests.length === 0
    ? true
    : { or: [among('contest', contests), { contest: { exists: false } }] }
}

export const ownRow: Scope = (user) => equal('id', user.id)

/** Entrants: rows of their unit or person. */
export const ofOwnUnitOrPerson: Scope = (user) =>
  user.unit ? equal('unit', idOf(user.unit)) : equal('person', user.id)

/** Files stand one relation away from the unit. */
export const filesOfOwnUnitOrPerson: Scope = (user) =>
  user.unit
    ? {
        or: [equal('entry.unit', idOf(user.unit)), equal('registration.unit', idOf(user.unit))],
      }
    : {
        or: [equal('entry.person', user.id), equal('registration.person', user.id)],
      }

/** Recommenders: entries past draft that named their unit, in contests they are granted (R92). */
export const namedOwnUnit =
  (path = ''): Scope =>
  (user) =>
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

/** Recommenders: the files of those entries; what an entrant took out again is nobody's but theirs and the staff's (R92). */
export const filesNamingOwnUnit: Scope = (user) => {
  const ofEntries = namedOwnUnit('entry.')(user)
  return typeof ofEntries === 'boolean'
    ? ofEntries
    : { and: [ofEntries, { removedAt: { exists: false } }] }
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
export const ofPublishedContests: Scope = () => equal('contest.published', true)
export const ownUnit: Scope = (user) => (user.unit ? equal('id', idOf(user.unit)) : false)

function equal(path: string, value: string | boolean): Where {
  return { [path]: { equals: value } }
}

function among(path: string, values: string[]): Where {
  return { [path]: { in: values } }
}
