import { renderReceipt } from '../../documents/receipt.ts'
import { refuse } from '../../domain/basics/refusal.ts'
import type { Outcome } from '../../domain/basics/refusal.ts'
import type { EntryOnPaper } from '../../queries/papers/entryOnPaper.ts'
import { inLocale } from '../../translations/locale.ts'
import type { Locale } from '../../translations/locale.ts'
import { createTranslator } from '../../translations/translate.ts'
import { inLanguage, recommenderWords } from './renderPaper.ts'

/** The receipt of an entry as PDF (R111). Refuses notFound for one that was never submitted. */
export async function printReceipt(
  { entry, contest, category, files, applicantName, recommenderName }: EntryOnPaper,
  locale: Locale,
): Promise<Outcome<Uint8Array>> {
  const { number, firstSubmittedAt, submittedAt, consentedRulesVersion } = entry
  if (!number || !firstSubmittedAt || !submittedAt) return refuse('notFound')
  const asks = category.recommendation === 'required'
  const road = recommenderWords(locale, { recommenderName }, entry, contest)
  return renderReceipt({
    locale,
    number,
    firstSubmittedAt,
    submittedAt,
    applicantName,
    contestTitle: inLanguage(locale, contest),
    title: entry.title ?? '',
    categoryTitle: inLanguage(locale, category),
    recommenderName: asks ? (road ?? '') : null,
    files: files.map((file) => {
      const slot = category.fileSlots.find(({ key }) => key === file.slot)
      return {
        slotLabel: inLocale(locale, slot?.label || file.slot, slot?.labelEn),
        name: file.standardName ?? file.originalName,
        bytes: file.filesize,
        sha256: file.sha256,
      }
    }),
    rulesVersion: consentedRulesVersion ?? '',
    timeZone: contest.timeZone,
  })
}

/** What the file of a receipt is called. */
export const receiptName = (locale: Locale, { number, title }: EntryOnPaper['entry']): string =>
  `${createTranslator(locale)('portal.papers.receipt', { of: number ?? title ?? '' }).trim()}.pdf`
