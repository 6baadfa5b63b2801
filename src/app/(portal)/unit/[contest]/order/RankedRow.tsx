import type { TableRow } from '../../../../../domain/types/index.ts'
import type { Locale } from '../../../../../translations/locale.ts'
import type { Translate } from '../../../../../translations/translate.ts'
import { PostForm } from '../../../../../ui/form/PostForm.tsx'

/** One ruled row with its numeral in the margin, and three ways to move it: up, down, to a place. All work without script. */
export function RankedRow({
  locale,
  t,
  row,
  seen,
  total,
  action,
  href,
  isOpen,
}: {
  locale: Locale
  t: Translate
  row: TableRow
  /** The order this page shows, ids joined by commas. */
  seen: string
  total: number
  action: string
  href: string
  isOpen: boolean
}) {
  const { entry, rank, unitName, title, categoryTitle } = row
  const placeId = `place-${entry}`
  const hidden = (
    <>
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="entry" value={entry} />
    </>
  )
  const step = (direction: 'up' | 'down', isEnd: boolean) => (
    <button
      type="submit"
      name="step"
      value={direction}
      disabled={isEnd}
      aria-label={t(`recommender.order.${direction}Of`, { title })}
      className={BUTTON}
    >
      <span aria-hidden="true">{direction === 'up' ? '↑' : '↓'}</span>
      {t(`recommender.order.${direction}`)}
    </button>
  )

  return (
    <li
      id={`entry-${entry}`}
      className="grid grid-cols-[2.75rem_1fr] items-baseline gap-x-3 border-b border-line py-3 target:bg-surface sm:grid-cols-[2.75rem_1fr_auto]"
    >
      <span className="figures font-song text-2xl font-bold text-title">{rank}</span>
      <div className="min-w-0">
        <a href={href} className="inline-block py-1 font-bold">
          {title}
        </a>
        <p className="text-sm text-muted">
          {unitName} · {categoryTitle}
        </p>
      </div>
      {isOpen && total > 1 && (
        <div className="no-print col-start-2 mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 sm:col-start-3 sm:mt-0">
          <PostForm {...{ action, locale }} className="flex gap-x-2">
            {hidden}
            {step('up', rank === 1)}
            {step('down', rank === total)}
          </PostForm>
          <PostForm {...{ action, locale }} className="flex items-center gap-x-2">
            {hidden}
            <label htmlFor={placeId} className="text-sm">
              <span aria-hidden="true">{t('recommender.order.place')}</span>
              <span className="sr-only">{t('recommender.order.placeOf', { title })}</span>
            </label>
            <input
              id={placeId}
              name="place"
              type="number"
              inputMode="numeric"
              min={1}
              max={total}
              defaultValue={rank}
              className="figures min-h-11 w-18 rounded-sm border border-edge bg-surface px-2 text-base text-ink"
            />
            <button type="submit" className={BUTTON}>
              {t('recommender.order.move')}
            </button>
          </PostForm>
        </div>
      )}
    </li>
  )
}

const BUTTON =
  'inline-flex min-h-11 items-center gap-1 rounded-sm border border-edge bg-surface px-3 text-sm hover:border-ink disabled:cursor-not-allowed disabled:border-dashed disabled:text-muted'
