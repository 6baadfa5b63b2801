import type { ShownFilm } from '#src/queries/shown/shownFilm.ts'

/**
 * A work as the title card of its film: name large in Song, number and length in the corners. No picture is fetched for
 * it. The title is the link; it covers the whole of the nearest positioned element around the card.
 */
export function TitleCard({
  number,
  title,
  film,
  href,
  heading: Heading,
  isWide = false,
}: {
  number: string
  title: string
  film: ShownFilm | null
  href: string
  heading: 'h2' | 'h3' | 'h4'
  /** Takes the width of the page: the first prize. */
  isWide?: boolean
}) {
  const shape = isWide ? 'aspect-video lg:aspect-[5/2] p-6 lg:p-10' : 'aspect-video p-5'

  return (
    <div className={`flex flex-col justify-between gap-3 bg-title text-paper ${shape}`}>
      <p aria-hidden="true" className="figures flex justify-between text-sm">
        <span>{number}</span>
        {film && film.seconds !== null && (
          <span className="inline-flex items-center gap-1.5">
            <svg viewBox="0 0 12 12" className="size-3">
              <path fill="currentColor" d="M2 1v10l9-5Z" />
            </svg>
            {clockOf(film.seconds)}
          </span>
        )}
      </p>
      <Heading
        className={`line-clamp-3 font-song font-bold text-paper ${isWide ? 'text-2xl sm:text-3xl' : 'text-xl'}`}
      >
        <a href={href} className="no-underline after:absolute after:inset-0 hover:underline">
          {title}
        </a>
      </Heading>
    </div>
  )
}

/** Whole seconds as a player writes them: 4:05. */
function clockOf(seconds: number): string {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
