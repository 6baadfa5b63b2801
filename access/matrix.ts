import type { Role } from './roles.ts'
import {
  accountsInOwnContests,
  begunInPublishedContests,
  everything,
  filesNamingOwnUnit,
  filesOfOwnUnitOrPerson,
  formsInOwnContests,
  formsOfOwnContestsAlone,
  ifUnlimited,
  inOwnContests,
  intoOwnContests,
  namedOwnUnit,
  ofOwnJudging,
  ofOwnUnitOrPerson,
  ownMessages,
  ownRow,
  ownUnit,
  participantsInOwnContests,
  publishedRows,
  staffOrOwnRow,
  stayingInOwnContests,
  unitsInOwnContests,
  versionsInOwnContests,
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
/** Who decides on accounts decides on all contests. */
const admins: Cells = { admin: ifUnlimited }

/** Written by operations only: whoever may change something does it through the operation's endpoint. */
const byOperation = { create: nobody, update: nobody, delete: nobody }
const contest = inOwnContests()

/**
 * Who may do what through Payload's own doors (admin panel, REST, GraphQL): role × collection × operation.
 * A missing cell is a refusal. Operations decide by their own rules and do not read this table. Whoever works for some
 * contests only has what belongs to those; what belongs to none is for staff of all contests (`hooks/keepInScope.ts`
 * sees to what is named in a document).
 */
export const matrix = {
  contests: {
    create: managers(ifUnlimited),
    read: { ...staffRead(inOwnContests('id')), anyone: publishedRows },
    update: managers(inOwnContests('id')),
    delete: nobody,
  },
  categories: {
    create: managers(intoOwnContests),
    read: staffRead(contest),
    update: managers(stayingInOwnContests),
    delete: nobody,
  },
  units: {
    create: managers(ifUnlimited),
    read: { ...staffRead(unitsInOwnContests), entrant: ownUnit },
    update: managers(ifUnlimited),
    delete: nobody,
  },
  staff: {
    create: admins,
    read: { admin: staffOrOwnRow, organiser: ownRow, examiner: ownRow, auditor: staffOrOwnRow },
    update: { admin: staffOrOwnRow, organiser: ownRow, examiner: ownRow, auditor: ownRow },
    delete: nobody,
  },
  accounts: {
    create: admins,
    read: {
      ...managers(accountsInOwnContests),
      auditor: accountsInOwnContests,
      entrant: ownRow,
    },
    update: admins,
    delete: nobody,
  },
  joinRequests: { ...byOperation, read: { ...managers(ifUnlimited), auditor: ifUnlimited } },
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
  ruleTexts: { ...byOperation, read: staffRead(contest) },
  entryVersions: { ...byOperation, read: staffRead(contest) },
  printedPapers: { ...byOperation, read: staffRead(contest) },
  entryPartners: { ...byOperation, read: staffRead(contest) },
  participants: {
    ...byOperation,
    read: { ...staffRead(participantsInOwnContests), entrant: ofOwnUnitOrPerson },
  },
  renditions: { ...byOperation, read: staffRead(contest) },
  pageImages: { ...byOperation, read: staffRead(contest) },
  uploads: { ...byOperation, read: { ...managers(contest), auditor: contest } },
  formVersions: { ...byOperation, read: staffRead(versionsInOwnContests) },
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
    create: managers(intoOwnContests),
    read: { ...staffRead(contest), anyone: begunInPublishedContests },
    update: managers(stayingInOwnContests),
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
    create: managers(intoOwnContests),
    read: { ...managers(contest), auditor: contest },
    update: nobody,
    delete: nobody,
  },
  publicityRecords: {
    create: managers(intoOwnContests),
    read: { ...managers(contest), auditor: contest },
    update: managers(stayingInOwnContests),
    delete: nobody,
  },
  entryTexts: { ...byOperation, read: nobody },
  similarities: { ...byOperation, read: staffRead(contest) },
  repeats: { ...byOperation, read: staffRead(contest) },
  workingCopies: { ...byOperation, read: nobody },
  broadcasts: {
    create: managers(intoOwnContests),
    read: { ...managers(contest), auditor: contest },
    update: managers(stayingInOwnContests),
    delete: nobody,
  },
  messages: {
    ...byOperation,
    read: { ...managers(contest), auditor: contest, entrant: ownMessages },
  },
  codes: { ...byOperation, read: nobody },
  activity: { ...byOperation, read: { ...managers(contest), auditor: contest } },
  media: {
    create: managers(ifUnlimited),
    read: { anyone: everything },
    update: managers(ifUnlimited),
    delete: managers(ifUnlimited),
  },
  forms: {
    create: managers(ifUnlimited),
    read: staffRead(formsInOwnContests),
    update: managers(formsOfOwnContestsAlone),
    delete: nobody,
  },
  'form-submissions': { ...byOperation, read: managers(ifUnlimited) },
} as const satisfies Record<string, Row>

export type GuardedCollection = keyof typeof matrix
