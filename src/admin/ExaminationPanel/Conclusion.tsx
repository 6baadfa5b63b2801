import type { Payload } from 'payload'

import { DIRECT_ROUTE_GROUNDS } from '../../domain/types/contest.ts'
import type { Actor } from '../../domain/types/index.ts'
import { wordsOfRefusal } from '../../translations/translate.ts'
import { Decision } from './Decision.tsx'
import type { DecisionButton } from './Decision.tsx'
import type { DialogChoices } from './DecisionFields.tsx'
import { Done } from './Done.tsx'
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
  const { entry } = desk
  const buttons = buttonsOf(desk, say)
  if (buttons.length === 0) {
    const { lookOnly, noActions } = say.words
    return (
      <div className="contest-decision">
        <Done />
        <p className="contest-note">{actor.role === 'auditor' ? lookOnly : noActions}</p>
      </div>
    )
  }
  return (
    <Decision
      buttons={buttons}
      choices={choicesOf(desk, say, actor)}
      doors={`${payload.config.routes.api}/staff`}
      entry={{
        id: entry.id,
        title: entry.title ?? '',
        seenAt: entry.updatedAt,
        differsFromTable: entry.differsFromTable,
      }}
      items={items}
      locale={say.locale}
      words={say.words}
    />
  )
}

/** In the order of the doors: what is decided most often comes first. */
function buttonsOf({ actions }: Desk, { t, locale, timeZone }: DeskWords): DecisionButton[] {
  const buttons = actions.flatMap(({ action, outcome }): DecisionButton[] =>
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
  return buttons.toSorted((a, b) => order.indexOf(a.action) - order.indexOf(b.action))
}

function choicesOf(
  { entry, contest, recommenders, staff }: Desk,
  { t }: DeskWords,
  actor: Extract<Actor, { kind: 'staff' }>,
): DialogChoices {
  return {
    staff: staff
      .filter(
        ({ id, role, contests }) =>
          id !== actor.id &&
          (role === 'admin' || role === 'organiser') &&
          (contests.length === 0 || contests.includes(contest.id)),
      )
      .map(({ id, name }) => ({ value: id, label: name })),
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
