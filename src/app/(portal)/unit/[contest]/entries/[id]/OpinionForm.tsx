import { OPINION_MAX } from '../../../../../../domain/opinion.ts'
import type { Locale } from '../../../../../../translations/locale.ts'
import type { Translate } from '../../../../../../translations/translate.ts'
import { Button } from '../../../../../../ui/Button.tsx'
import { PostForm } from '../../../../../../ui/form/PostForm.tsx'
import { TextArea } from '../../../../../../ui/form/TextArea.tsx'

/** The written opinion: a first one recommends, `current` is changed. */
export function OpinionForm({
  locale,
  t,
  action,
  current,
}: {
  locale: Locale
  t: Translate
  action: string
  current?: string
}) {
  return (
    <PostForm {...{ action, locale }}>
      <TextArea
        name="opinion"
        label={t('recommender.entry.opinion')}
        help={t('recommender.entry.opinionHelp')}
        rows={8}
        maxCharacters={OPINION_MAX}
        {...(current === undefined ? {} : { defaultValue: current })}
      />
      <Button tone="primary">
        {current === undefined
          ? t('recommender.entry.recommend')
          : t('recommender.entry.reviseSubmit')}
      </Button>
    </PostForm>
  )
}
