import { isRefusal } from '#src/domain/basics/refusal.ts'
import { deskGroup } from '#src/domain/recommending/deskGroup.ts'
import { ownMessages } from '#src/queries/accounts/ownMessages.ts'
import { countDrafts, deskEntries } from '#src/queries/recommending/deskEntries.ts'
import { tableCandidates } from '#src/queries/tables/tableCandidates.ts'
import { wordsOfRefusal } from '#src/translations/translate.ts'
import { LinkButton } from '#src/next/ui/act/LinkButton.tsx'
import { EmptyState } from '#src/next/ui/show/EmptyState.tsx'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import { TaskList } from '#src/next/ui/show/TaskList.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { titled } from '../../_frame/titled.ts'
import { Messages } from '../../my/_home/Messages.tsx'
import { UnitShell } from '../_desk/UnitShell.tsx'
import { desk as deskOf } from '../_desk/desk.ts'
import { newestTable } from '../_desk/newestTable.ts'
import { Figures } from './_desk/Figures.tsx'
import { recommenderTasks } from './_desk/recommenderTasks.ts'

type Props = { params: Promise<{ contest: string }> }

export const generateMetadata = titled('recommender.nav.home')

/** `/unit/<contest>`: how far the recommendation is, and what comes next. */
export default async function DeskPage({ params }: Props) {
  const desk = await deskOf((await params).contest)
  const { visit, contest, unit, home, own, period } = desk
  const { locale, t } = visit
  const [entries, drafts, { candidates }, { status }, messages] = await Promise.all([
    deskEntries(own),
    countDrafts(own),
    tableCandidates({ ...own, late: desk.late }),
    newestTable(desk),
    // An account that was issued often has no address: this is where it learns what happened.
    ownMessages(visit.req, visit.account.id, contest.id),
  ])
  const groups = entries.map(deskGroup)
  const waiting = groups.filter((group) => group === 'waiting').length
  const sentBack = groups.filter((group) => group === 'sentBack').length
  const tasks = recommenderTasks({
    t,
    home,
    total: entries.length,
    waiting,
    rows: candidates.length,
    status,
  })
  const figures = [
    { label: t('recommender.home.submitted'), value: entries.length },
    {
      label: t('recommender.home.withOpinion'),
      value: entries.filter(({ decision }) => decision !== null).length,
    },
    { label: t('recommender.home.waiting'), value: waiting, isMarked: waiting > 0 },
    { label: t('recommender.home.drafts'), value: drafts, help: t('recommender.home.draftsHelp') },
  ]

  return (
    <UnitShell
      desk={desk}
      current="home"
      title={inLocale(locale, contest.title, contest.titleEn)}
      above={t('recommender.home.above', { unit: unit.name })}
    >
      {isRefusal(period) && (
        <Notice kind="warning" title={t('recommender.home.closed')} locale={locale}>
          {wordsOfRefusal(period, locale, contest.timeZone)}
        </Notice>
      )}
      {sentBack > 0 && (
        <Notice
          kind="warning"
          title={t('recommender.home.sentBack', { count: sentBack })}
          locale={locale}
        >
          <p className="mb-2">{t('recommender.home.sentBackHelp')}</p>
          <a href={`${home}/entries?group=sentBack`}>{t('recommender.group.sentBack')}</a>
        </Notice>
      )}
      <Figures label={t('recommender.home.figures')} figures={figures} />
      {entries.length === 0 ? (
        <EmptyState title={t('recommender.home.nothing')}>
          {t('recommender.home.nothingHelp')}
        </EmptyState>
      ) : (
        <div className="lg:grid lg:grid-cols-12 lg:gap-x-8">
          <p className="mb-8 lg:order-2 lg:col-span-4 lg:mt-10">
            {waiting > 0 ? (
              <LinkButton href={`${home}/entries?group=waiting`} tone="primary">
                {t('recommender.home.nextOpinions')}
              </LinkButton>
            ) : (
              <LinkButton href={`${home}/table`} tone="primary">
                {t('recommender.home.nextTable')}
              </LinkButton>
            )}
          </p>
          <section aria-labelledby="tasks" className="lg:col-span-8">
            <h2 id="tasks" className="mb-2 text-xl">
              {t('recommender.home.tasks')}
            </h2>
            <TaskList label={t('recommender.home.tasks')} tasks={tasks} />
          </section>
        </div>
      )}
      {messages.length > 0 && (
        <Messages
          visit={visit}
          messages={messages}
          contests={[contest]}
          next={`${home}#messages`}
        />
      )}
    </UnitShell>
  )
}
