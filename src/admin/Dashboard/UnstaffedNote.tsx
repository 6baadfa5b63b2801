import { Gutter } from '@payloadcms/ui'
import type { Payload } from 'payload'

import { unstaffedPanel } from '../../store/database/staffDesk.ts'
import { settingsOf } from '../../store/settings.ts'
import type { Locale } from '../../translations/locale.ts'
import { createTranslator } from '../../translations/translate.ts'
import { PanelStyles } from '../parts/PanelStyles.tsx'

/**
 * Of the host's people, who does not work on contests has a dashboard of the host's alone. Where nobody does, a project has
 * been set up in part only, and the first who opens its panel is told what is left to do.
 */
export function UnstaffedNote({ locale, payload }: { locale: Locale; payload: Payload }) {
  const user = unstaffedPanel(payload.config, settingsOf(payload))
  if (user === null) return null
  return (
    <Gutter className="contest-dashboard">
      <PanelStyles />
      <div className="contest-warning">
        <p>{createTranslator(locale)('host.noStaff', { user })}</p>
      </div>
    </Gutter>
  )
}
