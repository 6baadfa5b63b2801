import type { Payload } from 'payload'

import { staffDoor } from '../../domain/basics/addresses.ts'
import { claimant } from '../../domain/examining/claims.ts'
import { isExaminable } from '../../domain/examining/examinable.ts'
import { isExtended } from '../../domain/lifecycle/extension.ts'
import type { Actor } from '../../domain/types/index.ts'
import { fill } from '../../translations/fill.ts'
import { queueHref } from '../ExaminationQueue/queueHref.ts'
import { ClaimBar } from './ClaimBar.tsx'
import type { DeskWords } from './deskWords.ts'
import type { Desk } from './loadDesk.ts'

/** Who has the entry in hand, and its own deadline where it has one. */
export function Claim({
  desk: { entry, contest, staff, now, passesOver },
  say: { words, at, locale },
  actor,
  payload,
}: {
  desk: Desk
  say: DeskWords
  actor: Extract<Actor, { kind: 'staff' }>
  payload: Payload
}) {
  const holder = claimant(entry, now)
  const state = holder === null ? 'free' : holder === actor.id ? 'mine' : 'theirs'
  const until = at(entry.claimedUntil)
  const name = staff.find(({ id }) => id === holder)?.name ?? ''
  const sentence = {
    free: words.claim.free,
    mine: fill(words.claim.mine, { until }),
    theirs: fill(words.claim.theirs, { name, until }),
  }[state]
  return (
    <>
      {isExtended(entry, now) && (
        <p className="contest-note">
          {fill(words.claim.extended, { until: at(entry.extendedUntil) })}
        </p>
      )}
      {isExaminable(entry) && actor.role !== 'auditor' && (
        <ClaimBar
          door={staffDoor(payload, `/entries/${entry.id}`)}
          isOutOfOrder={passesOver}
          locale={locale}
          mayRelease={state === 'mine' || actor.role !== 'examiner'}
          sentence={sentence}
          state={state}
          words={{
            take: words.claim.take,
            release: words.claim.release,
            outOfOrder: words.claim.outOfOrder,
            unreachable: words.dialog.unreachable,
          }}
        />
      )}
      <p>
        <a href={queueHref(payload, { contest: contest.id })}>← {words.claim.queue}</a>
      </p>
    </>
  )
}
