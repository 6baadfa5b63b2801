import { myHref } from '#src/domain/basics/addresses.ts'
import type { ContestDocument, EntryDocument } from '#src/domain/documents/index.ts'
import { findById } from '#src/store/database/documents.ts'
import { EmptyState } from '#src/next/ui/show/EmptyState.tsx'
import { StatusTag } from '#src/next/ui/show/StatusTag.tsx'
import { Table } from '#src/next/ui/show/Table.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { DateTime } from '#src/next/ui/time/DateTime.tsx'
import type { SignedInVisit } from '../../_frame/visitor.ts'
import { stageTag } from '../_parts/statusTag.ts'

/** One's entries with number, category and where each stands. */
export async function EntryTable({
  visit: { req, locale, t },
  entries,
  contests,
  joint = new Set(),
}: {
  visit: SignedInVisit
  entries: EntryDocument[]
  /** Ids of those that others lead; marked as 联合 (R13). */
  joint?: ReadonlySet<string>
  contests: ContestDocument[]
}) {
  if (entries.length === 0) {
    return (
      <EmptyState title={t('portal.home.noEntries')}>{t('portal.home.noEntriesHint')}</EmptyState>
    )
  }
  const ids = [...new Set(entries.map(({ category }) => category))]
  const categories = await Promise.all(ids.map((id) => findById(req, 'categories', id)))
  const categoryOf = ({ category }: EntryDocument) =>
    categories.find((each) => each?.id === category)
  const contestOf = ({ contest }: EntryDocument) => contests.find(({ id }) => id === contest)

  return (
    <Table
      caption={t('portal.home.entries')}
      hideCaption
      rows={entries}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          label: t('portal.receipt.work'),
          heading: true,
          cell: (entry) => (
            <>
              <a href={myHref(`/${joint.has(entry.id) ? 'joint' : 'entries'}/${entry.id}`)}>
                {entry.title ?? t('portal.entry.untitled')}
              </a>
              {joint.has(entry.id) && (
                <span className="ml-2 border border-slate px-1 text-sm font-normal whitespace-nowrap text-slate">
                  {t('joint.tag')}
                </span>
              )}
            </>
          ),
        },
        {
          key: 'number',
          label: t('portal.home.number'),
          cell: ({ number }) => <span className="figures">{number ?? '—'}</span>,
        },
        {
          key: 'category',
          label: t('portal.receipt.category'),
          cell: (entry) => {
            const category = categoryOf(entry)
            return category ? inLocale(locale, category.title, category.titleEn) : ''
          },
        },
        {
          key: 'stage',
          label: t('portal.home.stage'),
          cell: ({ stage }) => {
            const tag = stageTag(stage, t)
            return <StatusTag tone={tag.tone}>{tag.label}</StatusTag>
          },
        },
        {
          key: 'changed',
          label: t('portal.home.changed'),
          cell: (entry) => (
            <DateTime
              instant={entry.updatedAt}
              timeZone={contestOf(entry)?.timeZone ?? 'Asia/Shanghai'}
              locale={locale}
            />
          ),
        },
      ]}
    />
  )
}
