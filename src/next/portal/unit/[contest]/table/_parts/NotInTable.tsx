import { deskGroup } from '#src/domain/recommending/deskGroup.ts'
import type { DeskEntry } from '#src/queries/recommending/deskEntries.ts'
import type { Translate } from '#src/translations/translate.ts'

/** What the desk has beside the rows of the next table, each with why it is not in it. */
export function NotInTable({
  t,
  home,
  entries,
}: {
  t: Translate
  home: string
  entries: DeskEntry[]
}) {
  return (
    <section aria-labelledby="not-in-table" className="my-8">
      <h2 id="not-in-table" className="text-lg">
        {t('recommender.table.notIn', { count: entries.length })}
      </h2>
      <ul className="mt-2 list-disc pl-6">
        {entries.map((entry) => (
          <li key={entry.id} className="py-0.5">
            <a href={`${home}/entries/${entry.id}`} className="inline-block py-1">
              {entry.title ?? t('recommender.entries.untitled')}
            </a>{' '}
            <span className="text-sm text-muted">
              {t('recommender.table.notInBecause', {
                applicant: entry.applicant,
                state: t(`recommender.group.${deskGroup(entry)}`),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
