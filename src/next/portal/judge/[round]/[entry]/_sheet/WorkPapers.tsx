import { portalDoor } from '#src/domain/basics/addresses.ts'
import { FILE_KINDS } from '#src/domain/types/contest.ts'
import type { FileKind } from '#src/domain/types/contest.ts'
import type { MarkedWork } from '#src/queries/judging/markedWork.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { fileSize } from '#src/next/ui/show/fileSize.ts'
import { inLocale } from '#src/next/ui/show/inLocale.ts'

/** The longer texts of an entry and the files beside its film. */
export function WorkPapers({
  work: { texts, files },
  locale,
}: {
  work: MarkedWork
  locale: Locale
}) {
  const t = createTranslator(locale)

  return (
    <>
      {texts.length > 0 && (
        <section className="mt-6">
          <h2 className="text-lg">{t('judge.texts')}</h2>
          {texts.map(({ name, label, labelEn, text }) => (
            <div key={name} className="mt-2">
              <h3 className="font-sans text-sm font-normal text-muted">
                {inLocale(locale, label, labelEn)}
              </h3>
              <p className="max-w-text whitespace-pre-line">{text}</p>
            </div>
          ))}
        </section>
      )}
      {files.length > 0 && (
        <section className="mt-6">
          <h2 className="text-lg">{t('judge.files')}</h2>
          <ul className="mt-2 border-t border-line">
            {files.map(({ id, label, labelEn, kind, bytes }) => (
              <li key={id} className="flex justify-between gap-4 border-b border-line py-2">
                <a href={portalDoor(`/files/${id}`)} download>
                  {inLocale(locale, label, labelEn)}
                </a>
                <span className="figures shrink-0 text-sm text-muted">
                  {t(`fileKind.${kindOf(kind)}`)} · {fileSize(bytes)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const kindOf = (kind: string): FileKind => FILE_KINDS.find((each) => each === kind) ?? 'any'
