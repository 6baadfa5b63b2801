import type { Stage } from '#src/domain/types/index.ts'
import { queuePlace } from '#src/queries/examining/queuePlace.ts'
import { findAll } from '#src/store/database/documents.ts'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import type { NoticeKind } from '#src/next/ui/show/Notice.tsx'
import { StatusTag } from '#src/next/ui/show/StatusTag.tsx'
import { SummaryList } from '#src/next/ui/show/SummaryList.tsx'
import { TaskList } from '#src/next/ui/show/TaskList.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { stageTag } from '../../_parts/statusTag.ts'
import { ConsentGone } from './_entry/ConsentGone.tsx'
import { EntryActions } from './_entry/EntryActions.tsx'
import { EntryShell } from './_entry/EntryShell.tsx'
import { NextSteps } from './_entry/NextSteps.tsx'
import { RepeatedFilm } from './_entry/RepeatedFilm.tsx'
import { entryTasks } from './_entry/entryTasks.ts'
import { entryTitled } from './_entry/entryTitled.ts'
import { ownEntry } from './_entry/ownEntry.ts'

type Props = { params: Promise<{ id: string }> }

export const generateMetadata = entryTitled('')

/** `/my/entries/<id>`: the hub of one entry: where it stands, what comes next, its sections and what may be done. */
export default async function EntryPage({ params }: Props) {
  const { id } = await params
  const own = await ownEntry(id, '')
  const { visit, entry, contest, category, recommenders } = own
  const { locale, t } = visit
  const tag = stageTag(entry.stage, t)
  const tasks = entryTasks(own)
  const asked = tasks.filter(({ isAsked }) => isAsked)
  const done = asked.filter(({ status }) => status.tone === 'done').length
  const isWriting = entry.stage === 'draft' || entry.stage === 'returned'
  const [results, queue] = await Promise.all([
    findAll(visit.req, 'results', { entry: { equals: entry.id } }),
    queuePlace({ payload: visit.req.payload, entry }),
  ])
  const awards = results.flatMap((result) =>
    result.awards.map(({ title, titleEn }) => inLocale(locale, title, titleEn)),
  )
  const recommender = recommenders.find((each) => each.id === entry.recommender)?.name

  return (
    <EntryShell
      own={own}
      title={entry.title ?? t('portal.entry.untitled')}
      above={[
        inLocale(locale, contest.title, contest.titleEn),
        inLocale(locale, category.title, category.titleEn),
      ].join(' · ')}
      isHub
    >
      <p className="flex flex-wrap items-center gap-x-6 gap-y-1">
        <StatusTag tone={tag.tone}>{tag.label}</StatusTag>
        {entry.number && (
          <span className="figures">{t('portal.entry.number', { number: entry.number })}</span>
        )}
        {entry.acceptanceNumber && (
          <span className="figures">
            {t('portal.entry.acceptanceNumber', { number: entry.acceptanceNumber })}
          </span>
        )}
      </p>
      <Notice kind={NOTICES[entry.stage] ?? 'info'} locale={locale} title={t('portal.next.title')}>
        <NextSteps own={own} />
      </Notice>
      <ConsentGone own={own} />
      <RepeatedFilm own={own} />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-12">
        <section className="lg:col-span-8">
          <h2 className="mb-1 text-xl">{t('portal.entry.tasks')}</h2>
          <p className="mb-3 text-sm text-muted">
            {t(isWriting ? 'portal.entry.done' : 'portal.entry.readOnly', {
              done,
              all: asked.length,
            })}
          </p>
          <TaskList label={t('portal.entry.tasks')} tasks={tasks} />
          <EntryActions own={own} isWhole={done === asked.length} />
        </section>
        <section className="lg:col-span-4">
          <h2 className="mb-3 text-xl">{t('portal.entry.facts')}</h2>
          <SummaryList
            locale={locale}
            rows={[
              ...(awards.length > 0
                ? [
                    {
                      label: t('portal.entry.awards'),
                      value: awards.join(t('site.contest.listComma')),
                    },
                  ]
                : []),
              {
                label: t('portal.receipt.applicantKind'),
                value: t(`applicantKind.${entry.applicantKind}`),
              },
              ...(queue.place === null
                ? []
                : [
                    {
                      label: t('portal.entry.queue'),
                      value: t('portal.entry.queuePlace', {
                        place: queue.place,
                        waiting: queue.waiting,
                      }),
                    },
                  ]),
              ...(category.recommendation === 'required'
                ? [
                    {
                      label: t('portal.route.title'),
                      value:
                        entry.route === 'direct'
                          ? [
                              t('route.direct'),
                              entry.directRouteGround &&
                                t(`directRouteGround.${entry.directRouteGround}`),
                            ]
                              .filter(Boolean)
                              .join(' · ')
                          : (recommender ?? null),
                    },
                  ]
                : []),
            ]}
          />
        </section>
      </div>
    </EntryShell>
  )
}

/** How what comes next is announced: somebody must act, or all is well. */
const NOTICES: Partial<Record<Stage, NoticeKind>> = {
  returned: 'warning',
  declined: 'warning',
  accepted: 'success',
}
