import type { PayloadRequest } from 'payload'

import { titled } from '#src/next/portal/_frame/titled.ts'
import { signedIn } from '#src/next/portal/_frame/visitor.ts'
import { myHref } from '#src/domain/basics/addresses.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { applyingAs } from '#src/domain/units/applicant.ts'
import type { Applying } from '#src/domain/units/applicant.ts'
import { registrationOf } from '#src/operations/signUp/registrationOf.ts'
import {
  categoriesOf,
  contestBySlug,
  publishedContests,
} from '#src/queries/contest/publishedContests.ts'
import { entryChoices } from '#src/queries/entry/entryChoices.ts'
import { ownEntries } from '#src/queries/entry/ownEntries.ts'
import { withTypedTitles } from '#src/operations/entry/withTypedTitles.ts'
import { findByIds } from '#src/store/database/documents.ts'
import { PageTitle } from '#src/next/ui/frame/PageTitle.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { deadlineFrom } from '../../_home/deadlineFrom.ts'
import { GatedSheets } from '../../_parts/GatedSheets.tsx'
import { MyShell } from '../../_parts/MyShell.tsx'
import { CategoryChoice } from './_parts/CategoryChoice.tsx'
import { ContestChoice } from './_parts/ContestChoice.tsx'
import { CopyChoice } from './_parts/CopyChoice.tsx'

type Query = { contest?: string | string[]; copy?: string | string[] }
type Props = { searchParams: Promise<Query> }

export const generateMetadata = titled('portal.newEntry.title')

/** `/my/entries/new?contest=…`: pick a category; limits, who may enter and what stands in the way before any typing (R71). */
export default async function NewEntryPage({ searchParams }: Props) {
  const { contest: slug, copy } = await searchParams
  const query = typeof slug === 'string' ? `?contest=${encodeURIComponent(slug)}` : ''
  const visit = await signedIn(myHref(`/entries/new${query}`))
  const { req, locale, t, now, actor } = visit
  const contest = typeof slug === 'string' ? await contestBySlug(req, slug) : null
  const applying = applyingAs(actor)
  if (!contest || !applying) {
    return <ContestChoice visit={visit} contests={await publishedContests(req)} />
  }
  const [registration, categories, earlier] = await Promise.all([
    registrationOf(req, { contest: contest.id, applying }),
    categoriesOf(req, contest.id),
    earlierEntries(req, applying),
  ])
  const choices = await entryChoices({
    req,
    actor,
    applying,
    contest,
    categories,
    registration,
    now,
  })
  const chosen = earlier.find(({ entry }) => entry.id === copy)?.entry ?? null
  const isSignedUp = !contest.signUpForm || Boolean(registration?.completedAt)

  return (
    <MyShell
      visit={visit}
      look={contest.look}
      deadline={deadlineFrom({ contest, keys: ['submission'], now, locale })}
    >
      <PageTitle
        title={t('portal.newEntry.title')}
        above={inLocale(locale, contest.title, contest.titleEn)}
        lead={t('portal.newEntry.lead')}
        back={{ href: myHref(), label: t('portal.backHome') }}
      />
      {choices.some(({ ways }) => ways.some(({ outcome }) => !isRefusal(outcome))) && (
        <CopyChoice visit={visit} chosen={chosen} contest={contest.slug} entries={earlier} />
      )}
      <div className="mb-10">
        {choices.map((choice) => (
          <CategoryChoice
            key={choice.category.id}
            visit={visit}
            contest={contest}
            choice={choice}
            copyFrom={chosen?.id ?? null}
          />
        ))}
      </div>
      {isSignedUp ? (
        <GatedSheets categories={categories} locale={locale} t={t} />
      ) : (
        <p className="text-muted">
          {t('portal.sheets.afterSignUp')}
          <a href={myHref(`/contests/${contest.slug}`)}>{t('portal.signUp.title')}</a>
        </p>
      )}
    </MyShell>
  )
}

/** Entries whose answers a new one may begin with, newest first, with the title of their contest. */
async function earlierEntries(req: PayloadRequest, applying: Applying) {
  const entries = await withTypedTitles(req, await ownEntries(req, { applying }))
  const contests = await findByIds(
    req,
    'contests',
    entries.map(({ contest }) => contest),
  )
  return entries.map((entry) => ({
    entry,
    contestTitle: contests.get(entry.contest)?.title ?? '',
  }))
}
