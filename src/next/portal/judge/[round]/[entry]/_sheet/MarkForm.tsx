import { MAX_COMMENT } from '#src/domain/judging/scoring.ts'
import type { Criterion } from '#src/domain/types/index.ts'
import type { QueuedEntry } from '#src/queries/judging/judgeQueue.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { Button } from '#src/next/ui/act/Button.tsx'
import { PostForm } from '#src/next/ui/form/PostForm.tsx'
import { TextArea } from '#src/next/ui/form/TextArea.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { ScoreSheet } from './ScoreSheet.tsx'

/** The score sheet of one entry with what the judge has given so far; works before any script (R131). */
export function MarkForm({
  action,
  criteria,
  mark,
  isOpen,
  locale,
}: {
  action: string
  criteria: Criterion[]
  mark: QueuedEntry['mark']
  isOpen: boolean
  locale: Locale
}) {
  const t = createTranslator(locale)
  const rows = criteria.map(({ key, label, labelEn, min, max }) => {
    const name = inLocale(locale, label, labelEn)
    return {
      key,
      min,
      max,
      label: name,
      range: t('judge.range', { min, max }),
      outside: t('judge.outside', { min, max }),
      less: t('judge.less', { label: name }),
      more: t('judge.more', { label: name }),
      value: mark?.values[key] ?? null,
    }
  })
  const words = {
    sum: t('judge.sum'),
    sumOf: t('judge.sumOf', { sum: '{{sum}}', full: '{{full}}' }),
    sumPartial: t('judge.sumPartial', { count: '{{count}}' }),
  }

  return (
    <PostForm action={action} locale={locale} className="border-t-4 border-ink bg-surface p-5">
      <h2 className="text-xl">{t('judge.sheet')}</h2>
      <ScoreSheet rows={rows} words={words} readOnly={!isOpen}>
        <TextArea
          name="comment"
          label={t('judge.comment')}
          help={t('judge.commentHelp')}
          defaultValue={mark?.comment ?? ''}
          rows={4}
          maxCharacters={MAX_COMMENT}
          readOnly={!isOpen}
          optional
        />
        {isOpen && <Button tone="primary">{t('judge.submit')}</Button>}
      </ScoreSheet>
    </PostForm>
  )
}
