import type { Payload } from 'payload'

import type { ConvertVotes, StaffRole } from '../domain/types/index.ts'
import type { Said } from '../translations/said.ts'

/** A table or file of the host's own that staff take along of a contest; an option of `exporters`. */
export type Exporter = {
  /** What its button says: `{ zh: '证书名单', en: 'List of certificates' }`; English stands in for other languages, else Chinese. */
  title: Said
  /** Who may take it: administrators, organisers and auditors of the contest unless given. Examiners take no lists along. */
  roles?: readonly Exclude<StaffRole, 'examiner'>[]
  /** Makes it anew each time. What it throws goes to the log, and a sentence to who asked; nothing is then on record. */
  make: (asked: ExportAsked) => Promise<Exported> | Exported
}

/** What an exporter is told. Who asks may see this contest; whatever else it reads is the host's own care. */
export type ExportAsked = {
  payload: Payload
  contest: { id: string; slug: string; title: string }
  by: { id: string; role: StaffRole }
  /** Code of the language that the panel speaks to who asks: `zh`. */
  language: string
  /** By the clock of the server. */
  now: Date
}

/** A table, which becomes a workbook; or a file that is ready. */
export type Exported = ExportedTable | ExportedFile
export type ExportedTable = {
  /** `width` in characters, 20 unless given; texts hold codes and telephones exactly, a `number` is counted with. */
  columns: readonly { header: string; width?: number; kind?: 'text' | 'number' }[]
  /** As many cells in each as there are columns. */
  rows: readonly (readonly (string | number | null)[])[]
}
export type ExportedFile = {
  bytes: Uint8Array
  /** Under which it is saved, with its ending: `证书.zip`. */
  name: string
  /** `application/zip` */
  type: string
}

/** A reckoning of the host's own from votes to points; an option of `voteConversions`. */
export type VoteConversion = {
  /** What it is called where a round's rule is declared: `{ zh: '开方折算' }`. */
  title: Said
  /** How it reckons, in a sentence that is published with the rule before the vote (R119). */
  words: Said
  convert: ConvertVotes
}

/** Has a paper of ours sealed by a service: the sealed PDF, for the one that was drawn. Asked at least once, in the worker. */
export type ESeal = (
  pdf: Uint8Array,
  paper: {
    payload: Payload
    /** Which paper it is: the recommendation table, whose serial is printed on it. */
    kind: 'recommendationTable'
    id: string
    serial: string
    contest: { id: string; slug: string; title: string }
  },
) => Promise<Uint8Array>

/** Who votes, as the host knows them; an option of `voterIdentities`. */
export type VoterIdentity = {
  /** What it is called in the panel and where the vote is held: `{ zh: '会员' }`. */
  title: Said
  /** Whole sentences for whom it does not know: what has to be done first. `{ zh: '请先登录会员中心。' }` */
  unknown: Said
  /** Slugs of the contests that vote by it; all unless given. */
  contests?: readonly string[]
  /**
   * Who asks, by something that names them for good and nobody else; null for nobody. Asked for each ballot, and for each page
   * that shows what somebody has voted for. Only a hash of it is stored, made with the key of votes.
   */
  of: (asked: {
    payload: Payload
    headers: Headers
    contest: { id: string; slug: string }
  }) => Promise<string | null> | string | null
}
