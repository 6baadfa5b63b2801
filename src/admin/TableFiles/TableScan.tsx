import type { RecommendationTableDocument } from '../../domain/documents/index.ts'
import { mayConfirmTableScan, tableScanStanding } from '../../domain/tables/tableScan.ts'
import type { StaffRole } from '../../domain/types/index.ts'
import { joined } from '../../translations/joined.ts'
import type { Locale } from '../../translations/locale.ts'
import { createTranslator } from '../../translations/translate.ts'
import { DoorButton } from '../parts/DoorButton.tsx'

/** What was read off the stamped scan of a table, and, where that proves nothing, the way to take it by hand (R79d, R90). */
export function TableScan({
  table,
  locale,
  files,
  role,
}: {
  table: RecommendationTableDocument
  locale: Locale
  /** Address of the table's doors. */
  files: string
  role: StaffRole | null
}) {
  const t = createTranslator(locale)
  const standing = tableScanStanding(table)
  if (standing === 'none') return null
  const { scanMissing, scanConfirmation } = table
  const missing = joined('list', (scanMissing ?? []).map(String), locale)
  const mayConfirm =
    table.state === 'generated' &&
    role !== null &&
    role !== 'auditor' &&
    mayConfirmTableScan(table, 'staff').ok

  return (
    <>
      <p>{t('recommender.staff.scanStanding', { standing: standingInWords() })}</p>
      {missing && standing !== 'same' && <p>{t('recommender.staff.scanMissing', { missing })}</p>}
      {mayConfirm && (
        <DoorButton
          label={t('recommender.staff.confirmScan')}
          text={t('recommender.staff.confirmScanHelp')}
          url={`${files}/scan-confirmation`}
          fields={[{ name: 'reason', label: t('recommender.staff.confirmScanReason'), rows: 3 }]}
          locale={locale}
          words={{
            confirm: t('recommender.staff.confirmScan'),
            cancel: t('recommender.staff.cancel'),
            unreachable: t('recommender.staff.failed'),
          }}
        />
      )}
    </>
  )

  function standingInWords(): string {
    if (standing === 'waiting') return t('recommender.staff.scanWaiting')
    if (standing !== 'confirmed' && standing !== 'none') {
      return t(`admin.options.tableScanVerdict.${standing}`)
    }
    const { name = '', reason = '' } = scanConfirmation ?? {}
    return reason
      ? t('recommender.staff.scanConfirmedBecause', { name, reason })
      : t('recommender.staff.scanConfirmed', { name })
  }
}
