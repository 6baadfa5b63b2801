import type { ServerProps } from 'payload'

import { collectionHref } from '../../domain/basics/addresses.ts'
import { fill } from '../../translations/fill.ts'
import { localeOf } from '../../translations/locale.ts'
import { PanelStyles } from '../parts/PanelStyles.tsx'
import { panelWords } from '../parts/panelWords.ts'
import { loadUnsealed } from './loadUnsealed.ts'

/** Says how many papers are held back because the host's service has not sealed them (option `eSeal`). On the first screen. */
export async function SealNote({
  payload,
  i18n,
  user,
}: Pick<ServerProps, 'payload' | 'i18n' | 'user'>) {
  const count = await loadUnsealed({ payload, user })
  if (count === 0) return null

  return (
    <div className="contest-warning">
      <PanelStyles />
      <p>
        <a href={collectionHref(payload, 'recommendationTables')}>
          {fill(panelWords(localeOf(i18n.language)).unsealed, { count })}
        </a>
      </p>
    </div>
  )
}
