import { portalDoor } from '#src/domain/basics/addresses.ts'
import { formatInstant } from '#src/domain/basics/instants.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator, wordsOfRefusal } from '#src/translations/translate.ts'
import { Button } from '#src/next/ui/act/Button.tsx'
import { PostForm } from '#src/next/ui/form/PostForm.tsx'
import { StatusTag } from '#src/next/ui/show/StatusTag.tsx'
import type { VoteState } from './voteState.ts'

/** The vote for one entry: one button, or in its place the sentence that says why there is none (R119, R120). */
export function VoteBox({
  state,
  round,
  number,
  perDay,
  timeZone,
  next,
  locale,
}: {
  state: VoteState
  round: string
  number: string
  perDay: number
  timeZone: string
  /** This page, to come back to. */
  next: string
  locale: Locale
}) {
  const t = createTranslator(locale)
  const at = (instant: string) => formatInstant(instant, timeZone, locale)

  return (
    <section
      id="vote"
      aria-labelledby="vote-title"
      className="border-t-4 border-seal bg-surface p-5"
    >
      <h2 id="vote-title" className="text-lg">
        {t('vote.box.title')}
      </h2>
      <div role="status" className="mt-2">
        {state.kind === 'open' && (
          <p className="figures">{t('vote.box.left', { left: state.left, perDay })}</p>
        )}
        {state.kind === 'done' && (
          <>
            <StatusTag tone="done">{t('vote.box.done')}</StatusTag>
            <p className="figures mt-1">
              {state.left > 0
                ? t('vote.box.doneLeft', { left: state.left })
                : t('vote.box.doneNone')}
            </p>
          </>
        )}
        {state.kind === 'closed' && (
          <>
            <p className="font-bold">{t('vote.box.closed', { instant: at(state.at) })}</p>
            <p className="mt-1 text-sm text-muted">{t('vote.box.closedText')}</p>
          </>
        )}
        {state.kind === 'refused' && <p>{wordsOfRefusal(state.refusal, locale, timeZone)}</p>}
      </div>
      {state.kind === 'open' && (
        <PostForm action={portalDoor('/ballots')} locale={locale} className="mt-4">
          <input type="hidden" name="round" value={round} />
          <input type="hidden" name="number" value={number} />
          <input type="hidden" name="next" value={next} />
          <Button tone="primary">{t('vote.box.button')}</Button>
          {state.closesAt && (
            <p className="mt-3 text-sm text-muted">
              {t('vote.box.closes', { instant: at(state.closesAt) })}
            </p>
          )}
        </PostForm>
      )}
    </section>
  )
}
