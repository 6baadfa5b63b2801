import { OPINION_MAX } from '#src/domain/recommending/opinion.ts'
import { Button } from '#src/next/ui/act/Button.tsx'
import { PostForm } from '#src/next/ui/form/PostForm.tsx'
import { TextArea } from '#src/next/ui/form/TextArea.tsx'
import { WordAutoSave } from './WordAutoSave.tsx'
import type { EntryOnDesk } from './deskEntry.ts'

/** A word against an entry, with the reason its entrant is told. */
export function DeclineForm({ onDesk, action }: { onDesk: EntryOnDesk; action: string }) {
  const { locale, t } = onDesk.desk.visit

  return (
    <PostForm action={action} locale={locale}>
      <TextArea
        name="reason"
        label={t('recommender.entry.reason')}
        help={t('recommender.entry.declineHelp')}
        rows={4}
        maxCharacters={OPINION_MAX}
      />
      <WordAutoSave onDesk={onDesk} action={action} text="reason" />
      <Button>{t('recommender.entry.declineSubmit')}</Button>
    </PostForm>
  )
}
