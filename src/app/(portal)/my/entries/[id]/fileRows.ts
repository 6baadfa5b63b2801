import { fileSize } from '../../../../../ui/fileSize.ts'
import { inLocale } from '../../../../../ui/inLocale.ts'
import type { SummaryRow } from '../../../../../ui/SummaryList.tsx'
import type { OwnEntry } from './ownEntry.ts'

/** The files of an entry by slot, each with size, and its fingerprint where a receipt asks for it. */
export function fileRows(
  { visit: { locale, t }, category, files }: OwnEntry,
  { changeHref, withDigest = false }: { changeHref?: string; withDigest?: boolean } = {},
): SummaryRow[] {
  return category.fileSlots
    .filter(({ due, key }) => due === 'submission' || files.some(({ slot }) => slot === key))
    .map(({ key, label, labelEn, required }) => {
      const held = files.filter(({ slot }) => slot === key)
      const lines = held.map(({ standardName, originalName, filesize, sha256 }) => {
        const line = `${standardName ?? originalName}（${fileSize(filesize)}）`
        return withDigest ? `${line}\nSHA-256 ${sha256}` : line
      })
      const empty = required ? null : t('portal.files.noneNeeded')
      return {
        label: inLocale(locale, label, labelEn),
        value: lines.length > 0 ? lines.join('\n') : empty,
        ...(changeHref ? { changeHref } : {}),
      }
    })
}
