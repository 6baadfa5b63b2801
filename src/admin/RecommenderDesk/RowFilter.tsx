import { RECOMMENDER_KINDS } from '../../domain/types/contest.ts'
import type { Translate } from '../../translations/translate.ts'
import type { Choice } from './chooseRows.ts'
import type { UnitWords } from './unitWords.ts'

/** Narrows the recommenders by kind and name; a plain form whose answer is an address. */
export function RowFilter({
  action,
  choice,
  t,
  words,
}: {
  action: string
  choice: Choice
  t: Translate
  words: UnitWords['filter']
}) {
  return (
    <form action={action} aria-label={words.label} className="contest-filter" role="search">
      <label>
        {words.kind}
        <select className="contest-input" defaultValue={choice.kind ?? ''} name="kind">
          <option value="">{words.all}</option>
          {RECOMMENDER_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`recommenderKind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.search}
        <input
          className="contest-input"
          defaultValue={choice.search}
          maxLength={200}
          name="search"
          type="search"
        />
      </label>
      <input name="sort" type="hidden" value={choice.sort} />
      {choice.reversed && <input name="reversed" type="hidden" value="1" />}
      <button className="contest-button" type="submit">
        {words.apply}
      </button>
    </form>
  )
}
