import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome, Refusal } from '../basics/refusal.ts'
import type { RefusalCode } from '../basics/refusalCodes.ts'
import type { Category, Entry, FileKind, FileSlot } from '../types/index.ts'
import type { FileFinding } from './fileFindings.ts'
import { slotBytes } from './fileKinds.ts'

/** What a look at the content of a file found; the name and the type a browser claims count for nothing. */
export type FileFindings = {
  bytes: number
  /** By content; null = none of those a slot can ask for. */
  kind: FileKind | null
  /** Of films. */
  seconds?: number
  /** Of films and pictures, in pixels. */
  width?: number
  height?: number
  /** Of Word documents, where the slot asks for it: length of the text in 字. */
  characters?: number
  /** Of films: how the picture is written, as MediaInfo calls it (`AVC` is H.264). */
  codec?: string
  /** False when the content is cut off, damaged, or not what its first bytes promise. */
  readable: boolean
  /** Why it cannot be taken, where more can be said than that it is unreadable. */
  fault?: ContentFault
  /** What was noticed and is no reason to refuse it. */
  notes?: Omit<FileFinding, 'source'>[]
}

/** Faults of a content that a person can mend when told which. */
export type ContentFault = {
  code:
    | 'fileLocked'
    | 'fileMacros'
    | 'fileUnpacksTooLarge'
    | 'fileTooManyPages'
    | 'fileTooManyPixels'
    | 'fileWithoutPicture'
  params?: Record<string, string | number>
}

/** Refusals that the same bytes would meet again. */
export const ABOUT_CONTENT: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'fileEmpty',
  'fileTooLarge',
  'fileWrongType',
  'fileTooLong',
  'fileTooShort',
  'fileTooSmall',
  'fileTextTooLong',
  'fileTextTooShort',
  'fileUnreadable',
  'fileDamaged',
  'fileLocked',
  'fileMacros',
  'fileUnpacksTooLarge',
  'fileTooManyPages',
  'fileTooManyPixels',
  'fileWithoutPicture',
])

/** Kinds that are films. */
export const FILM_KINDS = ['avi', 'mov', 'mp4', 'mpg'] as const satisfies readonly FileKind[]
export const isFilm = (kind: string | null): boolean => FILM_KINDS.some((each) => each === kind)

/** “5 minutes” is 300 s, and an encoder's last frame may overhang it (domain.md decision 6). */
export const TOLERANCE_SECONDS = 1

/**
 * Whether a file may go into a slot (R77–R79, J: avi/mov/mp4/mpg, ≤ 5 min, ≥ 720p).
 *
 * @param existing files the slot holds already.
 *   Refuses: fileTooMany, fileEmpty, fileTooLarge, fileWrongType, fileUnreadable or the `fault`, fileTooLong, fileTooShort,
 *   fileTooSmall, fileTextTooLong, fileTextTooShort.
 */
export function checkFile({
  slot,
  findings,
  existing,
}: {
  slot: FileSlot
  findings: FileFindings
  existing: number
}): Outcome {
  const refusal =
    checkPlace(slot, existing) ??
    checkSize(slot, findings) ??
    checkKind(slot, findings) ??
    checkDuration(slot, findings) ??
    checkHeight(slot, findings) ??
    checkCharacters(slot, findings)
  return refusal ? labelled(slot, refusal) : ok()
}

/**
 * What can be said of a file before a byte of it is there: whether the slot has a place for it, and for so many bytes.
 * Refuses: fileTooMany, fileEmpty, fileTooLarge.
 */
export function checkAnnounced({
  slot,
  bytes,
  existing,
}: {
  slot: FileSlot
  bytes: number
  existing: number
}): Outcome {
  const refusal = checkPlace(slot, existing) ?? checkSize(slot, { bytes })
  return refusal ? labelled(slot, refusal) : ok()
}

/**
 * The slots of a category that must hold files by `due` and hold too few, in order (R77, R79c). Withdrawn files are not in
 * `files`; what the answers of the entry do not ask for is not missed.
 */
export function missingFiles({
  category,
  entry,
  files,
  due,
}: {
  category: Pick<Category, 'fileSlots'>
  entry: Pick<Entry, 'slotsOff'>
  files: readonly { slot: string }[]
  due: FileSlot['due']
}): FileSlot[] {
  return category.fileSlots.filter(
    (slot) =>
      slot.due === due &&
      slot.required &&
      !entry.slotsOff?.[slot.key] &&
      heldIn(slot, files) < leastOf(slot),
  )
}

/** What is said of a slot that `missingFiles` found: `fileMissing`, or `fileTooFew` where it takes several. */
export function refuseMissing(slot: FileSlot, files: readonly { slot: string }[]): Refusal {
  const min = leastOf(slot)
  const refusal =
    min === 1 ? refuse('fileMissing') : refuse('fileTooFew', { min, count: heldIn(slot, files) })
  return labelled(slot, refusal)
}

const leastOf = ({ minFiles }: FileSlot): number => minFiles ?? 1

const heldIn = ({ key }: FileSlot, files: readonly { slot: string }[]): number =>
  files.filter(({ slot }) => slot === key).length

const PICTURES: ReadonlySet<FileKind | null> = new Set<FileKind>(['jpg', 'png'])

function labelled({ label, labelEn }: FileSlot, { code, params }: Refusal): Refusal {
  return refuse(code, { ...params, label, ...(labelEn ? { labelEn } : {}) })
}

function checkPlace({ maxFiles }: FileSlot, existing: number): Refusal | null {
  return existing >= maxFiles ? refuse('fileTooMany', { max: maxFiles }) : null
}

function checkSize(slot: FileSlot, { bytes }: Pick<FileFindings, 'bytes'>): Refusal | null {
  if (bytes <= 0) return refuse('fileEmpty')
  const maxBytes = slotBytes(slot)
  return bytes > maxBytes ? refuse('fileTooLarge', { maxBytes, bytes }) : null
}

function checkKind({ accept }: FileSlot, { kind, readable, fault }: FileFindings): Refusal | null {
  const accepted = accept.includes('any') || (kind !== null && accept.includes(kind))
  if (!accepted) return refuse('fileWrongType', { accept: accept.join(',') })
  return readable ? null : refuse(fault?.code ?? 'fileUnreadable', fault?.params)
}

/** Only films last: a script beside them in the same slot is not measured. A limit that was left empty is stored as null. */
function checkDuration(slot: FileSlot, { kind, seconds }: FileFindings): Refusal | null {
  const maxSeconds = slot.maxSeconds ?? Number.POSITIVE_INFINITY
  const minSeconds = slot.minSeconds ?? 0
  if (!isFilm(kind) || (minSeconds === 0 && maxSeconds === Number.POSITIVE_INFINITY)) return null
  if (seconds === undefined) return refuse('fileUnreadable')
  // Rounded away from the limit, so that nobody reads “300 seconds, at most 300”.
  if (seconds > maxSeconds + TOLERANCE_SECONDS) {
    return refuse('fileTooLong', { maxSeconds, seconds: Math.ceil(seconds) })
  }
  if (seconds < minSeconds - TOLERANCE_SECONDS) {
    return refuse('fileTooShort', { minSeconds, seconds: Math.floor(seconds) })
  }
  return null
}

/** Whether the text of a slot's documents is counted (R152). */
export const countsCharacters = ({
  minCharacters,
  maxCharacters,
}: Pick<FileSlot, 'minCharacters' | 'maxCharacters'>): boolean =>
  Boolean(minCharacters) || Boolean(maxCharacters)

function checkCharacters(slot: FileSlot, { characters }: FileFindings): Refusal | null {
  if (!countsCharacters(slot)) return null
  if (characters === undefined) return refuse('fileUnreadable')
  const min = slot.minCharacters ?? 0
  const max = slot.maxCharacters ?? Number.POSITIVE_INFINITY
  if (characters > max) return refuse('fileTextTooLong', { characters, max })
  return characters < min ? refuse('fileTextTooShort', { characters, min }) : null
}

/** 720p asks of the shorter side: a film held upright is as good. */
function checkHeight(slot: FileSlot, { kind, width, height }: FileFindings): Refusal | null {
  const minHeight = slot.minHeight ?? 0
  if (minHeight === 0 || !(isFilm(kind) || PICTURES.has(kind))) return null
  if (width === undefined || height === undefined) return refuse('fileUnreadable')
  const shorter = Math.min(width, height)
  return shorter < minHeight ? refuse('fileTooSmall', { minHeight, height: shorter }) : null
}
