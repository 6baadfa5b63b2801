import { DESK_GROUPS, deskGroup } from '#src/domain/recommending/deskGroup.ts'
import type { DeskGroup } from '#src/domain/recommending/deskGroup.ts'
import type { DeskEntry } from '#src/queries/recommending/deskEntries.ts'
import type { Translate } from '#src/translations/translate.ts'

/** The filter as links, each with how many there are; groups without entries are left out. */
export function GroupLinks({
  t,
  entries,
  group,
  href,
}: {
  t: Translate
  entries: DeskEntry[]
  group: DeskGroup | null
  href: string
}) {
  const counts = DESK_GROUPS.map((each) => ({
    key: each,
    count: entries.filter((entry) => deskGroup(entry) === each).length,
  }))
  const links = [
    { key: null, count: entries.length },
    ...counts.filter(({ key, count }) => count > 0 || key === group),
  ]

  return (
    <nav aria-label={t('recommender.entries.filter')} className="mb-4">
      <ul className="flex flex-wrap gap-x-6">
        {links.map(({ key, count }) => (
          <li key={key ?? 'all'}>
            <a
              href={key ? `${href}?group=${key}` : href}
              aria-current={key === group ? 'true' : undefined}
              className="inline-block border-b-2 border-transparent py-2 no-underline hover:underline aria-[current]:border-current aria-[current]:font-bold"
            >
              {t('recommender.entries.count', {
                group: t(`recommender.group.${key ?? 'all'}`),
                count,
              })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
