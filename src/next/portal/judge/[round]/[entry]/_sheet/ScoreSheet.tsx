'use client'

import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'

import { fill } from '#src/translations/fill.ts'
import { POINTS, ScoreRow } from './ScoreRow.tsx'
import type { CriterionRow } from './ScoreRow.tsx'

/** Every criterion with its stepper, and the sum, which stays in sight. Before any script it is a plain form. */
export function ScoreSheet({
  rows,
  words,
  readOnly,
  children,
}: {
  rows: CriterionRow[]
  words: { sum: string; sumOf: string; sumPartial: string }
  readOnly: boolean
  children: ReactNode
}) {
  const [points, setPoints] = useState<Record<string, string>>(() =>
    Object.fromEntries(rows.map(({ key, value }) => [key, value === null ? '' : String(value)])),
  )
  const sheet = useRef<HTMLDivElement>(null)

  // What was typed before the script came, or is restored by “back”, stands in the boxes alone.
  useEffect(() => {
    const boxes = [...(sheet.current?.querySelectorAll('input') ?? [])]
    const typed = boxes.map(({ name, value }) => [name.slice(POINTS.length), value])
    setPoints((before) => ({ ...before, ...Object.fromEntries(typed) }))
  }, [])

  const counted = rows.flatMap((row) => pointsOf(row, points[row.key] ?? '') ?? [])
  const sum = counted.reduce((total, each) => total + each, 0)
  const full = rows.reduce((total, { max }) => total + max, 0)
  const missing = rows.length - counted.length

  return (
    <>
      <div ref={sheet}>
        {rows.map((row) => (
          <ScoreRow
            key={row.key}
            row={row}
            text={points[row.key] ?? ''}
            onChange={(text) => setPoints((before) => ({ ...before, [row.key]: text }))}
            isOutside={
              (points[row.key] ?? '') !== '' && pointsOf(row, points[row.key] ?? '') === null
            }
            readOnly={readOnly}
          />
        ))}
      </div>
      <p className="sticky bottom-0 z-1 -mx-5 flex flex-wrap items-baseline justify-between gap-x-4 border-y-2 border-ink bg-surface px-5 py-3">
        <span className="font-bold">{words.sum}</span>
        <output aria-live="polite" className="figures text-right">
          <span className="font-song text-2xl font-bold text-title">
            {fill(words.sumOf, { sum, full })}
          </span>
          {missing > 0 && (
            <span className="block text-sm text-amber">
              {fill(words.sumPartial, { count: missing })}
            </span>
          )}
        </output>
      </p>
      {children}
    </>
  )
}

/** The whole points typed for a criterion; null where there are none, or they are out of range. */
function pointsOf({ min, max }: CriterionRow, text: string): number | null {
  const typed = text.normalize('NFKC').trim()
  if (!/^\d+$/.test(typed)) return null
  const value = Number(typed)
  return value >= min && value <= max ? value : null
}
