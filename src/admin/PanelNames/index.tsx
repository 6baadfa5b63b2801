import type { ReactNode } from 'react'
import type { ServerProps } from 'payload'

import { localeOf } from '../../translations/locale.ts'
import { OWN_WORDS_ID, ownWordsForBrowser } from '../../translations/ownWords.ts'
import { FieldErrorStyles } from '../parts/PanelStyles.tsx'
import { panelWords } from '../parts/panelWords.ts'
import { NameKeeper } from './NameKeeper.tsx'

/**
 * Stands around the whole panel: what Payload names in English alone is named in the reader's language, and what is wrong with a
 * field can be read.
 */
export const PanelNames = ({
  children,
  i18n,
}: Pick<ServerProps, 'i18n'> & { children: ReactNode }) => {
  const locale = localeOf(i18n.language)
  const own = ownWordsForBrowser(locale)
  return (
    <NameKeeper words={panelWords(locale).names}>
      <FieldErrorStyles />
      {own && (
        <script
          id={OWN_WORDS_ID}
          type="application/json"
          dangerouslySetInnerHTML={{ __html: own }}
        />
      )}
      {children}
    </NameKeeper>
  )
}
