import type {
  CategoryDocument,
  ContestDocument,
  FormVersionDocument,
  LimitGrantDocument,
  RuleTextDocument,
  UnitDocument,
} from './contests.ts'
import type {
  EntryDocument,
  EntryPartnerDocument,
  EntryTextsDocument,
  EntryVersionDocument,
  ExaminationDocument,
  PrintedPaperDocument,
  ProposalDocument,
  RepeatDocument,
  SimilarityDocument,
  WorkingCopyDocument,
} from './entries.ts'
import type {
  EntryFileDocument,
  PageImageDocument,
  RenditionDocument,
  UploadDocument,
} from './files.ts'
import type {
  AssignmentDocument,
  BallotDocument,
  MarkDocument,
  ResultDocument,
  ResultRunDocument,
  RoundDocument,
} from './outcome.ts'
import type {
  AccountDocument,
  CodeDocument,
  JoinRequestDocument,
  ParticipantDocument,
  RegistrationDocument,
  StaffDocument,
} from './people.ts'
import type {
  PublicityRecordDocument,
  RecommendationDocument,
  RecommendationExtensionDocument,
  RecommendationTableDocument,
} from './recommending.ts'
import type { ActivityDocument, BroadcastDocument, MessageDocument } from './record.ts'

export * from './contests.ts'
export * from './entries.ts'
export * from './files.ts'
export * from './outcome.ts'
export * from './people.ts'
export * from './recommending.ts'
export * from './record.ts'
export type { CollectionName } from './collectionName.ts'
export type { RichText } from './stored.ts'

/**
 * What each collection stores, as operations see it: relationships are ids (depth 0), instants ISO 8601 strings.
 * The gateway in `src/store` reads and writes exactly these.
 */
export type Documents = {
  contests: ContestDocument
  categories: CategoryDocument
  units: UnitDocument
  staff: StaffDocument
  accounts: AccountDocument
  joinRequests: JoinRequestDocument
  registrations: RegistrationDocument
  entries: EntryDocument
  entryFiles: EntryFileDocument
  entryVersions: EntryVersionDocument
  printedPapers: PrintedPaperDocument
  entryPartners: EntryPartnerDocument
  participants: ParticipantDocument
  renditions: RenditionDocument
  pageImages: PageImageDocument
  uploads: UploadDocument
  formVersions: FormVersionDocument
  ruleTexts: RuleTextDocument
  recommendations: RecommendationDocument
  recommendationTables: RecommendationTableDocument
  recommendationExtensions: RecommendationExtensionDocument
  publicityRecords: PublicityRecordDocument
  examinations: ExaminationDocument
  proposals: ProposalDocument
  rounds: RoundDocument
  assignments: AssignmentDocument
  marks: MarkDocument
  ballots: BallotDocument
  resultRuns: ResultRunDocument
  results: ResultDocument
  limitGrants: LimitGrantDocument
  messages: MessageDocument
  broadcasts: BroadcastDocument
  workingCopies: WorkingCopyDocument
  entryTexts: EntryTextsDocument
  similarities: SimilarityDocument
  repeats: RepeatDocument
  codes: CodeDocument
  activity: ActivityDocument
}
