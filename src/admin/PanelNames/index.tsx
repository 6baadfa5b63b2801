import type { ReactNode } from 'react'
import type { ServerProps } from 'payload'

import { localeOf } from '../../translations/locale.ts'
import { panelWords } from '../parts/panelWords.ts'
import { NameKeeper } from './NameKeeper.tsx'

/** Stands around the whole panel: what Payload names in English alone is named in the reader's language. */
export const PanelNames = ({
  children,
  i18n,
}: Pick<ServerProps, 'i18n'> & { children: ReactNode }) => (
  <NameKeeper words={panelWords(localeOf(i18n.language)).names}>{children}</NameKeeper>
)
