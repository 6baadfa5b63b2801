import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'

/** Whom staff can write to at once, of one contest. */
export const AUDIENCES = [
  'entrants',
  'drafting',
  'returned',
  'accepted',
  'recommenders',
  'lateRecommenders',
  'judges',
] as const
export type Audience = (typeof AUDIENCES)[number]

/** Those that can be narrowed to one category: what they have in common is an entry. */
export const isOfCategory = (audience: Audience): boolean => audience !== 'judges'

export const BROADCAST_STATES = ['draft', 'sent'] as const
export type BroadcastState = (typeof BROADCAST_STATES)[number]

/** What stands in a text in double braces and is filled in for each recipient. */
export const MERGED = ['name', 'unit', 'contest'] as const
export type Merged = Record<(typeof MERGED)[number], string>

export type BroadcastText = { subject: string; body: string; subjectEn: string; bodyEn: string }

/** The text as it was written: Chinese, and English where somebody wrote it. Empty lines of the body make paragraphs. */
export type WrittenText = {
  subject: string
  subjectEn?: string | null
  body: string
  bodyEn?: string | null
}

/** The text as one recipient gets it, in both languages; without an English one, English readers get the Chinese. */
export function mergeText(
  { subject, body, subjectEn, bodyEn }: WrittenText,
  values: Merged,
): BroadcastText {
  const merged = (text: string) =>
    text.replace(PLACEHOLDER, (whole, name) => values[name as keyof Merged] ?? whole)
  return {
    subject: merged(subject),
    body: merged(body),
    subjectEn: merged(subjectEn?.trim() ? subjectEn : subject),
    bodyEn: merged(bodyEn?.trim() ? bodyEn : body),
  }
}

/** Whether a text can go out: it asks for nothing to be filled in that nobody knows. Refuses placeholderUnknown. */
export function checkBroadcast({
  subject,
  body,
  subjectEn,
  bodyEn,
}: Partial<WrittenText>): Outcome {
  for (const text of [subject, body, subjectEn, bodyEn]) {
    for (const [whole, name] of (text ?? '').matchAll(PLACEHOLDER)) {
      if (!MERGED.some((each) => each === name))
        return refuse('placeholderUnknown', { name: whole })
    }
  }
  return ok()
}

const PLACEHOLDER = /\{\{\s*([^{}\s]{0,40})\s*\}\}/g
