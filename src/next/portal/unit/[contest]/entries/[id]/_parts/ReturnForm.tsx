import { isSeenBy } from '#src/domain/files/slotReaders.ts'
import { LINES_MAX } from '#src/domain/forms/textBounds.ts'
import { remarkName } from '#src/endpoints/recommending/remarkName.ts'
import { Button } from '#src/next/ui/act/Button.tsx'
import { PostForm } from '#src/next/ui/form/PostForm.tsx'
import { TextArea } from '#src/next/ui/form/TextArea.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { WordAutoSave } from './WordAutoSave.tsx'
import type { EntryOnDesk } from './deskEntry.ts'

/** Remarks on the sections and files of an entry; those with one open for correction (R84). */
export function ReturnForm({ action, ...onDesk }: EntryOnDesk & { action: string }) {
  const { desk, category, version, entry } = onDesk
  const { locale, t } = desk.visit
  const parts = [
    ...version.definition.sections.map(({ key, title, titleEn }) => ({
      key,
      title: inLocale(locale, title, titleEn),
    })),
    ...category.fileSlots
      .filter(
        (slot) => slot.due === 'submission' && isSeenBy({ slot, reader: 'recommender', entry }),
      )
      .map(({ key, label, labelEn }) => ({ key, title: inLocale(locale, label, labelEn) })),
  ]

  return (
    <PostForm action={action} locale={locale}>
      <p className="mt-2 text-sm text-muted">{t('recommender.entry.returnHelp')}</p>
      {parts.map(({ key, title }) => (
        <TextArea
          key={key}
          name={remarkName(key)}
          label={t('recommender.entry.remark', { section: title })}
          rows={2}
          maxCharacters={LINES_MAX}
          optional
        />
      ))}
      <WordAutoSave onDesk={onDesk} action={action} text="remarks" />
      <Button>{t('recommender.entry.returnSubmit')}</Button>
    </PostForm>
  )
}
