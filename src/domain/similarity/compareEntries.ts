import type { Stage } from '../types/index.ts'
import { commonPassages } from './commonPassages.ts'
import type { ComparedTexts } from './entryTexts.ts'
import { LONG_SHINGLE } from './fingerprints.ts'
import { comparedWith, filmSimilarity } from './frames.ts'
import { roughOverlap } from './roughOverlap.ts'
import { containment, jaccard, shinglesOf } from './shingles.ts'
import { sideBySide } from './sideBySide.ts'
import type { PassagePair } from './sideBySide.ts'

export const SIMILARITY_KINDS = ['title', 'summary', 'text', 'film'] as const
export type SimilarityKind = (typeof SIMILARITY_KINDS)[number]

/**
 * From how much on two entries are shown to an examiner as alike (R37). Texts of one field share a tenth by chance; these
 * are several times that. Evidence for a person: nothing is decided by them.
 */
export const SIMILARITY_THRESHOLDS = {
  title: 0.6,
  summary: 0.4,
  text: 0.2,
  film: 0.5,
} as const satisfies Record<SimilarityKind, number>

/** Entries in these stages are not in the contest, or not any more. */
export const NOT_COMPARED: readonly Stage[] = ['draft', 'withdrawn', 'lapsed']
export const isCompared = (stage: Stage): boolean => !NOT_COMPARED.includes(stage)

/** What two entries have alike in one respect. */
export type Finding = { kind: SimilarityKind; score: number; passages: PassagePair[] }

/** Everything in which two entries are alike beyond the thresholds, with the passages side by side; the order is that of the kinds. */
export function compareEntries(left: ComparedTexts, right: ComparedTexts): Finding[] {
  return SIMILARITY_KINDS.flatMap((kind) => {
    const score = scoreOf(kind, left, right)
    return score < SIMILARITY_THRESHOLDS[kind]
      ? []
      : [{ kind, score, passages: passagesOf(kind, left, right) }]
  })
}

/** Tells quickly, for many others after each other, which may be alike in anything but their long texts. */
export function looksAlike(own: ComparedTexts): (other: Omit<ComparedTexts, 'text'>) => boolean {
  const title = roughOverlap(own.title, SIMILARITY_THRESHOLDS.title)
  const summary = roughOverlap(own.summary, SIMILARITY_THRESHOLDS.summary)
  const film = comparedWith(own.frames)
  return (other) =>
    (title(other.title) && isAlike('title', own, other)) ||
    (summary(other.summary) && isAlike('summary', own, other)) ||
    film(other.frames) >= SIMILARITY_THRESHOLDS.film
}

const isAlike = (
  kind: 'title' | 'summary',
  left: Omit<ComparedTexts, 'text'>,
  right: Omit<ComparedTexts, 'text'>,
): boolean =>
  jaccard(shinglesOf(left[kind], 2), shinglesOf(right[kind], 2)) >= SIMILARITY_THRESHOLDS[kind]

/** How alike two entries are in one respect: 0–1, the same from either side. */
export function scoreOf(kind: SimilarityKind, left: ComparedTexts, right: ComparedTexts): number {
  switch (kind) {
    case 'title':
    case 'summary':
      return jaccard(shinglesOf(left[kind], 2), shinglesOf(right[kind], 2))
    case 'text':
      return containment(shinglesOf(left.text, LONG_SHINGLE), shinglesOf(right.text, LONG_SHINGLE))
    case 'film':
      return filmSimilarity(left.frames, right.frames)
  }
}

/** How many signs in a row are marked as common. */
const LEAST_SIGNS = { title: 2, summary: 4, text: 16 } as const

function passagesOf(
  kind: SimilarityKind,
  left: ComparedTexts,
  right: ComparedTexts,
): PassagePair[] {
  if (kind === 'film') return []
  const texts = { left: left[kind], right: right[kind] }
  const passages = commonPassages({ ...texts, least: LEAST_SIGNS[kind] })
  return sideBySide({ ...texts, passages, whole: kind !== 'text' })
}
