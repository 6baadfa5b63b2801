import { renderCopyrightLetter } from '../../documents/copyrightLetter.ts'
import { renderFormPdf } from '../../documents/formPdf.ts'
import { refuse } from '../../domain/basics/refusal.ts'
import type { Outcome } from '../../domain/basics/refusal.ts'
import { incompleteSections } from '../../domain/forms/validateForm.ts'
import { formContextOf } from '../../queries/contest/loadContest.ts'
import { fillDefinition } from '../../translations/filledTexts.ts'
import { fillSchedule } from '../../translations/fillSchedule.ts'
import type { Paper } from '../../domain/types/contest.ts'
import type { PaperToPrint } from '../../operations/papers/printPaper.ts'
import type { EntryOnPaper } from '../../queries/papers/entryOnPaper.ts'
import { inLocale } from '../../translations/locale.ts'
import type { Locale } from '../../translations/locale.ts'
import { createTranslator } from '../../translations/translate.ts'

type Rendering = { toPrint: PaperToPrint; locale: Locale; now: Date }

/** One of an entry's papers as PDF. Refuses with `documentCharacterMissing` when a character cannot be printed. */
export const renderPaper = ({
  paper,
  ...rendering
}: Rendering & { paper: Paper }): Promise<Outcome<Uint8Array>> =>
  paper === 'form' ? renderForm(rendering) : renderLetter(rendering)

/** A form that comes back stamped has its place for the seal, whatever the form asks; any other is plain. */
function renderForm({
  toPrint: { source, entry, contest, print },
  locale,
  now,
}: Rendering): Promise<Outcome<Uint8Array>> {
  const { answers, number } = entry
  const asked = { definition: source.definition, answers, context: formContextOf(contest) }
  return renderFormPdf({
    locale,
    answers,
    number,
    isUnfinished: entry.stage === 'draft' && incompleteSections(asked).length > 0,
    applicants: source.partners.length > 0 ? source.applicantName : null,
    definition: fillDefinition(source.definition, contest),
    contestTitle: inLanguage(locale, contest),
    recommenderName: recommenderWords(locale, source, entry, contest),
    reference: print,
    ...(print ? { version: print.version, signature: true, seal: true } : {}),
    generatedAt: print?.printedAt ?? now.toISOString(),
    timeZone: contest.timeZone,
  })
}

async function renderLetter({
  toPrint: { source, entry, contest, category, print },
  locale,
}: Rendering): Promise<Outcome<Uint8Array>> {
  if (!print) return refuse('notFound')
  const { copyrightLetter: text, copyrightLetterEn } = category
  return renderCopyrightLetter({
    locale,
    contestTitle: inLanguage(locale, contest),
    number: entry.number ?? '',
    title: entry.title ?? '',
    categoryTitle: inLanguage(locale, category),
    applicantName: source.applicantName,
    withSeal: entry.unit !== null,
    text: fillSchedule(inLocale(locale, text ?? '', copyrightLetterEn), contest, locale),
    reference: print,
    version: print.version,
    generatedAt: print.printedAt,
    timeZone: contest.timeZone,
  })
}

export const inLanguage = (
  locale: Locale,
  of: { title: string; titleEn?: string | null },
): string => inLocale(locale, of.title, of.titleEn)

/** The recommender, or the contest's own words for the direct route, as its form shows them. */
export const recommenderWords = (
  locale: Locale,
  { recommenderName }: Pick<EntryOnPaper, 'recommenderName'>,
  { route }: Pick<EntryOnPaper['entry'], 'route'>,
  { directRoute }: Pick<EntryOnPaper['contest'], 'directRoute'>,
): string | null => {
  if (route !== 'direct') return recommenderName
  return (
    inLocale(locale, directRoute.label ?? '', directRoute.labelEn) ||
    createTranslator(locale)('route.direct')
  )
}
