/**
 * Stands for a film until it is opened, and for a work without one: its number set large, its length in the corner. No
 * picture is fetched for it.
 */
export function Poster({
  number,
  seconds,
  wide = false,
}: {
  number: string
  seconds: number | null
  wide?: boolean
}) {
  const [year, code, sequence] = number.split('-')

  return (
    <div
      aria-hidden="true"
      className={`relative flex items-end justify-between overflow-hidden border border-ink bg-surface p-4 ${wide ? 'aspect-video lg:aspect-[21/9]' : 'aspect-video'}`}
    >
      <span className="absolute inset-y-0 left-0 w-1.5 bg-ink" />
      <span
        className={`figures pl-2 font-song leading-none font-bold text-title ${wide ? 'text-3xl sm:text-[4rem]' : 'text-3xl'}`}
      >
        {sequence ?? number}
      </span>
      <span className="figures text-right text-sm leading-tight text-muted">
        {[year, code].filter(Boolean).join(' ')}
        {seconds !== null && <span className="block text-ink">{clockOf(seconds)}</span>}
      </span>
    </div>
  )
}

/** Whole seconds as a player writes them: 4:05. */
const clockOf = (seconds: number): string => {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
