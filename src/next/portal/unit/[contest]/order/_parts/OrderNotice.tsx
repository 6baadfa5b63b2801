'use client'

import type { orderChanges } from '#src/domain/tables/recommendationTable.ts'
import { fill } from '#src/translations/fill.ts'
import type { OrderWords } from './orderWords.ts'
import type { OrderState } from './useOrder.ts'

/** What became of the last step: being saved, saved, not reached the server, or overtaken by somebody else's. */
export function OrderNotice({
  state,
  changes,
  last,
  titleOf,
  words,
  move,
  retry,
  leave,
}: {
  state: OrderState
  changes: ReturnType<typeof orderChanges>
  last: { name: string; at: string; isOwn: boolean } | null
  titleOf: (entry: string) => string
  words: OrderWords
  move: (entry: string, place: number) => void
  retry: () => void
  leave: () => void
}) {
  if (state.kind === 'unsaved') {
    return (
      <div role="alert" className={ASKING}>
        <p>{state.message ?? words.unsaved}</p>
        <button type="button" onClick={retry} className={BUTTON}>
          {words.retry}
        </button>
      </div>
    )
  }
  if (state.kind !== 'conflict') {
    return (
      <p role="status" className="min-h-7 text-sm text-muted">
        {saidOf(state)}
      </p>
    )
  }
  const { step } = state
  const named = last && !last.isOwn && changes.length > 0 ? last : null

  return (
    <div role="alert" className={ASKING}>
      <p>{named ? fill(words.conflictBy, { name: named.name, at: named.at }) : words.conflict}</p>
      {changes.length > 0 && (
        <>
          <p className="mt-2 font-bold">{words.changed}</p>
          <ul className="list-disc pl-6">
            {changes.slice(0, MOST).map(({ entry, from, to }) => (
              <li key={entry}>
                {fill(
                  from === null
                    ? words.changedIn
                    : to === null
                      ? words.changedOut
                      : words.changedMove,
                  { title: titleOf(entry), from: from ?? '', to: to ?? '' },
                )}
              </li>
            ))}
            {changes.length > MOST && (
              <li>{fill(words.changedMore, { count: changes.length - MOST })}</li>
            )}
          </ul>
        </>
      )}
      <p className="mt-2 flex flex-wrap gap-x-6">
        {step.kind === 'move' && titleOf(step.entry) && (
          <button type="button" onClick={() => move(step.entry, step.place)} className={BUTTON}>
            {fill(words.again, { title: titleOf(step.entry), place: step.place })}
          </button>
        )}
        <button type="button" onClick={leave} className={BUTTON}>
          {words.leave}
        </button>
      </p>
    </div>
  )

  function saidOf(said: OrderState): string {
    if (said.kind === 'saving') return words.saving
    if (said.kind !== 'saved') return ''
    const { step: taken } = said
    if (taken.kind === 'undo') return words.undone
    return fill(words.savedMove, { title: titleOf(taken.entry), place: taken.place })
  }
}

/** More than this nobody reads; each shift of one entry moves all below it. */
const MOST = 8
const ASKING = 'my-4 border-l-4 border-amber bg-surface px-4 py-3'
const BUTTON = 'min-h-11 font-bold underline underline-offset-4'
