import { portalDoor } from '#src/domain/basics/addresses.ts'
import { isPlayable } from '#src/domain/files/filmPlan.ts'
import type { ShownFilm } from '#src/queries/shown/shownFilm.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { LinkButton } from '../act/LinkButton.tsx'

/**
 * The film of an entry, with a picture of it and its length: the version made for playing, or for those who may read the entry
 * the film itself where browsers play it; the public gets no original (R79e). Nothing but its metadata is fetched before somebody plays it.
 */
export function Film({
  film,
  title,
  locale,
  isPublic = false,
}: {
  film: ShownFilm
  title: string
  locale: Locale
  isPublic?: boolean
}) {
  const t = createTranslator(locale)
  const { id, kind, codec, seconds, isReady, hasPoster } = film
  const original = portalDoor(`/files/${id}`)
  if (!isReady && isPublic) {
    return <p className="border border-line bg-surface p-6 text-muted">{t('film.notYet')}</p>
  }
  if (!isReady && !isPlayable(kind, codec)) {
    return (
      <div className="border border-ink bg-surface p-6">
        <p className="mb-4">
          {isPlayable(kind, null)
            ? t('film.notHere')
            : t('vote.entry.notPlayable', { kind: kind.toUpperCase() })}
        </p>
        <LinkButton href={original} download>
          {t('vote.entry.download')}
        </LinkButton>
      </div>
    )
  }

  return (
    <figure>
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- no notice asks entrants for caption files */}
      <video
        controls
        playsInline
        preload="metadata"
        src={isReady ? `${original}/film` : original}
        {...(hasPoster ? { poster: `${original}/poster` } : {})}
        aria-label={t('vote.entry.filmLabel', { title })}
        className="aspect-video w-full bg-ink"
      />
      {seconds !== null && (
        <figcaption className="figures mt-1 text-sm text-muted">
          {t('film.length', minutesOf(seconds))}
        </figcaption>
      )}
    </figure>
  )
}

function minutesOf(seconds: number): { minutes: number; seconds: number } {
  const whole = Math.round(seconds)
  return { minutes: Math.floor(whole / 60), seconds: whole % 60 }
}
