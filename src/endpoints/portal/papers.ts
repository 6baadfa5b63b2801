import { createHash } from 'node:crypto'
import type { Endpoint } from 'payload'

import { renderFormPdf } from '../../documents/formPdf.ts'
import { renderReceipt } from '../../documents/receipt.ts'
import { attachmentHeader } from '../../domain/fileHeaders.ts'
import { answersText } from '../../domain/forms/digest.ts'
import { isRefusal, refuse } from '../../domain/refusal.ts'
import type { Outcome, Refusal } from '../../domain/refusal.ts'
import { entryOnPaper } from '../../queries/entryOnPaper.ts'
import type { EntryOnPaper } from '../../queries/entryOnPaper.ts'
import type { Locale } from '../../translations/locale.ts'
import { createTranslator } from '../../translations/translate.ts'
import { portalEndpoint } from '../define.ts'
import { localeOfRequest } from '../respond.ts'

type Printed = { locale: Locale; now: Date; paper: EntryOnPaper }

/** The papers of an entry, printed when they are asked for: the completed form to stamp (R77, R79d), and the receipt. */
export const paperEndpoints: Endpoint[] = [
  paperDoor('form.pdf', 'portal.papers.form', printForm),
  paperDoor('receipt.pdf', 'portal.papers.receipt', printReceipt),
]

/** `GET /api/portal/entries/:id/<name>` */
function paperDoor(
  name: string,
  title: 'portal.papers.form' | 'portal.papers.receipt',
  print: (printed: Printed) => Promise<Outcome<Uint8Array>> | Refusal,
): Endpoint {
  return portalEndpoint({
    path: `/entries/:id/${name}`,
    method: 'get',
    handler: async ({ req, actor, now, params }) => {
      const paper = await entryOnPaper({ req, actor, entryId: params.id })
      if (isRefusal(paper)) return paper
      const locale = localeOfRequest(req)
      const printed = await print({ locale, now, paper })
      if (isRefusal(printed)) return printed
      const { number, title: work } = paper.entry
      const saved = createTranslator(locale)(title, { of: number ?? work ?? '' })
      return new Response(new Uint8Array(printed.value), {
        headers: {
          'Cache-Control': 'no-store',
          'Content-Type': 'application/pdf',
          'Content-Disposition': attachmentHeader(`${saved.trim()}.pdf`),
          'X-Content-Type-Options': 'nosniff',
        },
      })
    },
  })
}

function printForm({
  locale,
  now,
  paper: { entry, contest, version, recommenderName, applicantName, partners },
}: Printed): Promise<Outcome<Uint8Array>> {
  const { definition } = version
  const { answers, number } = entry
  const printed = answersText({ definition, answers, printedOnly: true })
  const applicants = partners.length > 0 ? applicantName : null
  return renderFormPdf({
    ...{ locale, definition, answers, number, applicants },
    contestTitle: inLanguage(locale, contest),
    recommenderName: entry.route === 'direct' ? directWords(locale, contest) : recommenderName,
    reference: {
      serial: number ?? entry.id,
      digest: createHash('sha256')
        .update(`${printed}${applicants ?? ''}`)
        .digest('hex'),
    },
    generatedAt: now.toISOString(),
    timeZone: contest.timeZone,
  })
}

function printReceipt({
  locale,
  paper: { entry, contest, category, files, applicantName, recommenderName },
}: Printed): Promise<Outcome<Uint8Array>> | Refusal {
  const { number, firstSubmittedAt, submittedAt, consentedRulesVersion } = entry
  if (!number || !firstSubmittedAt || !submittedAt) return refuse('notFound')
  const asks = category.recommendation === 'required'
  const road = entry.route === 'direct' ? directWords(locale, contest) : recommenderName
  return renderReceipt({
    ...{ locale, number, firstSubmittedAt, submittedAt, applicantName },
    contestTitle: inLanguage(locale, contest),
    title: entry.title ?? '',
    categoryTitle: inLanguage(locale, category),
    recommenderName: asks ? (road ?? '') : null,
    files: files.map((file) => {
      const slot = category.fileSlots.find(({ key }) => key === file.slot)
      return {
        slotLabel: (locale === 'en' && slot?.labelEn) || slot?.label || file.slot,
        name: file.standardName ?? file.originalName,
        bytes: file.filesize,
        sha256: file.sha256,
      }
    }),
    rulesVersion: consentedRulesVersion ?? '',
    timeZone: contest.timeZone,
  })
}

const inLanguage = (locale: Locale, of: { title: string; titleEn?: string | null }): string =>
  (locale === 'en' && of.titleEn) || of.title

/** The contest's own words for the direct route, as its form shows them. */
const directWords = (locale: Locale, { directRoute }: EntryOnPaper['contest']): string =>
  (locale === 'en' && directRoute.labelEn) ||
  directRoute.label ||
  createTranslator(locale)('route.direct')
