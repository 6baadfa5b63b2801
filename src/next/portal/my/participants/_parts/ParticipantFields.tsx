import { LINE_MAX, NAME_MAX } from '#src/domain/forms/textBounds.ts'
import { PUBLIC_NAMES } from '#src/domain/types/participant.ts'
import type { Participant } from '#src/domain/types/index.ts'
import { RadioGroup } from '#src/next/ui/form/RadioGroup.tsx'
import { TextInput } from '#src/next/ui/form/TextInput.tsx'
import type { Translate } from '#src/translations/translate.ts'

/** Longer than any number that can be called. */
const PHONE_MAX = 40

/** What is written down of a participant; how much of the name is public is chosen, never assumed. */
export function ParticipantFields({ known, t }: { known?: Participant; t: Translate }) {
  return (
    <>
      <TextInput
        name="name"
        label={t('participant.fields.name')}
        maxCharacters={NAME_MAX}
        autoComplete="off"
        width="medium"
        defaultValue={known?.name}
      />
      <TextInput
        name="birthDate"
        type="date"
        label={t('participant.fields.birthDate')}
        help={t('participant.help.birthDate')}
        width="medium"
        optional
        defaultValue={known?.birthDate ?? ''}
      />
      <TextInput
        name="school"
        label={t('participant.fields.school')}
        maxCharacters={LINE_MAX}
        autoComplete="off"
        optional
        defaultValue={known?.school ?? ''}
      />
      <TextInput
        name="guardian"
        label={t('participant.fields.guardian')}
        help={t('participant.help.guardian')}
        maxCharacters={NAME_MAX}
        autoComplete="off"
        width="medium"
        optional
        defaultValue={known?.guardian ?? ''}
      />
      <TextInput
        name="guardianPhone"
        type="tel"
        maxCharacters={PHONE_MAX}
        label={t('participant.fields.guardianPhone')}
        autoComplete="off"
        width="medium"
        optional
        defaultValue={known?.guardianPhone ?? ''}
      />
      <RadioGroup
        name="publicName"
        label={t('participant.fields.publicName')}
        help={t('participant.help.publicName')}
        options={PUBLIC_NAMES.map((value) => ({ value, label: t(`publicName.${value}`) }))}
        {...(known ? { defaultValue: known.publicName } : {})}
      />
    </>
  )
}
