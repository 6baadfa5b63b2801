import type { UIFieldServerProps } from 'payload'

import { lackingInWords } from '../../translations/lackingInWords.ts'
import { localeOf } from '../../translations/locale.ts'
import { PanelStyles } from '../parts/PanelStyles.tsx'
import { panelWords } from '../parts/panelWords.ts'
import { loadLacking } from './loadLacking.ts'

/** Beside the box that publishes a contest: all that it lacks, at once, so that nobody finds out one by one. */
export async function PublishingList({
  id,
  data,
  req,
}: Pick<UIFieldServerProps, 'id' | 'req'> & { data?: { published?: boolean | null } }) {
  const lacking = await loadLacking({ req, contest: id ? String(id) : null })
  if (lacking === null) return null
  const locale = localeOf(req.i18n.language)
  const words = panelWords(locale).publishing
  const isPublic = Boolean(data?.published)
  if (lacking.length === 0) {
    return isPublic ? null : (
      <p className="contest-note">
        <PanelStyles />
        {words.ready}
      </p>
    )
  }
  return (
    <section aria-label={words.title} className="contest-warning">
      <PanelStyles />
      <p>{isPublic ? words.lackingPublic : words.lacking}</p>
      <ul>
        {lacking.map((each) => {
          const said = lackingInWords(each, locale)
          return <li key={said}>{said}</li>
        })}
      </ul>
    </section>
  )
}
