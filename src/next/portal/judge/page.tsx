import { judgeHref } from '#src/domain/basics/addresses.ts'
import { PageTitle } from '#src/next/ui/frame/PageTitle.tsx'
import { PortalShell } from '#src/next/ui/frame/PortalShell.tsx'
import { filingsOf } from '#src/next/ui/frame/filings.ts'
import { EmptyState } from '#src/next/ui/show/EmptyState.tsx'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import { titled } from '../_frame/titled.ts'
import { signedIn } from '../_frame/visitor.ts'
import { RoundQueue } from './_desk/RoundQueue.tsx'
import { judgingDeadline, queueOf } from './_desk/judging.ts'

type Props = { searchParams: Promise<{ marked?: string | string[] }> }

export const generateMetadata = titled('judge.title')

/** `/judge`: what a judge has to mark, round by round, and how far they are (R126, R132). */
export default async function JudgePage({ searchParams }: Props) {
  const { marked } = await searchParams
  const visit = await signedIn(judgeHref())
  const { req, locale, t, now, account } = visit
  const queue = await queueOf(visit)
  const saved = queue
    .flatMap(({ round, entries }) => entries.map((entry) => ({ round, entry, entries })))
    .find(({ entry }) => entry.mark && entry.number === marked)
  const next = saved?.entries.find(({ mark }) => !mark)

  return (
    <PortalShell
      face="judge"
      locale={locale}
      now={now}
      account={account}
      deadline={judgingDeadline(queue, visit)}
      filings={filingsOf(req.payload)}
    >
      <PageTitle title={t('judge.title')} lead={queue.length > 0 ? t('judge.lead') : undefined} />
      {saved && (
        <Notice
          kind="success"
          locale={locale}
          title={t('judge.saved', { number: saved.entry.number })}
        >
          {next ? (
            <a
              href={judgeHref(`/${saved.round.id}/${next.id}`)}
              className="inline-block py-1 font-bold"
            >
              {t('judge.next')}
            </a>
          ) : (
            t('judge.allDone')
          )}
        </Notice>
      )}
      {queue.length === 0 && (
        <EmptyState title={t('judge.notJudge')}>{t('judge.notJudgeHint')}</EmptyState>
      )}
      {queue.map((each) => (
        <RoundQueue key={each.round.id} queue={each} locale={locale} />
      ))}
    </PortalShell>
  )
}
