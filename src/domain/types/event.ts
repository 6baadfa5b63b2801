import { ACTIONS } from './entry.ts'

/**
 * Everything that stands on the record, by the name it has there, and what a host may be told of (`events`): first what moves
 * an entry from stage to stage, then all else by its subject. Ballots are not on the record: nothing of a voter is kept.
 */
export const EVENTS = [
  ...ACTIONS,
  // signing up, and an entry while it is written
  'beginRegistration',
  'changeRegistration',
  'completeRegistration',
  'saveSection',
  'moveToNewestForm',
  'keepRuleText',
  'startUpload',
  'attachFile',
  'removeFile',
  'cancelUpload',
  'refuseUpload',
  'expireUpload',
  'prepareFilm',
  'printPaper',
  'readPaper',
  'confirmPaper',
  'askPaperAgain',
  'namePartner',
  'removePartner',
  'confirmPartner',
  'declinePartner',
  'waivePartner',
  'objectPartner',
  'returnPartner',
  'keepParticipant',
  'importParticipants',
  'removeParticipant',
  'nameParticipants',
  'withdrawChildConsent',
  'extend',
  'moveDeadline',
  'grantLimit',
  // recommending
  'seeEntry',
  'reviseOpinion',
  'orderRecommendations',
  'extendRecommendation',
  'remindRecommender',
  'digestForRecommenders',
  'importRecommenders',
  'generateTable',
  'attachScan',
  'readTableScan',
  'confirmTableScan',
  'sealTable',
  'recordPublicity',
  // examining
  'claim',
  'release',
  'check',
  'propose',
  'refuseProposal',
  'askRepeat',
  'remindRepeat',
  'settleRepeat',
  'lapseRepeat',
  'closeExamination',
  // judging, voting and the outcome
  'assignJudges',
  'openRound',
  'closeRound',
  'recordMark',
  'computeResults',
  'decideAward',
  'requestPublication',
  'publicationRefused',
  'publishResults',
  // letters
  'remindOfClose',
  'tryBroadcast',
  'sendBroadcast',
  // units and accounts
  'register',
  'askToJoin',
  'withdrawJoin',
  'acceptJoin',
  'declineJoin',
  'leaveUnit',
  'removeMember',
  'mergeUnits',
  'issueAccount',
  'reissueAccount',
  'printAccountLetters',
  'openColleagueAccount',
  'endColleagueAccount',
  'sendCode',
  'verifyCode',
  'codeWrong',
  'signIn',
  'signInFailed',
  'signOut',
  'changePassword',
  'resetPassword',
  'changeAddress',
  'correctAccount',
  'withdrawConsent',
  'closeAccount',
  'exportData',
  'exportList',
] as const
export type EventName = (typeof EVENTS)[number]

/** One line of the record, as a host is told of it. */
export type ContestEvent = {
  /** Of the line: the same however often it is told. */
  id: string
  /** What happened, one of `EVENTS`. */
  name: EventName
  /** When: ISO 8601. */
  at: string
  /** Which collection the document is of that it happened to, as the plugin calls it: `entries`. */
  subject: string
  /** Id of that document. */
  subjectId: string
  /** Id of the contest; null for what belongs to none. */
  contest: string | null
  /** The stage before, where it moved something; else null. */
  from: string | null
  /** … and after. */
  to: string | null
  /** Who did it. Names are not told: whoever may know them finds them by the id. */
  by: {
    /** Staff, an account of the portals, or the product by itself. */
    kind: 'staff' | 'account' | 'system'
    /** Id of the person; of the host's own user where staff are the host's. */
    id: string
  }
  /** References and masked values only. */
  details: Readonly<Record<string, unknown>>
}
