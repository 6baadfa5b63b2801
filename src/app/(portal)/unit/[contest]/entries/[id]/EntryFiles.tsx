import { fileSize } from '../../../../../../ui/fileSize.ts'
import type {
  CategoryDocument,
  EntryFileDocument,
  FileKind,
} from '../../../../../../domain/types/index.ts'
import type { Locale } from '../../../../../../translations/locale.ts'
import type { Translate } from '../../../../../../translations/translate.ts'
import { inLocale } from '../../../../../../ui/inLocale.ts'
import { SummaryList } from '../../../../../../ui/SummaryList.tsx'

/** The files of an entry by slot, to download. */
export function EntryFiles({
  locale,
  t,
  category,
  files,
}: {
  locale: Locale
  t: Translate
  category: CategoryDocument
  files: EntryFileDocument[]
}) {
  const slots = category.fileSlots.filter(({ key }) => files.some(({ slot }) => slot === key))

  return (
    <section className="mb-8">
      <h3 className="mb-3 text-xl">{t('recommender.entry.files')}</h3>
      {slots.length === 0 && <p className="text-muted">{t('recommender.entry.noFiles')}</p>}
      {slots.length > 0 && (
        <SummaryList
          locale={locale}
          rows={slots.map(({ key, label, labelEn }) => ({
            label: inLocale(locale, label, labelEn),
            value: (
              <ul>
                {files
                  .filter(({ slot }) => slot === key)
                  .map(({ id, standardName, originalName, kind, filesize }) => (
                    <li key={id} className="pb-1">
                      <a href={`/api/portal/files/${id}`} download className="inline-block py-1">
                        {standardName ?? originalName}
                      </a>{' '}
                      <span className="text-sm whitespace-nowrap text-muted">
                        {t('recommender.entry.fileSize', {
                          kind: t(`fileKind.${kind as FileKind}`),
                          size: fileSize(filesize),
                        })}
                      </span>
                    </li>
                  ))}
              </ul>
            ),
          }))}
        />
      )}
    </section>
  )
}
