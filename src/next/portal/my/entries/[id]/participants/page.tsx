import { notFound } from 'next/navigation'

import { myHref, portalDoor } from '#src/domain/basics/addresses.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { mayNameParticipants } from '#src/domain/lifecycle/mayNameParticipants.ts'
import { ageInContest } from '#src/domain/participants/ages.ts'
import { asksParticipants } from '#src/domain/participants/naming.ts'
import { applyingAs } from '#src/domain/units/applicant.ts'
import { participantLeft } from '#src/domain/entry/limits.ts'
import { keptParticipants } from '#src/queries/participants/keptParticipants.ts'
import { ownEntered } from '#src/queries/participants/ownEntered.ts'
import { readerOf } from '#src/store/database/database.ts'
import { joined } from '#src/translations/joined.ts'
import { Button } from '#src/next/ui/act/Button.tsx'
import { PostForm } from '#src/next/ui/form/PostForm.tsx'
import { EntryShell } from '../_entry/EntryShell.tsx'
import { entryTitled } from '../_entry/entryTitled.ts'
import { ownEntry } from '../_entry/ownEntry.ts'
import { ChooseParticipants } from './_parts/ChooseParticipants.tsx'

type Props = { params: Promise<{ id: string }> }

export const generateMetadata = entryTitled('/participants', 'participant.entry.title')

/** Who takes part in this work, chosen out of those whom the account keeps. */
export default async function EntryParticipantsPage({ params }: Props) {
  const { id } = await params
  const own = await ownEntry(id, '/participants')
  const { visit, entry, contest, category, participants } = own
  const { req, locale, t, actor, now } = visit
  if (!asksParticipants(category) && participants.length === 0) notFound()
  const applying = applyingAs(actor)
  const kept = applying ? await keptParticipants(req, applying) : []
  const isLimited = Boolean(contest.limits?.perParticipant || category.limits.perParticipant)
  const entered = await ownEntered({
    reader: readerOf(req.payload),
    participants: isLimited ? kept.map((each) => each.id) : [],
    category: category.id,
    contest: contest.id,
    except: entry.id,
  })
  const mayChange = !isRefusal(mayNameParticipants({ entry, contest, actor, now }))
  const perContest = contest.limits?.perParticipant
  const perCategory = category.limits.perParticipant

  function aged(participant: (typeof kept)[number]): string {
    const age = ageInContest(participant, { contest, begun: entry.createdAt })
    return age === null ? t('participant.entry.ageUnknown') : t('participant.entry.age', { age })
  }

  /** By what two of one name are told apart, wherever they are listed. */
  const known = (participant: (typeof kept)[number]): string =>
    [participant.birthDate, aged(participant)].filter(Boolean).join(' · ')

  /** How many are left is said before one more is refused. */
  function left({ id: participant }: (typeof kept)[number]): string {
    const taken = entered.get(participant) ?? { category: 0, contest: 0 }
    const count = participantLeft({ category, contest, taken })
    if (count === null) return ''
    return count === 0 ? t('participant.entry.leftNone') : t('participant.entry.left', { count })
  }

  return (
    <EntryShell own={own} title={t('participant.entry.title')}>
      <p className="max-w-text">
        {t('participant.entry.lead', { max: category.participants?.most ?? 0 })}
      </p>
      <p className="mt-2 mb-6 max-w-text text-muted">
        {joined(
          'sentences',
          [
            ...(perContest ? [t('participant.entry.limits', { count: perContest })] : []),
            ...(perCategory ? [t('participant.entry.limitsHere', { count: perCategory })] : []),
            ...(isLimited ? [t('participant.entry.limitsOthers')] : []),
          ],
          locale,
        )}
      </p>
      {!mayChange && (
        <>
          <ul className="border-t border-line">
            {participants.map((each) => (
              <li key={each.id} className="border-b border-line py-2">
                {each.name} <span className="text-sm text-muted">{known(each)}</span>
              </li>
            ))}
          </ul>
          <p className="mt-6 text-muted">{t('participant.entry.closed')}</p>
        </>
      )}
      {mayChange && kept.length > 0 && (
        <PostForm
          action={portalDoor(`/entries/${entry.id}/participants`)}
          locale={locale}
          className="max-w-text"
        >
          <ChooseParticipants
            label={t('participant.entry.choose')}
            options={kept.map((each) => ({
              value: each.id,
              label: each.name,
              help: [known(each), left(each)].filter(Boolean).join(' · '),
            }))}
            chosen={participants.map((each) => each.id)}
            words={{
              search: t('participant.search.label'),
              more: t('participant.search.more'),
              nobody: t('participant.search.nobody'),
            }}
          />
          <Button tone="primary">{t('participant.entry.save')}</Button>
        </PostForm>
      )}
      {mayChange && (
        <p className="mt-6">
          {kept.length === 0 && `${t('participant.entry.none')} `}
          <a href={myHref('/participants')}>{t('participant.entry.toList')}</a>
        </p>
      )}
    </EntryShell>
  )
}
