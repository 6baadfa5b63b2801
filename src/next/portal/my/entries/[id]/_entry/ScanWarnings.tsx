import { entryHref } from '#src/domain/basics/addresses.ts'
import { needsAnother, scanState } from '#src/domain/papers/scanState.ts'
import { scanForEntrant } from '#src/translations/scanForEntrant.ts'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import type { OwnEntry } from './ownEntry.ts'

/** The scans somebody should look at before handing in: told, never a bar (R79d). */
export function ScanWarnings({ own }: { own: OwnEntry }) {
  const { visit, entry, contest, category, scans } = own
  const { locale, t } = visit
  const told = scans.filter((scan) => needsAnother(scan) || scanState(scan) === 'unreadable')
  if (told.length === 0) return null
  return (
    <Notice kind="warning" locale={locale} title={t('scan.warning')}>
      <ul>
        {told.map((scan) => {
          const slot = category.fileSlots.find(({ key }) => key === scan.slot)
          return (
            <li key={scan.file}>
              <a href={entryHref(entry.id, '/files')}>
                {inLocale(locale, slot?.label ?? scan.slot, slot?.labelEn)}
              </a>
              {t('portal.entry.colon')}
              {scanForEntrant({ scan, locale, timeZone: contest.timeZone })}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
