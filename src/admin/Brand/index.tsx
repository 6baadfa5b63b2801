import type { ServerProps } from 'payload'

import { localeOf } from '../../translations/locale.ts'
import { PanelStyles } from '../parts/PanelStyles.tsx'
import { panelWords } from '../parts/panelWords.ts'
import { Seal } from './Seal.tsx'

/** The mark with the product's name, on the sign-in page. */
export function Logo({ i18n }: Pick<ServerProps, 'i18n'>) {
  const { brand, description } = panelWords(localeOf(i18n.language))
  return (
    <div className="contest-logo">
      <PanelStyles />
      <Seal size={64} />
      <p className="contest-logo__name">{brand}</p>
      <p className="contest-logo__what">{description}</p>
    </div>
  )
}

/** The mark alone, at the head of the trail. */
export const Icon = () => <Seal size={20} />
