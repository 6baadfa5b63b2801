import { notFound } from 'next/navigation'

import { titled } from '#src/next/portal/_frame/titled.ts'
import { currentVisit } from '#src/next/portal/_frame/visitor.ts'
import { deadlineFrom } from '#src/next/portal/my/_home/deadlineFrom.ts'
import { MyShell } from '#src/next/portal/my/_parts/MyShell.tsx'
import { portalDoor, publicHref } from '#src/domain/basics/addresses.ts'
import { refuse } from '#src/domain/basics/refusal.ts'
import { isSubmissionOver } from '#src/domain/contest/isSubmissionOver.ts'
import { invitingUnit } from '#src/operations/units/invitingUnit.ts'
import { contestBySlug } from '#src/queries/contest/publishedContests.ts'
import { windowInWords } from '#src/translations/windowText.ts'
import { wordsOfRefusal } from '#src/translations/translate.ts'
import { LinkButton } from '#src/next/ui/act/LinkButton.tsx'
import { ActionButton } from '#src/next/ui/form/ActionButton.tsx'
import { PageTitle } from '#src/next/ui/frame/PageTitle.tsx'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import { SummaryList } from '#src/next/ui/show/SummaryList.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'

type Props = { params: Promise<{ contest: string; unit: string }> }

export const generateMetadata = titled('recommender.invited.title')

/** `/my/invited/<contest>/<unit>`: a recommender's invitation, open to everybody; its button keeps who invited (R81). */
export default async function InvitedPage({ params }: Props) {
  const { contest: slug, unit: unitId } = await params
  const visit = await currentVisit()
  const { req, locale, t, now, actor } = visit
  const contest = await contestBySlug(req, slug)
  if (!contest) notFound()
  const unit = await invitingUnit({ req, contest, unitId, guest: actor?.unit ?? null })
  const name = inLocale(locale, contest.title, contest.titleEn)
  const about = publicHref(locale, `/${contest.slug}`)
  const window = contest.windows.find(({ key }) => key === 'submission')

  if (!unit || isSubmissionOver(contest, now)) {
    return (
      <MyShell visit={visit} look={contest.look}>
        <PageTitle title={t('recommender.invited.title')} above={name} />
        <Notice kind="warning" title={t('recommender.invited.over')} locale={locale}>
          {wordsOfRefusal(refuse('invitationOver'), locale)}
        </Notice>
        <LinkButton href={about}>{t('recommender.invited.about')}</LinkButton>
      </MyShell>
    )
  }
  const rows = window
    ? [
        {
          label: t('recommender.invited.closes'),
          value: windowInWords(window, contest.timeZone, locale),
        },
      ]
    : []
  const steps = ['account', 'form', 'confirm'] as const

  return (
    <MyShell
      visit={visit}
      look={contest.look}
      deadline={deadlineFrom({ contest, keys: ['submission'], now, locale })}
    >
      <PageTitle
        title={name}
        above={t('recommender.invited.title')}
        lead={t('recommender.invited.lead', { unit: unit.name })}
      />
      <SummaryList rows={rows} locale={locale} />
      <h2 className="mt-8 mb-2 text-xl">{t('recommender.invited.how')}</h2>
      <ol className="mb-8 max-w-text list-decimal pl-6">
        {steps.map((step) => (
          <li key={step} className="py-1">
            {t(`recommender.invited.steps.${step}`, { unit: unit.name })}
          </li>
        ))}
      </ol>
      <ActionButton
        action={portalDoor('/invitations')}
        locale={locale}
        label={t('recommender.invited.accept')}
        values={{ contest: contest.id, unit: unit.id }}
        tone="primary"
      />
      <p className="mt-6">
        <a href={about}>{t('recommender.invited.about')}</a>
      </p>
    </MyShell>
  )
}
