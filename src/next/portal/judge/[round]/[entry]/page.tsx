import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { signedIn } from '#src/next/portal/_frame/visitor.ts'
import type { SignedInVisit } from '#src/next/portal/_frame/visitor.ts'
import { judgeHref, portalDoor } from '#src/domain/basics/addresses.ts'
import { markedWork } from '#src/queries/judging/markedWork.ts'
import { PageTitle } from '#src/next/ui/frame/PageTitle.tsx'
import { PortalShell } from '#src/next/ui/frame/PortalShell.tsx'
import { filingsOf } from '#src/next/ui/frame/filings.ts'
import { Film } from '#src/next/ui/show/Film.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { judgingDeadline, queueOf } from '../../_desk/judging.ts'
import { MarkForm } from './_sheet/MarkForm.tsx'
import { WorkPapers } from './_sheet/WorkPapers.tsx'

type Props = { params: Promise<{ round: string; entry: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findAssigned(params)
  return found ? { title: found.entry.title } : {}
}

/** `/judge/<round>/<entry>`: the work on the left, the score sheet on the right (R131). What is not assigned is not found. */
export default async function MarkPage({ params }: Props) {
  const found = await findAssigned(params)
  if (!found) notFound()
  const { visit, round, contest, entry, at, total } = found
  const { req, locale, t, now, account } = visit
  const work = await markedWork(req, { entry: entry.id, judge: account.id })

  return (
    <PortalShell
      face="judge"
      locale={locale}
      now={now}
      account={account}
      deadline={judgingDeadline([{ round, contest, entries: [] }], visit)}
      filings={filingsOf(req.payload)}
    >
      <PageTitle
        title={entry.title}
        above={`${inLocale(locale, round.title, round.titleEn)} · ${entry.number} · ${t('judge.position', { at, total })}`}
        back={{ href: judgeHref(), label: t('judge.back') }}
      />
      <div className="grid items-start gap-8 lg:grid-cols-12">
        <div className="min-w-0 lg:sticky lg:top-4 lg:col-span-7">
          {work.film ? (
            <Film film={work.film} title={entry.title} locale={locale} />
          ) : (
            <p className="border border-line bg-surface p-6 text-muted">
              {t(round.state === 'published' ? 'judge.filesOver' : 'judge.noFilm')}
            </p>
          )}
          <WorkPapers work={work} locale={locale} />
        </div>
        <div className="lg:col-span-5">
          {round.state !== 'open' && <p className="mb-4 text-muted">{t('judge.closed')}</p>}
          <MarkForm
            action={portalDoor(`/judge/rounds/${round.id}/entries/${entry.id}/marks`)}
            criteria={round.criteria}
            mark={entry.mark}
            isOpen={round.state === 'open'}
            locale={locale}
          />
        </div>
      </div>
    </PortalShell>
  )
}

async function findAssigned(params: Props['params']) {
  const { round, entry } = await params
  const visit: SignedInVisit = await signedIn(judgeHref(`/${round}/${entry}`))
  const queue = (await queueOf(visit)).find(
    (each) => each.round.id === round && each.round.state !== 'draft',
  )
  const index = queue?.entries.findIndex(({ id }) => id === entry) ?? -1
  const found = queue?.entries[index]
  if (!queue || !found) return null
  return { ...queue, visit, entry: found, at: index + 1, total: queue.entries.length }
}
