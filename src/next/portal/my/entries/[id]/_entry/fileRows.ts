import { scanForEntrant } from '#src/translations/scanForEntrant.ts'
import type { SummaryRow } from '#src/next/ui/show/SummaryList.tsx'
import { fileSize } from '#src/next/ui/show/fileSize.ts'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import type { OwnEntry } from './ownEntry.ts'

/** The files of an entry by slot, each with size, what was read off a scan, and its fingerprint where a receipt asks for it. */
export function fileRows(
  { visit: { locale, t }, entry, contest, category, files, scans }: OwnEntry,
  { changeHref, withDigest = false }: { changeHref?: string; withDigest?: boolean } = {},
): SummaryRow[] {
  return category.fileSlots
    .filter(
      ({ due, key }) =>
        (due === 'submission' && entry.slotsOff?.[key] !== 'closed') ||
        files.some(({ slot }) => slot === key),
    )
    .map(({ key, label, labelEn, required }) => {
      const held = files.filter(({ slot }) => slot === key)
      const isClosed = entry.slotsOff?.[key] === 'closed'
      const lines = held.flatMap(({ id, standardName, originalName, filesize, sha256 }) => [
        `${standardName ?? originalName}（${fileSize(filesize)}）`,
        ...(withDigest ? [`SHA-256 ${sha256}`] : []),
        ...scans
          .filter(({ file }) => file === id)
          .map((scan) => scanForEntrant({ scan, locale, timeZone: contest.timeZone })),
      ])
      const empty = required && !entry.slotsOff?.[key] ? null : t('portal.files.noneNeeded')
      return {
        label: inLocale(locale, label, labelEn),
        value:
          lines.length > 0
            ? [...lines, ...(isClosed ? [t('portal.files.closedKept')] : [])].join('\n')
            : empty,
        ...(changeHref ? { changeHref } : {}),
      }
    })
}
