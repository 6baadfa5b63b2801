import { titled } from '#src/next/portal/_frame/titled.ts'
import { portalDoor } from '#src/domain/basics/addresses.ts'
import { DESK_GROUPS, deskGroup } from '#src/domain/recommending/deskGroup.ts'
import { deskEntries, draftApplicants } from '#src/queries/recommending/deskEntries.ts'
import { EmptyState } from '#src/next/ui/show/EmptyState.tsx'
import { StatusTag } from '#src/next/ui/show/StatusTag.tsx'
import { Table } from '#src/next/ui/show/Table.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { DateTime } from '#src/next/ui/time/DateTime.tsx'
import { UnitShell } from '../../_desk/UnitShell.tsx'
import { desk as deskOf } from '../../_desk/desk.ts'
import { groupTag } from '../../_desk/groupTag.ts'
import { GroupLinks } from './_parts/GroupLinks.tsx'

type Props = {
  params: Promise<{ contest: string }>
  searchParams: Promise<{ group?: string | string[] }>
}

export const generateMetadata = titled('recommender.entries.title')

/** `/unit/<contest>/entries?group=waiting`: the entries that chose this unit, filtered by what is to be done. */
export default async function DeskEntriesPage({ params, searchParams }: Props) {
  const desk = await deskOf((await params).contest, '/entries')
  const { visit, contest, home, own } = desk
  const { locale, t } = visit
  const asked = (await searchParams).group
  const group = DESK_GROUPS.find((each) => each === asked) ?? null
  const [entries, drafting] = await Promise.all([deskEntries(own), draftApplicants(own)])
  const shown = entries.filter((entry) => group === null || deskGroup(entry) === group)
  const title = t('recommender.entries.title')

  return (
    <UnitShell desk={desk} current="entries" title={title} lead={t('recommender.entries.lead')}>
      <GroupLinks t={t} entries={entries} group={group} href={`${home}/entries`} />
      {shown.length === 0 ? (
        <EmptyState
          title={
            entries.length === 0 ? t('recommender.home.nothing') : t('recommender.entries.none')
          }
        />
      ) : (
        <Table
          caption={title}
          hideCaption
          rows={shown}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'entry',
              label: t('recommender.entries.entry'),
              heading: true,
              cell: ({ id, title: name }) => (
                <a href={`${home}/entries/${id}`} className="inline-block py-1">
                  {name ?? t('recommender.entries.untitled')}
                </a>
              ),
            },
            {
              key: 'applicant',
              label: t('recommender.entries.applicant'),
              cell: ({ applicant }) => applicant,
            },
            {
              key: 'category',
              label: t('recommender.entries.category'),
              cell: ({ category, categoryEn }) => inLocale(locale, category, categoryEn),
            },
            {
              key: 'number',
              label: t('recommender.entries.number'),
              cell: ({ number }) => <span className="figures whitespace-nowrap">{number}</span>,
            },
            {
              key: 'submittedAt',
              label: t('recommender.entries.submittedAt'),
              cell: ({ submittedAt }) => (
                <DateTime
                  instant={submittedAt}
                  timeZone={contest.timeZone}
                  locale={locale}
                  dayOnly
                />
              ),
            },
            {
              key: 'state',
              label: t('recommender.entries.state'),
              cell: (entry) => {
                const { label, tone } = groupTag(deskGroup(entry), t)
                return <StatusTag tone={tone}>{label}</StatusTag>
              },
            },
          ]}
        />
      )}
      {entries.length > 0 && (
        <p className="no-print mt-6">
          <a
            href={portalDoor(`/unit/contests/${contest.id}/entries.xlsx`)}
            download
            className="inline-block py-2"
          >
            {t('recommender.entries.export')}
          </a>
        </p>
      )}
      {drafting.length > 0 && (
        <section aria-labelledby="drafting" className="mt-8 border-t border-line pt-4">
          <h2 id="drafting" className="text-lg">
            {t('recommender.entries.drafting')}
          </h2>
          <p className="text-sm text-muted">{t('recommender.entries.draftingHelp')}</p>
          <ul className="mt-2 list-disc pl-6">
            {drafting.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </section>
      )}
    </UnitShell>
  )
}
