import type { Role } from './roles.ts'
import {
  everything,
  filesNamingOwnUnit,
  filesOfOwnUnitOrPerson,
  inOwnContests,
  inOwnContestsOrNone,
  namedOwnUnit,
  ofOwnJudging,
  ofOwnUnitOrPerson,
  ofPublishedContests,
  ownMessages,
  ownRow,
  ownUnit,
  publishedRows,
  writtenByOwnUnit,
} from './scopes.ts'
import type { Scope } from './scopes.ts'

export type Operation = 'create' | 'read' | 'update' | 'delete'
export type Cells = Partial<Record<Role | 'anyone', Scope>>
export type Row = Record<Operation, Cells>

const nobody: Cells = {}
const staffRead = (scope: Scope): Cells => ({
  admin: scope,
  organiser: scope,
  examiner: scope,
  auditor: scope,
})
const managers = (scope: Scope): Cells => ({ admin: scope, organiser: scope })
const admins: Cells = { admin: everything }

/** Written by operations only: whoever may change something does it through the operation's endpoint. */
const byOperation = { create: nobody, update: nobody, delete: nobody }
const contest = inOwnContests()

/**
 * Who may do what through Payload's own doors (admin panel, REST, GraphQL): role × collection × operation.
 * A missing cell is a refusal. Operations decide by their own rules and do not read this table.
 */
export const matrix = {
  contests: {
    create: managers(everything),
    read: { ...staffRead(inOwnContests('id')), anyone: publishedRows },
    update: managers(inOwnContests('id')),
    delete: nobody,
  },
  categories: {
    create: managers(everything),
    read: staffRead(contest),
    update: managers(contest),
    delete: nobody,
  },
  units: {
    create: managers(everything),
    read: { ...staffRead(everything), entrant: ownUnit },
    update: managers(everything),
    delete: nobody,
  },
  staff: {
    create: admins,
    read: { admin: everything, organiser: ownRow, examiner: ownRow, auditor: everything },
    update: { admin: everything, organiser: ownRow, examiner: ownRow, auditor: ownRow },
    delete: nobody,
  },
  accounts: {
    create: admins,
    read: { admin: everything, organiser: everything, auditor: everything, entrant: ownRow },
    update: admins,
    delete: nobody,
  },
  joinRequests: { ...byOperation, read: { ...managers(everything), auditor: everything } },
  registrations: {
    ...byOperation,
    read: { ...staffRead(contest), entrant: ofOwnUnitOrPerson },
  },
  entries: {
    ...byOperation,
    read: {
      ...staffRead(contest),
      entrant: ofOwnUnitOrPerson,
      recommender: namedOwnUnit(),
    },
  },
  entryFiles: {
    ...byOperation,
    read: {
      ...staffRead(contest),
      entrant: filesOfOwnUnitOrPerson,
      recommender: filesNamingOwnUnit,
    },
  },
  entryVersions: { ...byOperation, read: staffRead(contest) },
  printedPapers: { ...byOperation, read: staffRead(contest) },
  entryPartners: { ...byOperation, read: staffRead(contest) },
  renditions: { ...byOperation, read: staffRead(contest) },
  pageImages: { ...byOperation, read: staffRead(contest) },
  uploads: { ...byOperation, read: { ...managers(contest), auditor: contest } },
  formVersions: { ...byOperation, read: staffRead(everything) },
  recommendations: {
    ...byOperation,
    read: { ...staffRead(contest), recommender: writtenByOwnUnit },
  },
  recommendationTables: {
    ...byOperation,
    read: { ...staffRead(contest), recommender: writtenByOwnUnit },
  },
  recommendationExtensions: { ...byOperation, read: { ...managers(contest), auditor: contest } },
  examinations: { ...byOperation, read: staffRead(contest) },
  proposals: { ...byOperation, read: staffRead(contest) },
  rounds: {
    create: managers(everything),
    read: { ...staffRead(contest), anyone: ofPublishedContests },
    update: managers(contest),
    delete: nobody,
  },
  assignments: {
    ...byOperation,
    read: { ...managers(contest), auditor: contest, judge: ofOwnJudging },
  },
  marks: {
    ...byOperation,
    read: { ...managers(contest), auditor: contest, judge: ofOwnJudging },
  },
  ballots: { ...byOperation, read: { admin: contest, organiser: contest, auditor: contest } },
  resultRuns: { ...byOperation, read: { ...managers(contest), auditor: contest } },
  results: { ...byOperation, read: { ...managers(contest), auditor: contest } },
  limitGrants: {
    create: managers(everything),
    read: { ...managers(contest), auditor: contest },
    update: nobody,
    delete: nobody,
  },
  publicityRecords: {
    create: managers(everything),
    read: { ...managers(contest), auditor: contest },
    update: managers(contest),
    delete: nobody,
  },
  entryTexts: { ...byOperation, read: nobody },
  similarities: { ...byOperation, read: staffRead(contest) },
  workingCopies: { ...byOperation, read: nobody },
  broadcasts: {
    create: managers(everything),
    read: { ...managers(contest), auditor: contest },
    update: managers(contest),
    delete: nobody,
  },
  messages: {
    ...byOperation,
    read: { ...managers(inOwnContestsOrNone), auditor: inOwnContestsOrNone, entrant: ownMessages },
  },
  codes: { ...byOperation, read: nobody },
  activity: {
    ...byOperation,
    read: { ...managers(inOwnContestsOrNone), auditor: inOwnContestsOrNone },
  },
  media: {
    create: managers(everything),
    read: { anyone: everything },
    update: managers(everything),
    delete: managers(everything),
  },
  forms: {
    create: managers(everything),
    read: staffRead(everything),
    update: managers(everything),
    delete: nobody,
  },
  'form-submissions': { ...byOperation, read: managers(everything) },
} as const satisfies Record<string, Row>

export type GuardedCollection = keyof typeof matrix
