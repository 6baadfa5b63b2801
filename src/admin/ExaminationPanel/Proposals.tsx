import type { Payload } from 'payload'

import { staffDoor } from '../../domain/basics/addresses.ts'
import type { Actor } from '../../domain/types/index.ts'
import { fill } from '../../translations/fill.ts'
import { DoorButton } from '../parts/DoorButton.tsx'
import type { DeskWords } from './deskWords.ts'
import type { Desk } from './loadDesk.ts'

/** What one person proposed of this entry; another one confirms or refuses it, signed in as themself. */
export function Proposals({
  desk: { entry, proposals, staff },
  say: { words, t, at, locale },
  actor,
  payload,
}: {
  desk: Desk
  say: DeskWords
  actor: Extract<Actor, { kind: 'staff' }>
  payload: Payload
}) {
  if (proposals.length === 0) return null
  const { two } = words
  const door = staffDoor(payload, `/entries/${entry.id}`)
  const decides = actor.role === 'admin' || actor.role === 'organiser'
  return (
    <section aria-label={two.label} className="contest-warning" data-proposals={proposals.length}>
      {proposals.map(({ id, action, proposer, reason, createdAt }) => {
        const name = staff.find((each) => each.id === proposer)?.name ?? ''
        const told = { name, at: at(createdAt), action: t(`action.${action}`) }
        const isOwn = proposer === actor.id
        const buttonWords = (confirm: string) => ({
          confirm,
          cancel: words.dialog.cancel,
          unreachable: words.dialog.unreachable,
        })
        return (
          <div key={id}>
            <p>
              <b>{fill(action === 'accept' ? two.firstRead : two.proposed, told)}</b>
            </p>
            {reason && <p>{fill(two.reason, { text: reason })}</p>}
            {isOwn && action !== 'accept' && <p className="contest-note">{two.own}</p>}
            <div className="contest-decision__buttons">
              {decides && !isOwn && action !== 'accept' && (
                <DoorButton
                  body={{ proposal: id }}
                  label={two.confirm}
                  locale={locale}
                  text={fill(two.confirmText, told)}
                  url={`${door}/confirmation`}
                  words={buttonWords(two.confirm)}
                />
              )}
              {isOwn && (
                <DoorButton
                  body={{ proposal: id, reason: '' }}
                  label={two.takeBack}
                  locale={locale}
                  text={two.takeBackText}
                  url={`${door}/refusal`}
                  words={buttonWords(two.takeBack)}
                />
              )}
              {decides && !isOwn && action !== 'accept' && (
                <DoorButton
                  body={{ proposal: id }}
                  label={two.refuse}
                  locale={locale}
                  fields={[{ name: 'reason', label: two.refuseReason, rows: 3 }]}
                  text={two.refuseText}
                  url={`${door}/refusal`}
                  words={buttonWords(two.refuse)}
                />
              )}
            </div>
          </div>
        )
      })}
    </section>
  )
}
