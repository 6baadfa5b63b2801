import type { ServerProps } from 'payload'

import { fill } from '../../translations/fill.ts'
import { localeOf } from '../../translations/locale.ts'
import { PanelStyles } from '../parts/PanelStyles.tsx'
import { panelWords } from '../parts/panelWords.ts'
import { loadGuards } from './loadGuards.ts'

/** Says what the database lacks, and that nothing is recorded until it is there. On the first screen. */
export async function GuardsNote({
  payload,
  i18n,
  user,
}: Pick<ServerProps, 'payload' | 'i18n' | 'user'>) {
  const missing = await loadGuards({ payload, user })
  if (missing.length === 0) return null

  return (
    <div className="contest-warning">
      <PanelStyles />
      <p>{fill(panelWords(localeOf(i18n.language)).guards, { names: missing.join(', ') })}</p>
    </div>
  )
}
