import type { Paper } from '../types/contest.ts'
import { isDoubtful } from './papers.ts'
import type { PaperStanding } from './papers.ts'

/** What there is to say of a scan to its entrant: one thing, though several may be known. */
export type ScanState = PaperStanding | 'sameNoSeal' | 'askedAgain' | 'confirmed' | 'stillCounts'

/** What its entrant can do next. */
export type ScanStep = 'again' | 'replace' | 'byHand' | 'wait'

type Scan = {
  paper: Paper
  standing: PaperStanding
  sealSeen: boolean | null
  /** It counts: known by its code, or confirmed by staff. */
  isVerified: boolean
  /** Why staff ask for another, where they do. */
  remark: string | null
}

/**
 * The one state of a scan, in the order of what weighs most: staff ask for another; it was found good, whatever came later; what
 * its code says. What staff decided is not contradicted by what a machine reads.
 */
export function scanState({ paper, standing, sealSeen, isVerified, remark }: Scan): ScanState {
  if (remark !== null) return 'askedAgain'
  if (paper === 'copyrightLetter' && isVerified && standing !== 'same') {
    return isDoubtful(standing) ? 'stillCounts' : 'confirmed'
  }
  return standing === 'same' && paper === 'form' && sealSeen === false ? 'sameNoSeal' : standing
}

/** Whether another scan has to come. */
export const needsAnother = (scan: Scan): boolean => {
  const state = scanState(scan)
  return state === 'askedAgain' || (state === scan.standing && isDoubtful(scan.standing))
}

/** The one next step, null where there is none. @param places how many files more its slot takes */
export function scanStep(
  scan: Scan,
  { isOpen, places }: { isOpen: boolean; places: number },
): ScanStep | null {
  const isUnread = scanState(scan) === 'unreadable'
  if (!needsAnother(scan) && !isUnread) return null
  if (!isOpen) return 'wait'
  if (isUnread) return 'byHand'
  return places > 0 ? 'again' : 'replace'
}
