import { unprintableCharacters } from '#src/documents/unprintableCharacters.ts'
import type { TableRow } from '#src/domain/tables/recommendationTable.ts'
import type { Locale } from '#src/translations/locale.ts'
import type { Translate } from '#src/translations/translate.ts'
import { Notice } from '#src/next/ui/show/Notice.tsx'

/** The rows in which the table has boxes to write into by hand: it is made all the same. */
export function HandwrittenNames({
  locale,
  t,
  rows,
}: {
  locale: Locale
  t: Translate
  rows: readonly TableRow[]
}) {
  const found = rows
    .map(({ entry, rank, title, unitName, opinion }) => ({
      entry,
      label: `${rank}. ${title}`,
      characters: unprintableCharacters([title, unitName, opinion]).join(' '),
    }))
    .filter(({ characters }) => characters !== '')
  if (found.length === 0) return null
  return (
    <Notice kind="warning" locale={locale} title={t('scan.handwritten')}>
      <ul>
        {found.map(({ entry, ...words }) => (
          <li key={entry}>{t('scan.charactersIn', words)}</li>
        ))}
      </ul>
      <p className="mt-1">{t('scan.handwrittenNote')}</p>
    </Notice>
  )
}
