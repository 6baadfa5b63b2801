import { notFound } from 'next/navigation'

import { answerRows } from '#src/next/portal/_form/answerRows.ts'
import { titled } from '#src/next/portal/_frame/titled.ts'
import { signedIn } from '#src/next/portal/_frame/visitor.ts'
import { myHref, portalDoor, publicHref } from '#src/domain/basics/addresses.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { isOfChild } from '#src/domain/files/childSlots.ts'
import { takesAnswer } from '#src/domain/forms/takesAnswer.ts'
import { isIn, jointNames, mayAnswer } from '#src/domain/units/joint.ts'
import { loadCategory, loadContest } from '#src/queries/contest/loadContest.ts'
import { filesOf } from '#src/queries/entry/filesOf.ts'
import { formOfEntry } from '#src/queries/entry/formOfEntry.ts'
import { leadName } from '#src/queries/entry/leadName.ts'
import { confirmedNames, partnerRoles, partnersOf } from '#src/queries/entry/partners.ts'
import { recommenderChoices } from '#src/queries/recommending/recommenderChoices.ts'
import { findById } from '#src/store/database/documents.ts'
import { formatInstant } from '#src/translations/formatInstant.ts'
import { ActionButton } from '#src/next/ui/form/ActionButton.tsx'
import { PageTitle } from '#src/next/ui/frame/PageTitle.tsx'
import { StatusTag } from '#src/next/ui/show/StatusTag.tsx'
import { SummaryList } from '#src/next/ui/show/SummaryList.tsx'
import { fileSize } from '#src/next/ui/show/fileSize.ts'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { MyShell } from '../../_parts/MyShell.tsx'
import { stageTag } from '../../_parts/statusTag.ts'
import { partnerTag } from '../../entries/[id]/_entry/partnerTag.ts'
import { PartnerChanges } from './_parts/PartnerChanges.tsx'

type Props = { params: Promise<{ id: string }> }

export const generateMetadata = titled('joint.title')

/**
 * `/my/joint/<entry>`: an entry as a partner reads it, and the word it waits for (R13). Whoever was only asked sees what it is
 * asked for, and nothing of what others wrote: any account may be asked. Nothing is changed here.
 */
export default async function JointPage({ params }: Props) {
  const { id } = await params
  const visit = await signedIn(myHref(`/joint/${id}`))
  const { req, t, locale, account } = visit
  const entry = await findById(req, 'entries', id)
  const [[partner], contest, category, version] = await Promise.all([
    entry ? partnerRoles(req, { account, entry: entry.id }) : [],
    loadContest(req, entry?.contest),
    loadCategory(req, entry?.category),
    entry && formOfEntry(req, entry),
  ])
  if (!partner || !entry || !contest || !category || !version) notFound()
  const hasJoined = isIn(partner)
  const [all, recommenders, partners, lead] = await Promise.all([
    hasJoined ? filesOf({ req, entry }) : [],
    recommenderChoices(req, contest),
    partnersOf(req, entry.id),
    leadName(req, entry),
  ])
  // What guardians signed for the children of another is not for partners (`isReadByPartner`).
  const files = all.filter(({ slot }) => !entry.participants?.some((each) => isOfChild(slot, each)))
  const ground = { picked: entry.directRouteGround, reason: entry.directRouteReason }
  const road = { recommenders, directRoute: contest.directRoute, ground }
  const { definition } = version
  const stage = stageTag(entry.stage, t)
  const answer = partnerTag(partner.state, t)
  const answeredAt = (state: string) =>
    partner.decidedAt
      ? t('joint.since', {
          state,
          at: formatInstant({ instant: partner.decidedAt, locale, timeZone: contest.timeZone }),
        })
      : state
  const door = portalDoor(`/joint-entries/${entry.id}`)
  const mayNow = !isRefusal(mayAnswer(entry))

  return (
    <MyShell visit={visit} look={contest.look}>
      <PageTitle
        title={entry.title ?? t('portal.entry.untitled')}
        above={[
          t('joint.tag'),
          inLocale(locale, contest.title, contest.titleEn),
          inLocale(locale, category.title, category.titleEn),
        ].join(' · ')}
        lead={t(hasJoined ? 'joint.pageLead' : 'joint.askedLead', { lead })}
        back={{ href: myHref(), label: t('portal.backHome') }}
      />
      <SummaryList
        locale={locale}
        rows={[
          {
            label: t('joint.applicants'),
            value: jointNames(lead, confirmedNames(partners)),
          },
          {
            label: t('portal.home.stage'),
            value: <StatusTag tone={stage.tone}>{stage.label}</StatusTag>,
          },
          {
            label: t('joint.ownState'),
            value: <StatusTag tone={answer.tone}>{answeredAt(answer.label)}</StatusTag>,
          },
        ]}
      />
      <div className="my-6 grid max-w-text gap-y-2">
        {!mayNow && !hasJoined && <p className="text-muted">{t('joint.fixed')}</p>}
        <PartnerChanges visit={visit} entry={entry} partner={partner} />
        {mayNow && partner.state === 'asked' && (
          <>
            <p>{t(partner.unit ? 'joint.confirmUnit' : 'joint.confirmPerson')}</p>
            <p>
              {t('joint.agrees')}{' '}
              <a href={publicHref(locale, `/${contest.slug}/rules`)}>{t('joint.rules')}</a>
            </p>
            <ActionButton
              action={`${door}/confirmation`}
              locale={locale}
              label={t('joint.confirm')}
              tone="primary"
            />
          </>
        )}
        {mayNow && (
          <ActionButton
            action={`${door}/refusal`}
            locale={locale}
            label={t(partner.state === 'asked' ? 'joint.decline' : 'joint.leave')}
            confirm={t(partner.state === 'asked' ? 'joint.declineConfirm' : 'joint.leaveConfirm')}
          />
        )}
      </div>
      {(hasJoined ? definition.sections : [])
        .filter(({ fields }) => fields.some(takesAnswer))
        .map((section) => (
          <section key={section.key} className="mb-8">
            <h2 className="mb-3 text-xl">{inLocale(locale, section.title, section.titleEn)}</h2>
            <SummaryList
              locale={locale}
              rows={answerRows({
                locale,
                definition,
                section,
                answers: entry.answers,
                road,
                schedule: contest,
              })}
            />
          </section>
        ))}
      {files.length > 0 && (
        <section className="mb-8">
          <h2 className="mb-3 text-xl">{t('portal.files.title')}</h2>
          <ul>
            {files.map(({ id: file, standardName, originalName, filesize }) => (
              <li key={file} className="border-b border-line py-2">
                <a href={portalDoor(`/files/${file}`)} className="inline-block py-1 break-all">
                  {standardName ?? originalName}
                </a>{' '}
                <span className="figures text-muted">{fileSize(filesize)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </MyShell>
  )
}
