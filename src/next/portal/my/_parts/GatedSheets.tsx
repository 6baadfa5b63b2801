import type { CategoryDocument } from '#src/domain/documents/index.ts'
import type { Locale } from '#src/translations/locale.ts'
import type { Translate } from '#src/translations/translate.ts'
import { RichText } from '#src/next/ui/show/RichText.tsx'
import { Table } from '#src/next/ui/show/Table.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'

/** Requirement sheet and score sheet of each category: for those who signed up, and nobody else (R39, R131). */
export function GatedSheets({
  categories,
  locale,
  t,
}: {
  categories: CategoryDocument[]
  locale: Locale
  t: Translate
}) {
  const withSheets = categories.filter(
    ({ requirementSheet, scoreSheet }) => requirementSheet || scoreSheet.length > 0,
  )
  if (withSheets.length === 0) return null

  return (
    <section aria-labelledby="sheets">
      <h2 id="sheets" className="mb-2 text-xl">
        {t('portal.sheets.title')}
      </h2>
      {withSheets.map((category) => (
        <details key={category.id} className="border-t border-line py-3">
          <summary className="py-1 font-bold">
            {inLocale(locale, category.title, category.titleEn)}
          </summary>
          <div className="mt-3 mb-4 max-w-text">
            <RichText value={category.requirementSheet} />
            {category.scoreSheet.length > 0 && (
              <div className="mt-6">
                <Table
                  caption={t('portal.sheets.score')}
                  rows={category.scoreSheet}
                  rowKey={({ key }) => key}
                  columns={[
                    {
                      key: 'criterion',
                      label: t('portal.sheets.criterion'),
                      heading: true,
                      cell: ({ label, labelEn }) => inLocale(locale, label, labelEn),
                    },
                    {
                      key: 'points',
                      label: t('portal.sheets.points'),
                      numeric: true,
                      cell: ({ min, max }) => `${min}–${max}`,
                    },
                  ]}
                />
              </div>
            )}
          </div>
        </details>
      ))}
    </section>
  )
}
