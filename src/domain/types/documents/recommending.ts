import type { Refusal } from '../../refusal.ts'
import type { Stored } from './stored.ts'

export type RecommendationDocument = Stored & {
  contest: string
  entry: string
  unit: string
  decision: 'recommend' | 'decline'
  opinion: string
  rank?: number | null
  by: string
  supersededAt?: string | null
  table?: string | null
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

export type TableRow = {
  entry: string
  rank: number
  unitName: string
  title: string
  categoryTitle: string
  opinion: string
}
export type TableFiller = {
  name: string
  department: string
  position: string
  phone: string
  email: string
  date: string
}

export type RecommendationTableDocument = Stored & {
  contest: string
  unit: string
  /** 0 = main table, 1 … = supplementary. */
  sequence: number
  version: number
  serial: string
  digest: string
  rows: TableRow[]
  filler: TableFiller
  state: 'generated' | 'outdated' | 'sealed'
  /** Stored file names, below the data directory. */
  pdf?: string | null
  /** Why the table could not be printed, for its recommender to read; a new version is then generated. */
  problem?: Pick<Refusal, 'code' | 'params'> | null
  scan?: string | null
  scanSha256?: string | null
  sealedAt?: string | null
  replaces?: string | null
}
