import { JOIN_NOTE_MAX } from '#src/domain/forms/textBounds.ts'
import type { Translate } from '#src/translations/translate.ts'
import { TextArea } from '#src/next/ui/form/TextArea.tsx'

/** A word to the unit one asks to join. */
export function JoinNote({ t }: { t: Translate }) {
  return (
    <TextArea
      name="note"
      label={t('membership.note')}
      help={t('membership.noteHelp')}
      rows={3}
      maxCharacters={JOIN_NOTE_MAX}
      optional
    />
  )
}
