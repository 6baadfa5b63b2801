import type { ServerProps } from 'payload'

import { meetStaff, staffOf } from '../../store/database/staffDesk.ts'
import { localeOf } from '../../translations/locale.ts'
import { panelWords } from '../parts/panelWords.ts'
import { queueHref } from './queueHref.ts'

/** The way to the queue, above all else in the panel's menu. */
export async function QueueLink({
  payload,
  i18n,
  user,
}: Pick<ServerProps, 'payload' | 'i18n' | 'user'>) {
  await meetStaff(payload, user)
  if (!staffOf(user)) return null
  return (
    <a className="nav__link contest-nav" href={queueHref(payload, {})}>
      <span className="nav__link-label">{panelWords(localeOf(i18n.language)).queue.link}</span>
    </a>
  )
}
