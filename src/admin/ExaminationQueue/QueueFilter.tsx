import type { Payload } from 'payload'

import { inLocale } from '../../translations/locale.ts'
import type { Locale } from '../../translations/locale.ts'
import type { PanelWords } from '../parts/panelWords.ts'
import type { Queue } from './loadQueue.ts'
import { queueHref } from './queueHref.ts'

/** Contest and category, as a plain form whose answer is the address. */
export function QueueFilter({
  queue: { contests, contest, categories, category, state },
  payload,
  locale,
  words,
}: {
  queue: Queue
  payload: Payload
  locale: Locale
  words: PanelWords['queue']
}) {
  const titleOf = ({ title, titleEn }: { title: string; titleEn?: string | null }) =>
    inLocale(locale, title, titleEn)
  return (
    <form action={queueHref(payload, {})} className="contest-queue__filter" method="get">
      <label>
        {words.contest}
        <select className="contest-input" defaultValue={contest.id} name="contest">
          {contests.map((each) => (
            <option key={each.id} value={each.id}>
              {titleOf(each)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.category}
        <select className="contest-input" defaultValue={category?.id ?? ''} name="category">
          <option value="">{words.allCategories}</option>
          {categories.map((each) => (
            <option key={each.id} value={each.id}>
              {titleOf(each)}
            </option>
          ))}
        </select>
      </label>
      <input name="state" type="hidden" value={state} />
      <button className="contest-button" type="submit">
        {words.show}
      </button>
    </form>
  )
}
