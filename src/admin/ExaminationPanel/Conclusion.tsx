import type { Payload } from 'payload'

import { collectionHref, staffDoor } from '../../domain/basics/addresses.ts'
import { claimant } from '../../domain/examining/claims.ts'
import { DIRECT_ROUTE_GROUNDS } from '../../domain/types/contest.ts'
import type { Actor } from '../../domain/types/index.ts'
import { wordsOfRefusal } from '../../translations/translate.ts'
import { zoneName } from '../../translations/zoneName.ts'
import { TakeNext } from '../parts/TakeNext.tsx'
import { panelWords } from '../parts/panelWords.ts'
import { Decision } from './Decision.tsx'
import type { DialogChoices } from './DecisionFields.tsx'
import type { DecisionButton } from './decided.ts'
import { DOORS, isDeskAction } from './deskActions.ts'
import type { DeskWords } from './deskWords.ts'
import type { Desk } from './loadDesk.ts'

/** What this member of staff may decide now, with what stands in the way; a sentence where there is nothing. */
export function Conclusion({
  desk,
  say,
  actor,
  items,
  payload,
}: {
  desk: Desk
  say: DeskWords
  actor: Extract<Actor, { kind: 'staff' }>
  /** Keys of the checklist items that concern the entry. */
  items: string[]
  payload: Payload
}) {
  const { entry, contest } = desk
  const doors = staffDoor(payload)
  const { takeNext, taking, unreachable } = panelWords(say.locale).queue
  const isMine = claimant(entry, desk.now) === actor.id
  const next =
    actor.role === 'auditor' ? null : (
      <TakeNext
        contest={contest.id}
        doors={doors}
        locale={say.locale}
        page={collectionHref(payload, 'entries')}
        words={{ takeNext, taking, unreachable }}
      />
    )
  const buttons = buttonsOf(desk, say)
  const { lookOnly, noActions } = say.words
  return (
    <Decision
      buttons={buttons}
      choices={choicesOf(desk, say)}
      doors={doors}
      entry={{
        id: entry.id,
        title: entry.title ?? '',
        seenAt: entry.updatedAt,
        differsFromTable: entry.differsFromTable,
      }}
      items={items}
      locale={say.locale}
      isMine={isMine}
      next={next}
      note={buttons.length > 0 ? null : actor.role === 'auditor' ? lookOnly : noActions}
      words={say.words}
    />
  )
}

/** In the order of the doors: what is decided most often comes first. */
function buttonsOf(desk: Desk, { t, locale, timeZone, words }: DeskWords): DecisionButton[] {
  const ahead: DecisionButton[] = desk.ahead
    ? [
        {
          action: 'check',
          label: words.checkAhead,
          refusal: desk.ahead.ok ? null : wordsOfRefusal(desk.ahead, locale, timeZone),
        },
      ]
    : []
  const extending: DecisionButton[] = desk.mayExtend
    ? [{ action: 'extend', label: words.extend, refusal: null }]
    : []
  const buttons = desk.actions.flatMap(({ action, outcome }): DecisionButton[] =>
    isDeskAction(action)
      ? [
          {
            action,
            label: t(`action.${action}`),
            refusal: outcome.ok ? null : wordsOfRefusal(outcome, locale, timeZone),
          },
        ]
      : [],
  )
  const order = Object.keys(DOORS)
  return [...ahead, ...extending, ...buttons].toSorted(
    (a, b) => order.indexOf(a.action) - order.indexOf(b.action),
  )
}

function choicesOf(
  { entry, contest, recommenders }: Desk,
  { t, locale }: DeskWords,
): DialogChoices {
  return {
    zone: zoneName(contest.timeZone, locale),
    recommenders: recommenders
      .filter(({ id }) => id !== entry.recommender && contest.recommenders.includes(id))
      .map(({ id, name }) => ({ value: id, label: name })),
    grounds: contest.directRoute.enabled
      ? DIRECT_ROUTE_GROUNDS.map((ground) => ({
          value: ground,
          label: t(`directRouteGround.${ground}`),
        }))
      : [],
  }
}
