import type { Paper } from '../types/contest.ts'

/**
 * What the codes on a scan say of it: printed from what stands now; from an earlier version that was printed; our mark
 * with a digest that was never printed; another paper of ours; the PDF as it was downloaded; no code found.
 */
export const PAPER_VERDICTS = [
  'same',
  'older',
  'edited',
  'otherPaper',
  'unstampedOriginal',
  'unreadable',
] as const
export type PaperVerdict = (typeof PAPER_VERDICTS)[number]

/** What was read off a scan. Pages count from 1. */
export type PaperReading = {
  references: { page: number; serial: string; digest: string; sheet?: number }[]
  /** Pages the scan has, whether they were looked at or not; 0 where it could not be opened. */
  pageCount: number
  /** Its words are text and it holds no picture: the file that was downloaded, not a scan of what was printed. */
  isOriginal: boolean
  /** Whether a red seal was seen on any page, a hint only; null where nobody looked. */
  sealSeen: boolean | null
}

export type JudgedPaper = {
  verdict: PaperVerdict
  /** The digest that was read, where the scan is of this paper; of several the one that fits least. */
  digest: string | null
  /** Where it was read. */
  page: number | null
}

/**
 * Compares what was read off a scan with the paper it should be (R79d). A scan whose pages come from several versions is
 * as old as its oldest page.
 *
 * @param printed digests of this paper that were ever printed
 */
export function judgePaper({
  reading: { references, isOriginal },
  serial,
  current,
  printed,
}: {
  reading: PaperReading
  serial: string
  current: string
  printed: readonly string[]
}): JudgedPaper {
  const own = references.filter((reference) => reference.serial === serial)
  const [first] = own
  if (!first) {
    const [other] = references
    return { verdict: other ? 'otherPaper' : 'unreadable', digest: null, page: other?.page ?? null }
  }
  const unknown = own.find(({ digest }) => digest !== current && !printed.includes(digest))
  const stale = unknown ?? own.find(({ digest }) => digest !== current)
  const { digest, page } = stale ?? first
  const verdict = unknown ? 'edited' : stale ? 'older' : isOriginal ? 'unstampedOriginal' : 'same'
  return { verdict, digest, page }
}

/** How a stored scan stands now: as it was judged, or still waiting to be read. */
export type PaperStanding = PaperVerdict | 'waiting'

/**
 * How a scan stands against what would be printed now. Nothing but the digest read off it is stored, so that an edit marks
 * it stale at once, and taking the edit back makes it good again (domain.md decision 15).
 */
export function paperStanding({
  file: { paperVerdict, paperDigest },
  current,
}: {
  file: { paperVerdict?: PaperVerdict | null; paperDigest?: string | null }
  current: string
}): PaperStanding {
  if (!paperVerdict) return 'waiting'
  if (paperVerdict !== 'same' && paperVerdict !== 'older') return paperVerdict
  return paperDigest === current ? 'same' : 'older'
}

/** The standings that say a scan is not of the paper asked for, or no scan; “unreadable” says nothing against it. */
export const isDoubtful = (standing: PaperStanding): boolean => DOUBTFUL.has(standing)

const DOUBTFUL: ReadonlySet<PaperStanding> = new Set<PaperStanding>([
  'older',
  'edited',
  'otherPaper',
  'unstampedOriginal',
])

/**
 * The serial of a paper, printed in the code and below it: the same for every version, so that a scan is known as ours
 * whatever it was printed from, and whether or not the entry had its number by then.
 *
 * @param entry id of the entry; the last twelve digits of its UUID are random
 */
export function paperSerial({ paper, entry }: { paper: Paper; entry: string }): string {
  const own = entry.replace(/[^0-9a-z]/gi, '').slice(-12)
  return `${PREFIXES[paper]}-${own.toUpperCase()}`
}

const PREFIXES: Record<Paper, string> = { form: 'F', copyrightLetter: 'C' }
