import type { PublicCategory } from '#src/queries/contest/publicContests.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { Button } from '#src/next/ui/act/Button.tsx'
import { controlClass } from '#src/next/ui/form/Field.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import type { GalleryQuery } from './filterEntries.ts'

/** Category and search as a plain form: what is chosen stands in the address, and works without script. */
export function GalleryFilter({
  action,
  query,
  categories,
  locale,
}: {
  action: string
  query: GalleryQuery
  categories: PublicCategory[]
  locale: Locale
}) {
  const t = createTranslator(locale)
  const isFiltered = query.q !== '' || query.category !== ''

  return (
    <form
      role="search"
      method="get"
      action={action}
      className="no-print my-6 flex flex-wrap items-end gap-x-4 gap-y-3 border-y border-line py-4"
    >
      {categories.length > 1 && (
        <p className="min-w-40">
          <label htmlFor="category" className="mb-1 block text-sm font-bold">
            {t('vote.gallery.category')}
          </label>
          <select
            id="category"
            name="category"
            defaultValue={query.category}
            className={controlClass}
          >
            <option value="">{t('vote.gallery.allCategories')}</option>
            {categories.map(({ key, title, titleEn }) => (
              <option key={key} value={key}>
                {inLocale(locale, title, titleEn)}
              </option>
            ))}
          </select>
        </p>
      )}
      <p className="min-w-0 grow basis-48">
        <label htmlFor="q" className="mb-1 block text-sm font-bold">
          {t('vote.gallery.searchLabel')}
        </label>
        <input
          type="search"
          id="q"
          name="q"
          maxLength={100}
          defaultValue={query.q}
          className={controlClass}
        />
      </p>
      {query.order && <input type="hidden" name="order" value={query.order} />}
      <Button>{t('vote.gallery.search')}</Button>
      {isFiltered && (
        <a href={action} className="py-2.5">
          {t('vote.gallery.clear')}
        </a>
      )}
    </form>
  )
}
