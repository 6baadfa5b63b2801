import { headers } from 'next/headers'

import { titled } from '#src/next/portal/_frame/titled.ts'
import { absoluteHref, myHref } from '#src/domain/basics/addresses.ts'
import { refuse } from '#src/domain/basics/refusal.ts'
import { isSubmissionOver } from '#src/domain/contest/isSubmissionOver.ts'
import { invitingUnit } from '#src/operations/units/invitingUnit.ts'
import { siteOrigin } from '#src/store/caller/caller.ts'
import { wordsOfRefusal } from '#src/translations/translate.ts'
import { CopyButton } from '#src/next/ui/act/CopyButton.tsx'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import { QrImage } from '#src/next/ui/show/QrImage.tsx'
import { UnitShell } from '../../_desk/UnitShell.tsx'
import { desk as deskOf } from '../../_desk/desk.ts'

type Props = { params: Promise<{ contest: string }> }

export const generateMetadata = titled('recommender.invite.title')

/** `/unit/<contest>/invite`: the link and code that lead a company into the contest with this recommender picked (R81). */
export default async function InvitePage({ params }: Props) {
  const desk = await deskOf((await params).contest, '/invite')
  const { visit, contest, unit } = desk
  const { locale, t, req, now } = visit
  const serving = await invitingUnit({ req, contest, unitId: unit.id, guest: null })
  const isOver = !serving || isSubmissionOver(contest, now)
  const origin = siteOrigin({ payload: req.payload, headers: await headers() })
  const link = absoluteHref(origin, myHref(`/invited/${contest.slug}/${unit.id}`))

  return (
    <UnitShell
      desk={desk}
      current="invite"
      title={t('recommender.invite.title')}
      lead={t('recommender.invite.lead')}
    >
      {isOver ? (
        <Notice kind="warning" title={t('recommender.invite.over')} locale={locale}>
          {wordsOfRefusal(refuse('invitationOver'), locale)}
        </Notice>
      ) : (
        <div className="grid gap-x-8 gap-y-6 sm:grid-cols-12">
          <section aria-labelledby="link" className="min-w-0 sm:col-span-7">
            <h2 id="link" className="mb-2 text-xl">
              {t('recommender.invite.link')}
            </h2>
            <p className="mb-1 border-y border-line py-3 break-all select-all" id="invitation-link">
              {link}
            </p>
            <p className="mb-4 text-sm text-muted">{t('recommender.invite.linkHelp')}</p>
            <CopyButton
              text={link}
              label={t('recommender.invite.copy')}
              done={t('recommender.invite.copied')}
            />
            <p className="mt-6 text-sm text-muted no-print">{t('recommender.invite.print')}</p>
          </section>
          <section aria-labelledby="qr" className="sm:col-span-5">
            <h2 id="qr" className="mb-2 text-xl">
              {t('recommender.invite.qr')}
            </h2>
            <QrImage text={link} label={t('recommender.invite.qrAlt', { link })} />
          </section>
        </div>
      )}
    </UnitShell>
  )
}
