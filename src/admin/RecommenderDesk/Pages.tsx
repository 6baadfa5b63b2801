import { fill } from '../../translations/fill.ts'
import type { UnitWords } from './unitWords.ts'

/** The pages of a long list; with one page nothing. */
export function Pages({
  page,
  pages,
  hrefOf,
  words,
}: {
  page: number
  pages: number
  hrefOf: (page: number) => string
  words: UnitWords['filter']
}) {
  if (pages < 2) return null
  return (
    <nav aria-label={words.pages} className="contest-decision__buttons">
      {page > 1 && (
        <a className="contest-button" href={hrefOf(page - 1)}>
          {words.previous}
        </a>
      )}
      <span>{fill(words.page, { page, pages })}</span>
      {page < pages && (
        <a className="contest-button" href={hrefOf(page + 1)}>
          {words.next}
        </a>
      )}
    </nav>
  )
}
