import type { Refusal } from '../basics/refusal.ts'
import type { TableRow } from '../tables/recommendationTable.ts'
import type { TableFiller } from '../tables/tableFiller.ts'
import type { KnownTable, TableScan } from '../tables/tableScan.ts'
import type { Stored } from './stored.ts'

export const RECOMMENDATION_DECISIONS = ['recommend', 'decline'] as const
export type RecommendationDocument = Stored & {
  contest: string
  entry: string
  unit: string
  decision: (typeof RECOMMENDATION_DECISIONS)[number]
  opinion: string
  rank?: number | null
  /** The account that wrote it, or the organiser who did in its unit's place. */
  by?: string | null
  byStaff?: string | null
  supersededAt?: string | null
  table?: string | null
}

/** More time for one recommender; of several the latest counts. */
export type RecommendationExtensionDocument = Stored & {
  contest: string
  unit: string
  closesAt: string
  reason: string
  /** Name of the organiser. */
  grantedBy: string
}

/** What a recommender did to make the contest known, as staff entered it (R93, R136). */
export type PublicityRecordDocument = Stored & {
  contest: string
  unit: string
  title: string
  medium?: string | null
  url?: string | null
  shownAt?: string | null
  count: number
  /** What the count rests on. */
  note: string
  recordedBy?: string | null
}

export const TABLE_STATES = ['generated', 'outdated', 'sealed'] as const
export type RecommendationTableDocument = Stored &
  KnownTable &
  TableScan & {
    version: number
    digest: string
    rows: TableRow[]
    filler: TableFiller
    state: (typeof TABLE_STATES)[number]
    /** Stored file names, below the data directory. */
    pdf?: string | null
    /** Of the PDF. */
    pages?: number | null
    /** Why the table could not be printed, for its recommender to read; a new version is then generated. */
    problem?: Pick<Refusal, 'code' | 'params'> | null
    scanSha256?: string | null
    scanSealSeen?: boolean | null
    /** By whose word, and why. */
    scanConfirmation?: { by: 'unit' | 'staff'; name: string; reason: string } | null
    sealedAt?: string | null
    replaces?: string | null
  }
