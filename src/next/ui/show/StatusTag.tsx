/** neutral: nothing happened yet · active: under way · done: good · attention: somebody must act · over: ended without success. */
export type StatusTone = 'neutral' | 'active' | 'done' | 'attention' | 'over'

/** A state in words; the shape before it differs too, so that it reads in greyscale. */
export function StatusTag({ tone, children }: { tone: StatusTone; children: string }) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 text-sm font-bold whitespace-nowrap ${COLOURS[tone]}`}
    >
      <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3 shrink-0">
        <path fill="none" stroke="currentColor" strokeWidth="2" d={SHAPES[tone]} />
      </svg>
      {children}
    </span>
  )
}

const COLOURS: Record<StatusTone, string> = {
  neutral: 'text-muted',
  active: 'text-slate',
  done: 'text-jade',
  attention: 'text-amber',
  over: 'text-muted',
}

/** Empty square, half-filled square, tick, exclamation-free triangle, stroke. */
const SHAPES: Record<StatusTone, string> = {
  neutral: 'M2 2h8v8H2Z',
  active: 'M2 2h8v8H2Zm0 5h8M2 9h8',
  done: 'm1.5 6.5 3 3 6-7',
  attention: 'M6 1.8 10.8 10H1.2Z',
  over: 'M2 6h8',
}
