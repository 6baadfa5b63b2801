import type { Participant } from '#src/domain/types/index.ts'
import type { Translate } from '#src/translations/translate.ts'

/** Participants by name, for their own keeper; of two of one name the day of birth tells which is which. */
export const namesOf = (
  participants: readonly Pick<Participant, 'name' | 'birthDate'>[],
  t: Translate,
): string =>
  participants
    .map(({ name, birthDate }) => {
      const isAmbiguous = participants.filter((each) => each.name === name).length > 1
      return isAmbiguous && birthDate ? t('participant.born', { name, birthDate }) : name
    })
    .join('、')
