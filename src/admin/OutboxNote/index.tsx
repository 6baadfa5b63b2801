import type { ServerProps } from 'payload'

import { mailSenderOf } from '../../delivery/mailSenderOf.ts'
import { settingsOf } from '../../store/settings.ts'
import { fill } from '../../translations/fill.ts'
import { localeOf } from '../../translations/locale.ts'
import { PanelStyles } from '../parts/PanelStyles.tsx'
import { listHref } from '../parts/listHref.ts'
import { panelWords } from '../parts/panelWords.ts'
import { loadOutbox } from './loadOutbox.ts'

/** Says where messages do not leave the house: no way out for e-mail is set, or some have failed. Above their list and on the first screen. */
export async function OutboxNote({
  payload,
  i18n,
  user,
}: Pick<ServerProps, 'payload' | 'i18n' | 'user'>) {
  const words = panelWords(localeOf(i18n.language)).outbox
  const standing = await loadOutbox({ payload, user })
  if (!standing) return null
  const { waiting, codes, failed } = standing
  const { sms } = settingsOf(payload)
  const hasWayForMail = mailSenderOf(payload) !== null
  const waitsForPhone = codes > 0 && sms === null
  if (hasWayForMail && !waitsForPhone && failed === 0) return null

  return (
    <div className="contest-warning">
      <PanelStyles />
      {!hasWayForMail && <p>{fill(words.noMailServer, { count: waiting })}</p>}
      {waitsForPhone && (
        <p>
          <a href={listHref({ payload, collection: 'messages', anyOf: [WAITING_CODES] })}>
            {fill(words.noSmsService, { count: codes })}
          </a>
        </p>
      )}
      {failed > 0 && (
        <p>
          <a href={listHref({ payload, collection: 'messages', anyOf: [{ state: 'failed' }] })}>
            {fill(words.failed, { count: failed })}
          </a>
        </p>
      )}
    </div>
  )
}

const WAITING_CODES = { channel: 'sms', state: 'waiting' }
