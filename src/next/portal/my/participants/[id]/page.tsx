import { notFound } from 'next/navigation'

import { titled } from '#src/next/portal/_frame/titled.ts'
import { signedIn } from '#src/next/portal/_frame/visitor.ts'
import { entryHref, myHref, portalDoor } from '#src/domain/basics/addresses.ts'
import { isConsentGone } from '#src/domain/participants/consentGone.ts'
import { consentSince } from '#src/queries/participants/consentSince.ts'
import { entriesNaming } from '#src/queries/participants/entriesNaming.ts'
import { keptParticipant } from '#src/queries/participants/keptParticipants.ts'
import { readerOf } from '#src/store/database/database.ts'
import { formatInstant } from '#src/translations/formatInstant.ts'
import { Button } from '#src/next/ui/act/Button.tsx'
import { ActionButton } from '#src/next/ui/form/ActionButton.tsx'
import { PostForm } from '#src/next/ui/form/PostForm.tsx'
import { PageTitle } from '#src/next/ui/frame/PageTitle.tsx'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import { StatusTag } from '#src/next/ui/show/StatusTag.tsx'
import { stageTag } from '../../_parts/statusTag.ts'
import { MyShell } from '../../_parts/MyShell.tsx'
import { Handwritten } from '../_parts/Handwritten.tsx'
import { ParticipantFields } from '../_parts/ParticipantFields.tsx'

type Props = { params: Promise<{ id: string }> }

export const generateMetadata = titled('participant.title')

/** `/my/participants/<id>`: one of them: what is known, in which entries, and the way to take the consent back. */
export default async function ParticipantPage({ params }: Props) {
  const { id } = await params
  const visit = await signedIn(myHref(`/participants/${encodeURIComponent(id)}`))
  const { req, t, locale, actor } = visit
  const kept = await keptParticipant(req, { actor, id })
  if (!kept) notFound()
  const entries = await entriesNaming(req, kept.id)
  const withdrawnAt = kept.consentWithdrawnAt
  const given = await consentSince(readerOf(req.payload), kept)
  const at = (instant: string) => formatInstant({ instant, locale, timeZone: 'Asia/Shanghai' })

  return (
    <MyShell visit={visit} current="participants">
      <PageTitle
        title={kept.name}
        above={`${t('participant.shownAs')} · ${kept.shownAs ?? t('participant.shownNot')}`}
        back={{ href: myHref('/participants'), label: t('participant.back') }}
      />
      {withdrawnAt && !given && (
        <Notice kind="warning" locale={locale}>
          <p>{t('participant.consent.withdrawn', { at: at(withdrawnAt) })}</p>
          <p>{t('participant.consent.again')}</p>
        </Notice>
      )}
      {withdrawnAt && given && (
        <Notice kind="info" locale={locale}>
          {t('participant.consent.givenAgain', {
            at: at(withdrawnAt),
            again: at(given.at),
            title: given.title ?? t('portal.entry.untitled'),
          })}
        </Notice>
      )}
      <Handwritten participants={[kept]} locale={locale} t={t} />
      <PostForm
        action={portalDoor(`/participants/${kept.id}`)}
        locale={locale}
        className="max-w-text"
      >
        <ParticipantFields known={kept} t={t} />
        <Button tone="primary">{t('participant.save')}</Button>
      </PostForm>
      {entries.length > 0 && (
        <section aria-labelledby="entries" className="mt-10">
          <h2 id="entries" className="mb-3 text-xl">
            {t('participant.entries')}
          </h2>
          <ul className="border-t border-line">
            {entries.map((entry) => {
              const tag = stageTag(entry.stage, t)
              return (
                <li
                  key={entry.id}
                  className="flex flex-wrap justify-between gap-x-4 border-b border-line py-2"
                >
                  <a href={entryHref(entry.id)}>{entry.title ?? t('portal.entry.untitled')}</a>
                  <span className="flex flex-wrap gap-x-4">
                    {isConsentGone(kept, entry) && (
                      <StatusTag tone="attention">{t('participant.consent.stopped')}</StatusTag>
                    )}
                    <StatusTag tone={tag.tone}>{tag.label}</StatusTag>
                  </span>
                </li>
              )
            })}
          </ul>
        </section>
      )}
      {(!withdrawnAt || given) && (
        <section aria-labelledby="consent" className="mt-10">
          <h2 id="consent" className="mb-3 text-xl">
            {t('participant.consent.title')}
          </h2>
          <p className="mb-3 max-w-text">{t('participant.consent.lead')}</p>
          <ActionButton
            action={portalDoor(`/participants/${kept.id}/withdrawal`)}
            locale={locale}
            label={t('participant.consent.withdraw')}
            confirm={t('participant.consent.confirm')}
          />
        </section>
      )}
      {entries.length === 0 && (
        <div className="mt-10">
          <ActionButton
            action={portalDoor(`/participants/${kept.id}/removal`)}
            locale={locale}
            tone="quiet"
            label={t('participant.remove')}
            confirm={t('participant.removeConfirm')}
          />
        </div>
      )}
    </MyShell>
  )
}
