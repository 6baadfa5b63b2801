import { applyingAs } from '../../../../../domain/applicant.ts'
import { registrationOf } from '../../../../../operations/registrationOf.ts'
import { entryChoices } from '../../../../../queries/entryChoices.ts'
import {
  categoriesOf,
  contestBySlug,
  publishedContests,
} from '../../../../../queries/publishedContests.ts'
import { inLocale } from '../../../../../ui/inLocale.ts'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { titled } from '../../../titled.ts'
import { signedIn } from '../../../visitor.ts'
import { deadlineFrom } from '../../deadlineFrom.ts'
import { GatedSheets } from '../../GatedSheets.tsx'
import { MyShell } from '../../MyShell.tsx'
import { ContestChoice } from './ContestChoice.tsx'
import { CategoryChoice } from './CategoryChoice.tsx'

type Props = { searchParams: Promise<{ contest?: string | string[] }> }

export const generateMetadata = titled('portal.newEntry.title')

/** `/my/entries/new?contest=…`: pick a category; limits, who may enter and what stands in the way before any typing (R71). */
export default async function NewEntryPage({ searchParams }: Props) {
  const { contest: slug } = await searchParams
  const query = typeof slug === 'string' ? `?contest=${encodeURIComponent(slug)}` : ''
  const visit = await signedIn(`/my/entries/new${query}`)
  const { req, locale, t, now, actor } = visit
  const contest = typeof slug === 'string' ? await contestBySlug(req, slug) : null
  const applying = applyingAs(actor)
  if (!contest || !applying) {
    return <ContestChoice visit={visit} contests={await publishedContests(req)} />
  }
  const registration = await registrationOf(req, { contest: contest.id, applying })
  const categories = await categoriesOf(req, contest.id)
  const choices = await entryChoices({
    ...{ req, actor, applying, contest, categories, registration, now },
  })
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
        back={{ href: '/my', label: t('portal.backHome') }}
      />
      <div className="mb-10">
        {choices.map((choice) => (
          <CategoryChoice key={choice.category.id} {...{ visit, contest, choice }} />
        ))}
      </div>
      {isSignedUp ? (
        <GatedSheets categories={categories} locale={locale} t={t} />
      ) : (
        <p className="text-muted">
          {t('portal.sheets.afterSignUp')}
          <a href={`/my/contests/${contest.slug}`}>{t('portal.signUp.title')}</a>
        </p>
      )}
    </MyShell>
  )
}
