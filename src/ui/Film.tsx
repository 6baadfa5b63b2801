import type { PublicFilm } from '../queries/publicEntries.ts'
import type { Locale } from '../translations/locale.ts'
import { createTranslator } from '../translations/translate.ts'
import { LinkButton } from './LinkButton.tsx'

/** What browsers play; the others are downloaded. */
const PLAYABLE: ReadonlySet<string> = new Set(['mp4', 'mov'])

/** The film of an entry. Nothing but its metadata is fetched before somebody plays it. */
export function Film({ film, title, locale }: { film: PublicFilm; title: string; locale: Locale }) {
  const t = createTranslator(locale)
  const source = `/api/portal/files/${film.id}`
  if (!PLAYABLE.has(film.kind)) {
    return (
      <div className="border border-ink bg-surface p-6">
        <p className="mb-4">{t('vote.entry.notPlayable', { kind: film.kind.toUpperCase() })}</p>
        <LinkButton href={source} download>
          {t('vote.entry.download')}
        </LinkButton>
      </div>
    )
  }

  return (
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- no notice asks entrants for caption files
    <video
      controls
      playsInline
      preload="metadata"
      src={source}
      aria-label={t('vote.entry.filmLabel', { title })}
      className="aspect-video w-full bg-ink"
    />
  )
}
