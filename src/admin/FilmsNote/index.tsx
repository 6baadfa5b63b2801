import type { ServerProps } from 'payload'

import { fill } from '../../translations/fill.ts'
import { localeOf } from '../../translations/locale.ts'
import { PanelStyles } from '../parts/PanelStyles.tsx'
import { listHref } from '../parts/listHref.ts'
import { panelWords } from '../parts/panelWords.ts'
import { loadFilms } from './loadFilms.ts'

/** Says where films cannot be played: the worker has no tools, or some films could not be prepared. Above their list and on the first screen. */
export async function FilmsNote({
  payload,
  i18n,
  user,
}: Pick<ServerProps, 'payload' | 'i18n' | 'user'>) {
  const words = panelWords(localeOf(i18n.language)).films
  const standing = await loadFilms({ payload, user })
  if (!standing || standing.unavailable + standing.failed === 0) return null
  const { unavailable, failed } = standing

  return (
    <div className="contest-warning">
      <PanelStyles />
      {unavailable > 0 && <p>{fill(words.unavailable, { count: unavailable })}</p>}
      {failed > 0 && (
        <p>
          <a href={listHref({ payload, collection: 'renditions', anyOf: [{ state: 'failed' }] })}>
            {fill(words.failed, { count: failed })}
          </a>
        </p>
      )}
    </div>
  )
}
