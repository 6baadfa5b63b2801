import { entryHref, portalDoor } from '#src/domain/basics/addresses.ts'
import { jointNames } from '#src/domain/units/joint.ts'
import { fullLead } from '#src/queries/entry/fullLead.ts'
import { confirmedNames } from '#src/queries/entry/partners.ts'
import { LinkButton } from '#src/next/ui/act/LinkButton.tsx'
import { redirectTo } from '#src/next/ui/frame/redirectTo.ts'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import { SummaryList } from '#src/next/ui/show/SummaryList.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { DateTime } from '#src/next/ui/time/DateTime.tsx'
import { EntryShell } from '../_entry/EntryShell.tsx'
import { NextSteps } from '../_entry/NextSteps.tsx'
import { entryTitled } from '../_entry/entryTitled.ts'
import { fileRows } from '../_entry/fileRows.ts'
import { namesOf } from '../_entry/namesOf.ts'
import { ownEntry } from '../_entry/ownEntry.ts'

type Props = { params: Promise<{ id: string }> }

export const generateMetadata = entryTitled('/receipt', 'portal.receipt.title')

/** The receipt of a submission: number, times, files with their fingerprints, version of the rules; to be printed or kept. */
export default async function ReceiptPage({ params }: Props) {
  const { id } = await params
  const own = await ownEntry(id, '/receipt')
  const { visit, entry, contest, category, recommenders, partners, participants } = own
  const { locale, t, req } = visit
  const { number, firstSubmittedAt, submittedAt, consentedRulesVersion } = entry
  if (!number || !firstSubmittedAt || !submittedAt) redirectTo(entryHref(entry.id))
  const lead = await fullLead(req, entry)
  const recommender = recommenders.find((each) => each.id === entry.recommender)?.name
  const { timeZone } = contest
  const at = (instant: string) => <DateTime instant={instant} timeZone={timeZone} locale={locale} />

  return (
    <EntryShell
      own={own}
      title={t('portal.receipt.title')}
      above={inLocale(locale, contest.title, contest.titleEn)}
    >
      {entry.stage === 'submitted' && (
        <div className="no-print">
          <Notice kind="success" locale={locale} title={t('portal.receipt.received', { number })}>
            <NextSteps own={own} />
          </Notice>
        </div>
      )}
      <p className="figures mb-6 font-song text-3xl text-title">{number}</p>
      <SummaryList
        locale={locale}
        rows={[
          { label: t('portal.receipt.work'), value: entry.title ?? null },
          {
            label: t('portal.receipt.applicant'),
            value: jointNames(lead, confirmedNames(partners)) || null,
          },
          ...(participants.length > 0
            ? [{ label: t('participant.entry.title'), value: namesOf(participants, t) }]
            : []),
          {
            label: t('portal.receipt.category'),
            value: inLocale(locale, category.title, category.titleEn),
          },
          ...(entry.route === 'none'
            ? []
            : [
                {
                  label: t('portal.route.title'),
                  value: entry.route === 'direct' ? t('route.direct') : (recommender ?? null),
                },
              ]),
          { label: t('portal.receipt.first'), value: at(firstSubmittedAt) },
          { label: t('portal.receipt.last'), value: at(submittedAt) },
          { label: t('portal.receipt.rules'), value: consentedRulesVersion },
          ...(entry.acceptanceNumber
            ? [{ label: t('portal.receipt.acceptance'), value: entry.acceptanceNumber }]
            : []),
        ]}
      />
      {category.fileSlots.length > 0 && (
        <>
          <h2 className="mt-8 mb-3 text-xl">{t('portal.files.title')}</h2>
          <SummaryList locale={locale} rows={fileRows(own, { withDigest: true })} />
        </>
      )}
      <p className="no-print mt-8 flex flex-wrap gap-4">
        <LinkButton href={portalDoor(`/entries/${entry.id}/receipt.pdf`)} download>
          {t('portal.receipt.pdf')}
        </LinkButton>
        <LinkButton href={entryHref(entry.id)}>{t('portal.entry.back')}</LinkButton>
      </p>
    </EntryShell>
  )
}
