import type { Outcome } from '../domain/basics/refusal.ts'
import { titleOf } from '../domain/forms/titleField.ts'
import type { Answers, FormDefinition } from '../domain/types/index.ts'
import type { Locale } from '../translations/locale.ts'
import { createTranslator } from '../translations/translate.ts'
import { compile } from './compile.ts'
import { localised } from './formCell.ts'
import { FORM_WIDTHS, formRows, type FormRow } from './formRows.ts'
import { paperFrame } from './paperFrame.ts'
import { printableLine } from './printableText.ts'
import { printedTitle } from './printedTitle.ts'

export type FormPdfData = {
  locale: Locale
  contestTitle: string
  definition: FormDefinition
  answers: Answers
  /** Name of the unit picked in a recommender field, or the contest's words for the direct route. */
  recommenderName: string | null
  /** Everybody who enters together, lead first (R13); left out for a sole entry. */
  applicants?: string | null
  /** Number of the entry, when it has one. */
  number: string | null
  /** Answers that the form asks are still missing: it says so, so that nobody takes it for the whole. */
  isUnfinished?: boolean
  /** What the QR code leads back to (R79d); null for a form that is not compared later. */
  reference: { serial: string; digest: string } | null
  /** Which print of the form this is, from 1. */
  version?: number
  /** ISO 8601 instant of the answers printed. */
  generatedAt: string
  /** IANA name of the contest's time zone. */
  timeZone: string
  /** Adds a line to sign on, a box for the seal, where the form has no statement for it (R66, R67). */
  signature?: boolean
  seal?: boolean
}

/**
 * A filled form as the paper of annex 2 (R54–R69, R77, S:193–222): one layout for every form definition.
 * Refuses with `documentCharacterMissing` when a character cannot be printed.
 */
export async function renderFormPdf(data: FormPdfData): Promise<Outcome<Uint8Array>> {
  const title = titleOf(data.definition, data.answers)
  const frame = paperFrame({
    ...data,
    ...(data.number === null && title ? { subject: title } : {}),
  })
  const t = createTranslator(data.locale)
  const number = data.number && printableLine(data.number)
  return compile({
    template: 'form.typ',
    createdAt: new Date(data.generatedAt),
    data: {
      ...frame,
      labels: {
        ...frame.labels,
        ...printedTitle({
          contestTitle: data.contestTitle,
          title: printableLine(formTitle(data)),
          of: number ?? title ?? '',
        }),
        number: number && t('document.form.number', { number }),
        unfinished: data.isUnfinished ? t('document.form.unfinished') : null,
        date: t('document.form.date'),
        blankDate: t('document.blankDate'),
      },
      widths: FORM_WIDTHS,
      rows: [...jointRows(data), ...formRows(data), ...closingRows(data)],
    },
  })
}

function jointRows({ applicants, locale }: FormPdfData): FormRow[] {
  if (!applicants) return []
  const label = createTranslator(locale)('joint.applicants')
  return [{ kind: 'text', label, text: printableLine(applicants), minimum: false }]
}

/** Many forms carry the contest's title in their own; on the paper it stands once. */
function formTitle({ definition, contestTitle, locale }: FormPdfData): string {
  const title = localised(definition.title, definition.titleEn, locale)
  const rest = title.startsWith(contestTitle) ? title.slice(contestTitle.length).trim() : ''
  return rest || title
}

function closingRows(data: FormPdfData): FormRow[] {
  const present = new Set(formRows(data).map((row) => row.kind))
  const t = createTranslator(data.locale)
  const rows: FormRow[] = []
  if (data.signature && !present.has('signature')) {
    rows.push({ kind: 'signature', label: t('document.form.signature') })
  }
  if (data.seal && !present.has('seal')) {
    rows.push({ kind: 'seal', label: t('document.form.seal') })
  }
  return rows
}
