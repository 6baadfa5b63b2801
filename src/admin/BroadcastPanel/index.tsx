import type { UIFieldServerProps } from 'payload'

import { staffDoor } from '../../domain/basics/addresses.ts'
import { formatInstant } from '../../translations/formatInstant.ts'
import { localeOf } from '../../translations/locale.ts'
import { createTranslator } from '../../translations/translate.ts'
import { PanelStyles } from '../parts/PanelStyles.tsx'
import { listHref } from '../parts/listHref.ts'
import { SendBroadcast } from './SendBroadcast.tsx'
import { broadcastWords } from './broadcastWords.ts'
import { loadLetter } from './loadLetter.ts'
import type { Letter } from './loadLetter.ts'

/** Beside a letter to many: who would get it and how it reads for them, a copy for oneself, the sending; later what became of it. */
export async function BroadcastPanel({ id, req }: Pick<UIFieldServerProps, 'id' | 'req'>) {
  const locale = localeOf(req.i18n.language)
  const t = createTranslator(locale)
  if (!id) return <p className="contest-note">{t('broadcast.panel.saveFirst')}</p>
  const loaded = await loadLetter({ req, id })
  if (!loaded) return null
  const { letter, standing } = loaded
  if (standing) return <Log {...loaded} standing={standing} req={req} />
  if (!loaded.maySend) return null
  const words = broadcastWords(locale)

  return (
    <section className="contest-desk" aria-label={t('broadcast.panel.title')}>
      <PanelStyles />
      <h3>{t('broadcast.panel.title')}</h3>
      <p className="contest-note">{t('broadcast.panel.asSaved')}</p>
      <SendBroadcast
        door={staffDoor(req.payload, `/broadcasts/${letter.id}`)}
        locale={locale}
        words={words}
      />
    </section>
  )
}

function Log({
  letter,
  contest,
  standing,
  req,
}: Pick<Letter, 'letter' | 'contest'> & {
  standing: NonNullable<Letter['standing']>
  req: UIFieldServerProps['req']
}) {
  const locale = localeOf(req.i18n.language)
  const t = createTranslator(locale)
  const { inApp, read, sent, waiting, failed, failures } = standing
  const at = formatInstant({
    instant: letter.sentAt ?? '',
    locale,
    timeZone: contest?.timeZone ?? 'Asia/Shanghai',
  })

  return (
    <section className="contest-desk" aria-label={t('broadcast.panel.log')}>
      <PanelStyles />
      <h3>{t('broadcast.panel.log')}</h3>
      <p>
        {t('broadcast.panel.sent', { by: letter.sentBy ?? '', at, count: letter.recipients ?? 0 })}
      </p>
      <p>{t('broadcast.panel.inApp', { count: inApp, read })}</p>
      <p>{t('broadcast.panel.email', { sent, waiting, failed })}</p>
      {failures.length > 0 && (
        <>
          <h4>{t('broadcast.panel.failures')}</h4>
          <ul>
            {failures.map(({ name, address, fault }) => (
              <li key={address}>
                {name} {address} · {t(`admin.options.fault.${fault}`)}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a
          href={listHref({
            payload: req.payload,
            collection: 'messages',
            anyOf: [{ broadcast: letter.id }],
          })}
        >
          {t('broadcast.panel.all')}
        </a>
      </p>
    </section>
  )
}
