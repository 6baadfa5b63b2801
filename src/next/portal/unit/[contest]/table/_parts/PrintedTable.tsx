import { portalDoor } from '#src/domain/basics/addresses.ts'
import type { PageImageDocument, RecommendationTableDocument } from '#src/domain/documents/index.ts'
import { UPLOAD_CAP } from '#src/domain/files/fileKinds.ts'
import { checkTableScan } from '#src/domain/tables/tableScan.ts'
import { formatInstant } from '#src/translations/formatInstant.ts'
import type { Locale } from '#src/translations/locale.ts'
import type { Translate } from '#src/translations/translate.ts'
import { Button } from '#src/next/ui/act/Button.tsx'
import { LinkButton } from '#src/next/ui/act/LinkButton.tsx'
import { ActionButton } from '#src/next/ui/form/ActionButton.tsx'
import { FileInput } from '#src/next/ui/form/FileInput.tsx'
import { PostForm } from '#src/next/ui/form/PostForm.tsx'
import { PageImages } from '#src/next/ui/show/PageImages.tsx'
import { fileSize } from '#src/next/ui/show/fileSize.ts'
import { ScanStanding } from './ScanStanding.tsx'

/** A table that was printed: to download, then to bring back stamped, then to submit. One red button, for what comes next. */
export function PrintedTable({
  table,
  pages,
  status,
  isOpen,
  locale,
  t,
  timeZone,
}: {
  table: RecommendationTableDocument
  /** Of the scan, as drawn. */
  pages: readonly PageImageDocument[]
  status: 'ready' | 'scanned'
  isOpen: boolean
  locale: Locale
  t: Translate
  timeZone: string
}) {
  const { id, serial, version, createdAt } = table
  const door = portalDoor(`/unit/tables/${id}`)
  const instant = formatInstant({ instant: createdAt, locale, timeZone })
  const isScanned = status === 'scanned'
  const mayGo = checkTableScan(table).ok

  return (
    <section aria-labelledby="newest" className="my-6 border-y-2 border-ink py-5">
      <h2 id="newest" className="text-xl">
        {t('recommender.table.ready')}
      </h2>
      <p className="figures mt-1 text-sm text-muted">
        {t('recommender.table.version', { serial, version, instant })}
      </p>
      <p className="mt-4">
        <LinkButton href={`${door}/pdf`} download>
          {t('recommender.table.download')}
        </LinkButton>
      </p>
      <p className="mt-3 max-w-text">{t('recommender.table.printHelp')}</p>
      {isScanned && (
        <p className="mt-5">
          <strong className="text-jade">{t('recommender.table.scanThere')}</strong>{' '}
          <a href={`${door}/scan`} download className="inline-block py-1">
            {t('recommender.table.downloadScan')}
          </a>
        </p>
      )}
      <PageImages
        pages={pages}
        t={t}
        href={`${door}/scan/pages`}
        name={t('recommender.scan.label')}
      />
      <ScanStanding table={table} locale={locale} t={t} isOpen={isOpen} />
      {isOpen && (
        <PostForm action={`${door}/scan`} locale={locale} multipart className="max-w-text">
          <FileInput
            name="scan"
            label={t('recommender.scan.label')}
            help={t('recommender.scan.help')}
            accept=".pdf"
            formats="PDF"
            maxSize={fileSize(UPLOAD_CAP)}
          />
          <Button tone={mayGo ? 'plain' : 'primary'}>
            {t(isScanned ? 'recommender.table.replaceScan' : 'recommender.table.uploadScan')}
          </Button>
        </PostForm>
      )}
      {mayGo && isOpen && (
        <div className="mt-8 border-t border-line pt-5">
          <h3 className="text-lg">{t('recommender.table.sealTitle')}</h3>
          <p className="mt-1 mb-4 max-w-text">{t('recommender.table.sealHelp')}</p>
          <ActionButton
            action={`${door}/seal`}
            locale={locale}
            label={t('recommender.table.seal')}
            tone="primary"
          />
        </div>
      )}
    </section>
  )
}
