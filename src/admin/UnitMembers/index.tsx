import type { UIFieldServerProps } from 'payload'

import { collectionHref, staffDoor } from '../../domain/basics/addresses.ts'
import { localeOf } from '../../translations/locale.ts'
import { createTranslator } from '../../translations/translate.ts'
import { DoorButton } from '../parts/DoorButton.tsx'
import { PanelStyles } from '../parts/PanelStyles.tsx'
import { MergeUnit } from './MergeUnit.tsx'
import { loadMembers } from './loadMembers.ts'

/** On the page of a unit: its accounts and who asks to join, for units whose own accounts cannot decide any more. */
export async function UnitMembers({ id, req }: Pick<UIFieldServerProps, 'id' | 'req'>) {
  const locale = localeOf(req.i18n.language)
  const t = createTranslator(locale)
  if (!id) return <p className="contest-note">{t('membership.staff.saveFirst')}</p>
  const unit = String(id)
  const loaded = await loadMembers({ req, unit })
  if (!loaded) return null
  const { members, askers, similar, into } = loaded
  const units = collectionHref(req.payload, 'units')
  if (into) {
    return (
      <p className="contest-warning">
        <PanelStyles />
        {t('membership.merge.done')}
        <a href={`${units}/${into.id}`}>{into.name}</a>
      </p>
    )
  }
  const doors = staffDoor(req.payload)
  const words = {
    confirm: t('membership.staff.confirm'),
    cancel: t('membership.staff.cancel'),
    unreachable: t('membership.staff.unreachable'),
  }
  const mergeWords = {
    title: t('membership.merge.title'),
    help: t('membership.merge.help'),
    other: t('membership.merge.other'),
    otherHelp: t('membership.merge.otherHelp'),
    similar: t('membership.merge.similar'),
    survivor: t('membership.merge.survivor'),
    keepThis: t('membership.merge.keepThis'),
    keepOther: t('membership.merge.keepOther'),
    preview: t('membership.merge.preview'),
    reason: t('membership.merge.reason'),
    merge: t('membership.merge.merge'),
    merged: t('membership.merge.merged'),
    intoOther: t('membership.merge.intoOther'),
    unreachable: t('membership.staff.unreachable'),
  }

  return (
    <section className="contest-desk" aria-label={t('membership.staff.title')}>
      <PanelStyles />
      <h3>{t('membership.staff.title')}</h3>
      <p className="contest-note">{t('membership.staff.help')}</p>
      {members.length === 0 && <p>{t('membership.staff.none')}</p>}
      <div className="contest-rows">
        {members.map(({ id: member, name, username }, index) => (
          <div key={member} className="contest-row">
            <p>
              <strong>{name}</strong> {username}{' '}
              {index === 0 && <span className="contest-note">{t('membership.first')}</span>}
            </p>
            <DoorButton
              locale={locale}
              words={words}
              label={t('membership.remove')}
              text={t('membership.removeConfirm', { name })}
              url={`${doors}/unit-members/${member}/removal`}
            />
          </div>
        ))}
        {askers.map(({ request, account }) => {
          const { name, username } = account
          const url = `${doors}/join-requests/${request.id}/decision`
          return (
            <div key={request.id} className="contest-row">
              <div>
                <p>{t('membership.asks', { name, contact: username })}</p>
                <p className="contest-note">{t('membership.askedAs', { name: request.askedAs })}</p>
                {request.note && <p className="contest-row__text">{request.note}</p>}
              </div>
              <div className="contest-decision__buttons">
                <DoorButton
                  locale={locale}
                  words={words}
                  url={url}
                  label={t('membership.accept')}
                  text={t('membership.acceptConfirm', { name })}
                  body={{ accept: true }}
                />
                <DoorButton
                  locale={locale}
                  words={words}
                  url={url}
                  label={t('membership.decline')}
                  text={t('membership.reasonHelp')}
                  body={{ accept: false }}
                  fields={[{ name: 'reason', label: t('membership.reason'), rows: 3 }]}
                />
              </div>
            </div>
          )
        })}
      </div>
      <MergeUnit
        unit={unit}
        locale={locale}
        units={units}
        door={`${doors}/unit-merges`}
        similar={similar.map(({ name }) => name)}
        words={mergeWords}
      />
    </section>
  )
}
