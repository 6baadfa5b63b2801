import type { DeskEntry } from '#src/queries/recommending/deskEntries.ts'
import type { Translate } from '#src/translations/translate.ts'

/** The entries without an opinion, each with the way to write one. */
export function MissingOpinions({
  t,
  home,
  entries,
}: {
  t: Translate
  home: string
  entries: DeskEntry[]
}) {
  return (
    <section
      aria-labelledby="missing"
      className="my-6 border-l-4 border-amber bg-surface px-4 py-3"
    >
      <h2 id="missing" className="text-lg">
        {t('recommender.table.missing')}
      </h2>
      <p className="mt-1">{t('recommender.table.missingHelp')}</p>
      <ul className="mt-2 list-disc pl-6">
        {entries.map(({ id, title, applicant }) => (
          <li key={id}>
            <a href={`${home}/entries/${id}#word`} className="inline-block py-1">
              {title ?? t('recommender.entries.untitled')}
            </a>{' '}
            <span className="text-sm text-muted">{applicant}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
