import { hostContact } from '#src/next/portal/my/_parts/hostContact.ts'
import { entryHref, portalDoor } from '#src/domain/basics/addresses.ts'
import type { EntryDocument } from '#src/domain/documents/index.ts'
import { repeatsOf } from '#src/queries/examining/repeats.ts'
import { findByIds } from '#src/store/database/documents.ts'
import { formatInstant } from '#src/translations/formatInstant.ts'
import { ActionButton } from '#src/next/ui/form/ActionButton.tsx'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import type { OwnEntry } from './ownEntry.ts'

/** Asks which of two entries with one film stays, says until when, what happens otherwise and how to object (R37). */
export async function RepeatedFilm({ own: { visit, entry, contest } }: { own: OwnEntry }) {
  const { req, now, locale, t } = visit
  const open = (await repeatsOf({ req, entry, contest, now })).filter(
    ({ repeat, lapses }) => repeat.state === 'asked' && lapses === null,
  )
  const ids = open.flatMap(({ entries }) => entries.map(({ category }) => category))
  const categories = await findByIds(req, 'categories', ids)
  const titleOf = ({ title }: EntryDocument) => title ?? t('portal.entry.untitled')
  return open.map(({ repeat, entries: [one, two] }) => {
    const at = formatInstant({ instant: repeat.due, locale, timeZone: contest.timeZone })
    return (
      <Notice key={repeat.id} kind="warning" locale={locale} title={t('portal.repeat.title')}>
        <p>{t('portal.repeat.what', { file: repeat.fileName, due: at })}</p>
        <ul className="my-2 list-disc pl-5">
          {[one, two].map((each) => {
            const category = categories.get(each.category)
            return (
              <li key={each.id}>
                <a href={entryHref(each.id)}>
                  {t('portal.repeat.entry', {
                    title: titleOf(each),
                    number: each.number ?? '',
                    category: inLocale(locale, category?.title ?? '', category?.titleEn),
                  })}
                </a>
              </li>
            )
          })}
        </ul>
        <p>{t('portal.repeat.otherwise')}</p>
        <p>{t('portal.repeat.object', { host: hostContact(contest, locale) })}</p>
        <div className="mt-3 flex flex-wrap gap-3">
          {[one, two].map((stays) => {
            const other = stays.id === one.id ? two : one
            return (
              <ActionButton
                action={portalDoor(`/entries/${entry.id}/repeat`)}
                confirm={t('portal.repeat.confirm', {
                  title: titleOf(stays),
                  other: titleOf(other),
                })}
                key={stays.id}
                label={t('portal.repeat.keep', { title: titleOf(stays) })}
                locale={locale}
                values={{ repeat: repeat.id, keep: stays.id }}
              />
            )
          })}
        </div>
      </Notice>
    )
  })
}
