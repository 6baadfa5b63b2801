import { OPINION_MAX } from '../../../../../../domain/opinion.ts'
import type { Locale } from '../../../../../../translations/locale.ts'
import type { Translate } from '../../../../../../translations/translate.ts'
import { Button } from '../../../../../../ui/Button.tsx'
import { PostForm } from '../../../../../../ui/form/PostForm.tsx'
import { TextArea } from '../../../../../../ui/form/TextArea.tsx'

/** A word against an entry, with the reason its entrant is told. */
export function DeclineForm({
  locale,
  t,
  action,
}: {
  locale: Locale
  t: Translate
  action: string
}) {
  return (
    <PostForm {...{ action, locale }}>
      <TextArea
        name="reason"
        label={t('recommender.entry.reason')}
        help={t('recommender.entry.declineHelp')}
        rows={4}
        maxCharacters={OPINION_MAX}
      />
      <Button>{t('recommender.entry.declineSubmit')}</Button>
    </PostForm>
  )
}
