import type { PublicEntry } from '#src/queries/shown/publicEntries.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { StatusTag } from '#src/next/ui/show/StatusTag.tsx'
import { TitleCard } from '../../_contest/TitleCard.tsx'

/** One entry in the gallery. The whole card leads to its page; a screen reader meets one link. */
export function EntryCard({
  entry,
  href,
  category,
  votes,
  isVotedFor,
  locale,
}: {
  entry: PublicEntry
  href: string
  category: string
  /** Null where counts are not shown. */
  votes: number | null
  /** By this visitor, today. */
  isVotedFor: boolean
  locale: Locale
}) {
  const t = createTranslator(locale)

  return (
    <li className="relative">
      <TitleCard
        number={entry.number}
        title={entry.title}
        film={entry.film}
        href={href}
        heading="h2"
      />
      {entry.applicant && <p className="mt-3">{entry.applicant}</p>}
      <p className="figures flex flex-wrap gap-x-3 text-sm text-muted">
        <span>{category}</span>
        {votes !== null && <span>{t('vote.entry.votes', { votes })}</span>}
      </p>
      {isVotedFor && <StatusTag tone="done">{t('vote.box.done')}</StatusTag>}
    </li>
  )
}
