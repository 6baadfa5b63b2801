import type { Winner } from '#src/queries/results/winners.ts'

/** One winner as a line of a programme: numeral, title, unit, number. */
export function WinnerLine({
  winner: { number, title, applicant },
  place,
  href,
}: {
  winner: Winner
  /** Numeral of the line; null where the award has one winner. */
  place: number | null
  href: string
}) {
  return (
    <li className="relative flex break-inside-avoid gap-4 border-b border-line py-3">
      {place !== null && (
        <span
          aria-hidden="true"
          className="figures w-10 shrink-0 font-song text-2xl leading-none font-bold text-muted"
        >
          {place}
        </span>
      )}
      <span className="min-w-0 flex-1">
        <a
          href={href}
          className="font-song text-lg font-bold text-title after:absolute after:inset-0"
        >
          {title}
        </a>
        {applicant && <span className="block">{applicant}</span>}
      </span>
      <span className="figures shrink-0 pt-1 text-sm text-muted">{number}</span>
    </li>
  )
}
