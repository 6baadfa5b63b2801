import { portalDoor } from '#src/domain/basics/addresses.ts'
import type {
  CategoryDocument,
  EntryFileDocument,
  PageImageDocument,
  RenditionDocument,
} from '#src/domain/documents/index.ts'
import type { FileKind } from '#src/domain/types/index.ts'
import { filmOf } from '#src/queries/files/renditionsOf.ts'
import { findingsInWords } from '#src/translations/fileInWords.ts'
import type { Locale } from '#src/translations/locale.ts'
import type { Translate } from '#src/translations/translate.ts'
import { Film } from '#src/next/ui/show/Film.tsx'
import { PageImages } from '#src/next/ui/show/PageImages.tsx'
import { SummaryList } from '#src/next/ui/show/SummaryList.tsx'
import { fileSize } from '#src/next/ui/show/fileSize.ts'
import { inLocale } from '#src/next/ui/show/inLocale.ts'

/** The files of an entry by slot, to download; what is a film plays above them. */
export function EntryFiles({
  locale,
  t,
  category,
  files,
  renditions,
  pages,
  title,
}: {
  locale: Locale
  t: Translate
  category: CategoryDocument
  files: EntryFileDocument[]
  renditions: ReadonlyMap<string, RenditionDocument>
  /** Drawn, by stored name. */
  pages: ReadonlyMap<string, PageImageDocument[]>
  /** Of the entry. */
  title: string
}) {
  const films = files.flatMap((file) => filmOf(file, renditions.get(file.id)) ?? [])
  const slots = category.fileSlots.filter(({ key }) => files.some(({ slot }) => slot === key))

  return (
    <section className="mb-8">
      <h3 className="mb-3 text-xl">{t('recommender.entry.files')}</h3>
      {slots.length === 0 && <p className="text-muted">{t('recommender.entry.noFiles')}</p>}
      {films.map((film) => (
        <div key={film.id} className="mb-4">
          <Film film={film} title={title} locale={locale} />
        </div>
      ))}
      {slots.length > 0 && (
        <SummaryList
          locale={locale}
          rows={slots.map(({ key, label, labelEn }) => ({
            label: inLocale(locale, label, labelEn),
            value: (
              <ul>
                {files
                  .filter(({ slot }) => slot === key)
                  .map((file) => (
                    <li key={file.id} className="pb-1">
                      <a
                        href={portalDoor(`/files/${file.id}`)}
                        download
                        className="inline-block py-1"
                      >
                        {file.standardName ?? file.originalName}
                      </a>{' '}
                      <span className="text-sm whitespace-nowrap text-muted">
                        {t('recommender.entry.fileSize', {
                          kind: t(`fileKind.${file.kind as FileKind}`),
                          size: fileSize(file.filesize),
                        })}
                      </span>
                      <PageImages
                        pages={pages.get(file.filename) ?? []}
                        href={portalDoor(`/files/${file.id}/pages`)}
                        name={file.standardName ?? file.originalName}
                        t={t}
                      />
                      {findingsInWords(file, locale).map((sentence) => (
                        <p
                          key={sentence}
                          className="border-l-4 border-amber pl-3 text-sm text-amber"
                        >
                          {sentence}
                        </p>
                      ))}
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
