import { myHref } from '#src/domain/basics/addresses.ts'
import { applyingAs } from '#src/domain/units/applicant.ts'
import { ownMessages } from '#src/queries/accounts/ownMessages.ts'
import { contestBySlug, publishedContests } from '#src/queries/contest/publishedContests.ts'
import { ownEntries } from '#src/queries/entry/ownEntries.ts'
import { jointEntries } from '#src/queries/entry/partners.ts'
import { withTypedTitles } from '#src/operations/entry/withTypedTitles.ts'
import { findById } from '#src/store/database/documents.ts'
import { LinkButton } from '#src/next/ui/act/LinkButton.tsx'
import { PageTitle } from '#src/next/ui/frame/PageTitle.tsx'
import { redirectTo } from '#src/next/ui/frame/redirectTo.ts'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import { titled } from '../_frame/titled.ts'
import { signedIn } from '../_frame/visitor.ts'
import { ContestRows } from './_home/ContestRows.tsx'
import { EntryTable } from './_home/EntryTable.tsx'
import { JointNews } from './_home/JointNews.tsx'
import { LimitsUsed } from './_home/LimitsUsed.tsx'
import { Messages } from './_home/Messages.tsx'
import { ToDo } from './_home/ToDo.tsx'
import { UnitNews } from './_home/UnitNews.tsx'
import { MyShell } from './_parts/MyShell.tsx'

type Props = { searchParams: Promise<{ contest?: string | string[] }> }

export const generateMetadata = titled('site.faces.my')

/** `/my`: what is to be done, one's entries with their state, limits used, messages. `?contest=…` comes from a contest's page. */
export default async function MyPage({ searchParams }: Props) {
  const { contest: slug } = await searchParams
  const wanted = typeof slug === 'string' ? slug : null
  const visit = await signedIn(myHref(wanted ? `?contest=${encodeURIComponent(wanted)}` : ''))
  const { req, t, actor, account } = visit
  if (wanted && (await contestBySlug(req, wanted))) redirectTo(myHref(`/contests/${wanted}`))
  const applying = applyingAs(actor)
  const [entries, contests, messages, unit, shared] = await Promise.all([
    applying ? ownEntries(req, { applying }).then((own) => withTypedTitles(req, own)) : [],
    publishedContests(req),
    ownMessages(req, account.id),
    findById(req, 'units', account.unit),
    jointEntries(req, account),
  ])

  return (
    <MyShell visit={visit} current="home">
      <PageTitle
        title={t('portal.home.title')}
        above={[unit?.name, account.name].filter(Boolean).join(' · ')}
      />
      {unit?.creditCodeDoubtful && (
        <Notice kind="warning" locale={visit.locale}>
          {t('portal.home.codeDoubtful', { code: unit.creditCode ?? '' })}
        </Notice>
      )}
      <UnitNews visit={visit} />
      <JointNews visit={visit} shared={shared} />
      <ToDo
        visit={visit}
        entries={entries}
        contests={contests}
        hasMore={shared.some(({ partner }) => partner.state === 'asked')}
      />
      <section aria-labelledby="entries" className="mt-10">
        <div className="mb-3 flex flex-wrap items-center justify-between gap-4">
          <h2 id="entries" className="text-xl">
            {t('portal.home.entries')}
          </h2>
          {applying && (
            <LinkButton
              href={myHref('/entries/new')}
              tone={entries.length === 0 ? 'primary' : 'plain'}
            >
              {t('portal.newEntry.title')}
            </LinkButton>
          )}
        </div>
        <EntryTable
          visit={visit}
          entries={[...entries, ...shared.map(({ entry }) => entry)]}
          contests={contests}
          joint={new Set(shared.map(({ entry }) => entry.id))}
        />
      </section>
      {applying && (
        <LimitsUsed visit={visit} applying={applying} entries={entries} contests={contests} />
      )}
      <section aria-labelledby="contests" className="mt-10">
        <h2 id="contests" className="mb-3 text-xl">
          {t('portal.home.contests')}
        </h2>
        <ContestRows visit={visit} contests={contests} />
      </section>
      <Messages visit={visit} messages={messages} contests={contests} />
    </MyShell>
  )
}
