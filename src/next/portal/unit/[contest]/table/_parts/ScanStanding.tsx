import { portalDoor } from '#src/domain/basics/addresses.ts'
import type { RecommendationTableDocument } from '#src/domain/documents/index.ts'
import { mayConfirmTableScan, tableScanStanding } from '#src/domain/tables/tableScan.ts'
import { joined } from '#src/translations/joined.ts'
import type { Locale } from '#src/translations/locale.ts'
import type { Translate } from '#src/translations/translate.ts'
import { Button } from '#src/next/ui/act/Button.tsx'
import { CheckboxGroup } from '#src/next/ui/form/CheckboxGroup.tsx'
import { PostForm } from '#src/next/ui/form/PostForm.tsx'
import { Notice } from '#src/next/ui/show/Notice.tsx'

/** What was read off the stamped scan, what to do about it, and where nothing could be read the word of a person instead. */
export function ScanStanding({
  table,
  locale,
  t,
  isOpen,
}: {
  table: RecommendationTableDocument
  locale: Locale
  t: Translate
  isOpen: boolean
}) {
  const standing = tableScanStanding(table)
  const { id, version, pages, scanMissing, scanConfirmation } = table
  const missing = joined('list', (scanMissing ?? []).map(String), locale)
  const params = { pages: String(pages ?? 1), missing, version: String(version) }
  if (standing === 'none') return null
  if (standing === 'waiting') {
    return (
      <Notice kind="info" title={t('recommender.scan.reading')} locale={locale}>
        <p role="status">{t('recommender.scan.readingHelp')}</p>
      </Notice>
    )
  }
  if (standing === 'same' || standing === 'confirmed') {
    const by = scanConfirmation?.by === 'staff' ? 'confirmedStaff' : 'confirmedUnit'
    return (
      <>
        <Notice kind="success" locale={locale}>
          {standing === 'same'
            ? t('recommender.scan.same', params)
            : t(`recommender.scan.${by}`, { name: scanConfirmation?.name ?? '' })}
        </Notice>
        {table.scanSealSeen === false && standing === 'same' && (
          <p className="mt-2 text-sm text-amber">{t('recommender.scan.noSeal')}</p>
        )}
      </>
    )
  }
  if (standing !== 'unreadable') {
    const mayAsk = mayConfirmTableScan(table, 'staff').ok
    return (
      <Notice kind="error" locale={locale}>
        <p>{t(`recommender.scan.${standing}`, params)}</p>
        {mayAsk && <p className="mt-2">{t('recommender.scan.staffHelp')}</p>}
      </Notice>
    )
  }
  const isSome = missing !== '' && (scanMissing ?? []).length < (pages ?? 0)

  return (
    <Notice kind="warning" locale={locale}>
      <p>{t(`recommender.scan.${isSome ? 'unreadableSome' : 'unreadable'}`, params)}</p>
      <p className="mt-2">{t('recommender.scan.unreadableHelp')}</p>
      {isOpen && (
        <PostForm action={portalDoor(`/unit/tables/${id}/scan-confirmation`)} locale={locale}>
          <CheckboxGroup
            name="checked"
            label={t('recommender.scan.confirmLabel')}
            options={[{ value: 'yes', label: t('recommender.scan.confirmOption', params) }]}
          />
          <Button>{t('recommender.scan.confirm')}</Button>
        </PostForm>
      )}
    </Notice>
  )
}
