'use client'

import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'

import type { FieldRemark } from '../../domain/types/index.ts'

export type Verdict = { passed: boolean | null; comment: string }
type Draft = { remarks: Record<string, FieldRemark>; checklist: Record<string, Verdict> }
/** Canned phrases in the reader's language, by what they are for. */
export type DeskPhrases = { label: string; remark: string[]; elimination: string[] }
type Desk = Draft & {
  phrases: DeskPhrases
  setRemark: (remark: FieldRemark) => void
  setVerdict: (item: string, verdict: Verdict) => void
  /** What was decided last, in words; it stays when the page is asked for anew. */
  done: string
  /** Ends the draft: it was decided on. */
  conclude: (done: string) => void
}

const DeskContext = createContext<Desk | null>(null)

/** What the examiner has written so far. It outlives a reload and a sign-out on this computer, until a decision is made. */
export function DeskProvider({
  entryId,
  checklist: prefilled,
  phrases,
  children,
}: {
  entryId: string
  checklist: Record<string, Verdict>
  phrases: DeskPhrases
  children: ReactNode
}) {
  const key = `contest-desk:${entryId}`
  const [done, setDone] = useState('')
  const [draft, setDraft] = useState<Draft>({ remarks: {}, checklist: prefilled })
  // Read after hydration: the server knows nothing of it.
  useEffect(() => {
    const kept = readDraft(key)
    if (kept) setDraft({ ...kept, checklist: { ...prefilled, ...kept.checklist } })
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each entry
  }, [key])

  const change = useCallback(
    (next: (draft: Draft) => Draft) =>
      setDraft((current) => {
        const changed = next(current)
        keepDraft(key, changed)
        return changed
      }),
    [key],
  )
  const desk = useMemo<Desk>(
    () => ({
      ...draft,
      phrases,
      setRemark: (remark) =>
        change(({ remarks, ...rest }) => ({
          ...rest,
          remarks: { ...remarks, [remarkKey(remark)]: remark },
        })),
      setVerdict: (item, verdict) =>
        change(({ checklist, ...rest }) => ({
          ...rest,
          checklist: { ...checklist, [item]: verdict },
        })),
      done,
      conclude: (words) => {
        keepDraft(key, null)
        setDone(words)
        setDraft({ remarks: {}, checklist: prefilled })
      },
    }),
    [draft, change, done, key, prefilled, phrases],
  )
  return <DeskContext value={desk}>{children}</DeskContext>
}

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('useDesk outside of DeskProvider')
  return desk
}

export const remarkKey = ({ section, target }: Pick<FieldRemark, 'section' | 'target'>): string =>
  `${section}/${target}`

/** The remarks that say something. */
export const writtenRemarks = (remarks: Draft['remarks']): FieldRemark[] =>
  Object.values(remarks).filter(({ text }) => text.trim() !== '')

function readDraft(key: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return isDraft(kept) ? kept : null
  } catch {
    return null
  }
}

function keepDraft(key: string, draft: Draft | null): void {
  try {
    if (draft) localStorage.setItem(key, JSON.stringify(draft))
    else localStorage.removeItem(key)
  } catch {
    // A browser that keeps nothing still examines.
  }
}

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && 'remarks' in value && 'checklist' in value
