import { closedInWords } from '#src/next/portal/my/_parts/closedInWords.ts'
import { hostContact } from '#src/next/portal/my/_parts/hostContact.ts'
import { papersDue } from '#src/domain/files/papersDue.ts'
import { entryDeadline } from '#src/domain/lifecycle/index.ts'
import type { Action, Stage } from '#src/domain/types/index.ts'
import { entryHistory } from '#src/queries/entry/entryHistory.ts'
import { findById } from '#src/store/database/documents.ts'
import { formatInstant } from '#src/translations/formatInstant.ts'
import { reasonOf } from '#src/translations/reasonInWords.ts'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import type { OwnEntry } from './ownEntry.ts'

/**
 * What comes next for an entry, in words: with the recommender's contact where the entrant has to ask for its word (R82), and
 * the host's where there is nothing left that the entrant may do alone.
 */
export async function NextSteps({
  own: { visit, entry, contest, category, recommenders, files },
}: {
  own: OwnEntry
}) {
  const { t, req, locale, now } = visit
  const deadline = entryDeadline({ entry, contest, now })
  const isWithRecommender =
    entry.route === 'recommender' && ['submitted', 'recommended'].includes(entry.stage)
  const unit = isWithRecommender ? await findById(req, 'units', entry.recommender) : null
  const recommender = recommenders.find(({ id }) => id === entry.recommender)?.name ?? ''
  const contact = [unit?.contactName, unit?.contactPhone].filter(Boolean).join(' ')
  const isSeen = Boolean(entry.seenAt) && entry.seenBy === entry.recommender
  const asksNoFile = entry.stage === 'draft' && category.fileSlots.length === 0
  const words =
    deadline?.state === 'closed'
      ? closedInWords({ deadline, contest, locale })
      : isWithRecommender && entry.stage === 'submitted'
        ? t('portal.next.submittedToRecommender', { recommender })
        : asksNoFile
          ? t('portal.next.draftWithoutFiles')
          : t(`portal.next.${entry.stage}`, { recommender, host: hostContact(contest, locale) })
  const decision = ADVERSE[entry.stage]
  const history = decision ? await entryHistory(req, entry) : []
  const decided = history.find(({ action }) => action.key === decision)
  const reason = decided && reasonOf(decided.said, locale)

  return (
    <>
      <p>{words}</p>
      {reason && <p className="whitespace-pre-line">{t('portal.history.reason', { reason })}</p>}
      {papersDue({ entry, category, files }).map(({ slot, dueBy }) => (
        <p key={slot.key}>
          {inLocale(locale, slot.label, slot.labelEn)}
          {t('portal.entry.colon')}
          {dueBy
            ? t('portal.files.dueBy', {
                at: formatInstant({ instant: dueBy, locale, timeZone: contest.timeZone }),
              })
            : t('portal.files.missing')}
        </p>
      ))}
      {contact && <p>{t('portal.next.contact', { contact })}</p>}
      {isWithRecommender && (
        <p>
          {isSeen
            ? t('portal.next.seen', {
                instant: formatInstant({
                  instant: entry.seenAt ?? '',
                  locale,
                  timeZone: contest.timeZone,
                }),
              })
            : t('portal.next.notSeen')}
          {entry.stage === 'recommended' && ` ${t('portal.next.opinionGiven')}`}
        </p>
      )}
    </>
  )
}

/** Decisions against an entry, of which its entrant wants to know why before anything else. */
const ADVERSE: Partial<Record<Stage, Action>> = {
  declined: 'decline',
  eliminated: 'eliminate',
  disqualified: 'disqualify',
}
