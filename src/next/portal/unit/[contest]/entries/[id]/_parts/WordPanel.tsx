import { portalDoor } from '#src/domain/basics/addresses.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { Outcome } from '#src/domain/basics/refusal.ts'
import type { OpinionText } from '#src/operations/recommending/keepOpinionCopy.ts'
import { wordsOfRefusal } from '#src/translations/translate.ts'
import { ActionButton } from '#src/next/ui/form/ActionButton.tsx'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import { DeclineForm } from './DeclineForm.tsx'
import { Folded } from './Folded.tsx'
import { OpinionForm } from './OpinionForm.tsx'
import { ReturnForm } from './ReturnForm.tsx'
import type { EntryOnDesk } from './deskEntry.ts'

/** A recommender's word on an entry: what stands, and what may be done about it now; where time stands in the way, why. */
export function WordPanel(onDesk: EntryOnDesk) {
  const { desk, entry, group, word, outcomes, revision, copies } = onDesk
  const { visit, contest } = desk
  const { locale, t } = visit
  const door = portalDoor(`/unit/entries/${entry.id}`)
  const isOpen = (outcome: Outcome | undefined) => outcome?.ok === true
  // What was typed and not submitted is not hidden away.
  const isKept = (text: OpinionText) =>
    copies.some(({ section, input }) => section === text && Boolean(input))
  const closed = [outcomes.recommend, outcomes.reconsider, revision].find(
    (outcome) => outcome && isRefusal(outcome) && CLOSED.has(outcome.code),
  )

  return (
    <section aria-labelledby="word" className="lg:sticky lg:top-4">
      <h2 id="word" className="border-b-2 border-ink pb-2 text-xl">
        {t('recommender.entry.word')}
      </h2>
      {word && (
        <div className="mt-4">
          <p className="text-sm text-muted">
            {word.decision === 'recommend'
              ? t('recommender.entry.currentOpinion')
              : t('recommender.entry.currentReason')}
          </p>
          <blockquote className="mt-1 border-l-2 border-ink pl-4 font-song whitespace-pre-line">
            {word.opinion}
          </blockquote>
        </div>
      )}
      {closed && isRefusal(closed) && (
        <Notice kind="warning" locale={locale}>
          {wordsOfRefusal(closed, locale, contest.timeZone)}
        </Notice>
      )}
      {group === 'returned' && entry.remarks.length > 0 && (
        <div className="mt-4">
          <p className="text-sm text-muted">{t('recommender.entry.returnedRemarks')}</p>
          <ul className="mt-1 list-disc pl-6">
            {entry.remarks.map(({ text }, index) => (
              <li key={index} className="whitespace-pre-line">
                {text}
              </li>
            ))}
          </ul>
        </div>
      )}
      {HELP[group] && <p className="mt-4 text-muted">{t(HELP[group])}</p>}
      {isOpen(outcomes.recommend) && (
        <OpinionForm onDesk={onDesk} action={`${door}/recommendation`} />
      )}
      {revision.ok && (
        <Folded
          title={t('recommender.entry.revise')}
          isOpen={group === 'sentBack' || isKept('opinion')}
        >
          <OpinionForm onDesk={onDesk} action={`${door}/opinion`} current={word?.opinion ?? ''} />
        </Folded>
      )}
      {isOpen(outcomes.decline) && (
        <Folded title={t('recommender.entry.decline')} isOpen={isKept('reason')}>
          <DeclineForm onDesk={onDesk} action={`${door}/rejection`} />
        </Folded>
      )}
      {isOpen(outcomes.returnToEntrant) && (
        <Folded title={t('recommender.entry.return')} isOpen={isKept('remarks')}>
          <ReturnForm {...onDesk} action={`${door}/return`} />
        </Folded>
      )}
      {isOpen(outcomes.reconsider) && (
        <div className="border-b border-line py-2">
          <ActionButton
            action={`${door}/reconsideration`}
            locale={locale}
            label={t('recommender.entry.reconsider')}
            confirm={t('recommender.entry.reconsiderConfirm')}
          />
        </div>
      )}
    </section>
  )
}

/** Reasons of time; any other says no more than the state does. */
const CLOSED: ReadonlySet<string> = new Set([
  'windowNotOpen',
  'windowClosed',
  'windowNotAnnounced',
  'examinationClosed',
])

const HELP = {
  waiting: null,
  sentBack: null,
  recommended: null,
  returned: 'recommender.entry.returnedHelp',
  declined: null,
  sealed: 'recommender.entry.sealedHelp',
  over: 'recommender.entry.overHelp',
} as const
