import type { Refusal } from '../basics/refusal.ts'
import type { FileFinding } from '../files/fileFindings.ts'
import type { PaperVerdict } from '../papers/papers.ts'
import type { Stored } from './stored.ts'

export type EntryFileDocument = Stored & {
  contest: string
  /** Either the entry or, for shared slots, the registration it belongs to. */
  entry?: string | null
  registration?: string | null
  slot: string
  originalName: string
  standardName?: string | null
  filename: string
  mimeType: string
  filesize: number
  sha256: string
  kind: string
  /** What was found in it without refusing it. */
  findings?: FileFinding[] | null
  seconds?: number | null
  width?: number | null
  height?: number | null
  /** How the picture of a film is written, as MediaInfo calls it. */
  codec?: string | null
  uploadedBy: string
  removedAt?: string | null
  /** What the codes on it said when it was read, for a slot that takes one of our papers; null until then. */
  paperVerdict?: PaperVerdict | null
  /** sha256 (hex) that was read off it. */
  paperDigest?: string | null
  paperSealSeen?: boolean | null
  /** Since when it counts as the paper asked for: recognised by its code, or confirmed by staff. */
  paperVerifiedAt?: string | null
  /** Why staff ask for another. */
  paperRemark?: string | null
}

/**
 * Where the version of a film that browsers play stands: waiting for a worker, being made, there, given up, or waiting for
 * a worker that has the tools.
 */
export const RENDITION_STATES = ['waiting', 'working', 'ready', 'failed', 'unavailable'] as const
export type RenditionState = (typeof RENDITION_STATES)[number]

/** Why there is none: the film cannot be decoded as a whole, its bytes are gone, or no attempt came to an end. */
export const RENDITION_PROBLEMS = ['damaged', 'missing', 'gaveUp'] as const
export type RenditionProblem = (typeof RENDITION_PROBLEMS)[number]

/** The version of a film that browsers play, and a picture of it (R79e); the film itself stays as it came. */
export type RenditionDocument = Stored & {
  contest: string
  /** The film, an entry's file. */
  file: string
  state: RenditionState
  /** 0 to 100, while it is being made. */
  percent: number
  attempts: number
  /** Who makes it now; whoever else comes with a result comes too late. */
  attempt?: string | null
  notBefore?: string | null
  problem?: RenditionProblem | null
  /** Names among the private files. */
  video?: string | null
  videoBytes?: number | null
  videoSha256?: string | null
  poster?: string | null
  posterSha256?: string | null
}

/** A picture of one page of a stored file, for looking at it in the page. */
export type PageImageDocument = Stored & {
  contest: string
  /** Stored name of the file that was drawn. */
  source: string
  /** From 1. */
  page: number
  /** How many pages the file has; of a long one only the first are drawn. */
  pageCount: number
  /** In pixels. */
  width: number
  height: number
  /** Name among the private files, a WebP. */
  image: string
  imageSha256: string
}

/** What became of an upload: still coming in, a file of its slot, refused for its content, given up, or swept. */
export const UPLOAD_STATES = ['receiving', 'attached', 'refused', 'cancelled', 'expired'] as const
export type UploadState = (typeof UPLOAD_STATES)[number]

/** A resumable upload into a slot of an entry, bound to the account that began it; `createdAt` is when it began. */
export type UploadDocument = Stored & {
  contest: string
  entry: string
  account: string
  /** Unguessable; its address and its name on the disk. */
  token: string
  slot: string
  originalName: string
  /** How many it will have, as announced. */
  bytes: number
  state: UploadState
  file?: string | null
  /** Why its content was refused, so that asking again gives the same answer. */
  problem?: Pick<Refusal, 'code' | 'params'> | null
}
