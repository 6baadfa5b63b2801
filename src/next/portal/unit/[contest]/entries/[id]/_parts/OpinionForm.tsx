import { OPINION_MAX } from '#src/domain/recommending/opinion.ts'
import { Button } from '#src/next/ui/act/Button.tsx'
import { PostForm } from '#src/next/ui/form/PostForm.tsx'
import { TextArea } from '#src/next/ui/form/TextArea.tsx'
import { OpinionTemplates } from './OpinionTemplates.tsx'
import { WordAutoSave } from './WordAutoSave.tsx'
import type { EntryOnDesk } from './deskEntry.ts'

/** The written opinion, with what to begin it with: a first one recommends, `current` is changed. */
export function OpinionForm({
  onDesk,
  action,
  current,
}: {
  onDesk: EntryOnDesk
  action: string
  current?: string
}) {
  const { visit, contest } = onDesk.desk
  const { locale, t } = visit
  const templates = (contest.opinionTemplates ?? []).map(({ title, text }) => ({ title, text }))

  return (
    <PostForm action={action} locale={locale}>
      <TextArea
        name="opinion"
        label={t('recommender.entry.opinion')}
        help={t('recommender.entry.opinionHelp')}
        rows={8}
        maxCharacters={OPINION_MAX}
        {...(current === undefined ? {} : { defaultValue: current })}
      />
      {templates.length > 0 && (
        <OpinionTemplates
          field="opinion"
          templates={templates}
          words={{
            title: t('recommender.entry.templates'),
            help: t('recommender.entry.templatesHelp'),
            use: t('recommender.entry.templateUse'),
          }}
        />
      )}
      <WordAutoSave onDesk={onDesk} action={action} text="opinion" />
      <Button tone="primary">
        {current === undefined
          ? t('recommender.entry.recommend')
          : t('recommender.entry.reviseSubmit')}
      </Button>
    </PostForm>
  )
}
