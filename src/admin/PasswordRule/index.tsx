import type { UIFieldServerProps } from 'payload'

import { localeOf } from '../../translations/locale.ts'
import { PanelStyles } from '../parts/PanelStyles.tsx'
import { panelWords } from '../parts/panelWords.ts'

/** What a password of staff has to be, before it is refused; on the page of the very first account, what that account is. */
export function PasswordRule({ i18n, user }: Pick<UIFieldServerProps, 'i18n' | 'user'>) {
  const words = panelWords(localeOf(i18n.language)).passwordRule
  return (
    <div className="contest-note">
      <PanelStyles />
      <p>{words.rule}</p>
      {!user && <p>{words.first}</p>}
    </div>
  )
}
