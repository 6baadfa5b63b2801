'use client'

import { useField } from '#src/next/ui/form/useField.ts'

/** Before a criterion's key in the name of its box; the endpoint knows the same. */
export const POINTS = 'points.'

/** One criterion in one language. `value` is what the judge gave before, null = nothing. */
export type CriterionRow = {
  key: string
  label: string
  min: number
  max: number
  range: string
  outside: string
  less: string
  more: string
  value: number | null
}

/** A criterion with a box for whole points and a large button on either side of it. */
export function ScoreRow({
  row: { key, label, min, max, range, outside, less, more },
  text,
  onChange,
  isOutside,
  readOnly,
}: {
  row: CriterionRow
  text: string
  onChange: (text: string) => void
  isOutside: boolean
  readOnly: boolean
}) {
  const { ids, error, aria } = useField({ name: `${POINTS}${key}`, label, help: range })
  const wrong = error ?? (isOutside ? outside : undefined)
  const step = (by: number) => {
    const now = /^\d+$/.test(text) ? Number(text) : min - (by > 0 ? 1 : 0)
    onChange(String(Math.min(max, Math.max(min, now + by))))
  }
  const stepper = (by: 1 | -1) => (
    <button
      type="button"
      onClick={() => step(by)}
      aria-label={by > 0 ? more : less}
      disabled={text !== '' && (by > 0 ? Number(text) >= max : Number(text) <= min)}
      className="needs-script size-12 items-center justify-center border border-edge bg-paper text-xl font-bold disabled:border-dashed disabled:text-muted"
    >
      {by > 0 ? '+' : '−'}
    </button>
  )

  return (
    <div className={`my-5 ${wrong ? 'border-l-4 border-amber pl-4' : ''}`}>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div>
          <label htmlFor={ids.control} className="block font-bold">
            {label}
          </label>
          <span id={ids.help} className="figures text-sm text-muted">
            {range}
          </span>
        </div>
        <div className="flex items-stretch gap-1">
          {!readOnly && stepper(-1)}
          <input
            {...aria}
            id={ids.control}
            name={`${POINTS}${key}`}
            inputMode="numeric"
            autoComplete="off"
            value={text}
            readOnly={readOnly}
            onChange={(event) => onChange(event.target.value)}
            aria-invalid={wrong ? true : undefined}
            aria-describedby={wrong ? `${ids.help} ${ids.error}` : ids.help}
            className="figures h-12 w-20 border border-edge bg-surface text-center text-xl font-bold read-only:bg-paper aria-invalid:border-2 aria-invalid:border-amber"
          />
          {!readOnly && stepper(1)}
        </div>
      </div>
      {wrong && (
        <p id={ids.error} className="mt-1 font-bold text-amber">
          {wrong}
        </p>
      )}
    </div>
  )
}
