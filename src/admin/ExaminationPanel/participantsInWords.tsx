import type { ReactNode } from 'react'

import { isConsentGone } from '../../domain/participants/consentGone.ts'
import { ageInContest } from '../../domain/participants/ages.ts'
import type { DeskWords } from './deskWords.ts'
import type { Desk } from './loadDesk.ts'

/** Who takes part in an entry, a line each: how old on the closing day, whose consent, what is public of the name. */
export function participantsInWords(
  { participants, contest, entry }: Desk,
  { t }: DeskWords,
): ReactNode {
  if (participants.length === 0) return null
  const unknown = t('participant.desk.unknown')
  return (
    <ul>
      {participants.map((each) => {
        const age = ageInContest(each, { contest, begun: entry.createdAt })
        return (
          <li key={each.id}>
            {t('participant.desk.line', {
              name: each.name,
              birthDate: each.birthDate ?? unknown,
              age: age === null ? unknown : t('participant.entry.age', { age }),
              guardian: each.guardian ?? unknown,
              shownAs: each.shownAs ?? t('participant.shownNot'),
            })}
          </li>
        )
      })}
    </ul>
  )
}

/** Those for whom the consent was taken back after this entry was handed in. */
export const withdrawnAfter = ({ participants, entry }: Desk): Desk['participants'] =>
  participants.filter((each) => isConsentGone(each, entry))
