import type { Outcome } from '../domain/basics/refusal.ts'
import type { Locale } from '../translations/locale.ts'
import { createTranslator } from '../translations/translate.ts'
import { breakLongRuns } from './breakLongRuns.ts'
import { compile } from './compile.ts'
import { paperFrame } from './paperFrame.ts'
import { printableLine, printableLines } from './printableText.ts'
import { printedTitle } from './printedTitle.ts'

export type CopyrightLetterData = {
  locale: Locale
  contestTitle: string
  /** Number of the entry. */
  number: string
  title: string
  categoryTitle: string
  /** Unit, group or person that entered: who licenses. */
  applicantName: string
  /** A unit stamps beside the signature, a person signs alone. */
  withSeal: boolean
  /** The organiser's words; line breaks make paragraphs. */
  text: string
  /** What the QR code leads back to (R79d). */
  reference: { serial: string; digest: string }
  version: number
  /** ISO 8601 instant of the data printed. */
  generatedAt: string
  /** IANA name of the contest's time zone. */
  timeZone: string
}

/**
 * The letter by which an accepted entry's makers license their work (版权使用授权书, R79c, R115, J:49): the facts of the
 * entry, the organiser's words, places for signature and seal. Equal data gives equal bytes.
 * Refuses with `documentCharacterMissing` when a character cannot be printed.
 */
export async function renderCopyrightLetter(
  data: CopyrightLetterData,
): Promise<Outcome<Uint8Array>> {
  const t = createTranslator(data.locale)
  const frame = paperFrame(data)
  return compile({
    template: 'copyright-letter.typ',
    createdAt: new Date(data.generatedAt),
    data: {
      ...frame,
      labels: {
        ...frame.labels,
        ...printedTitle({
          contestTitle: data.contestTitle,
          title: t('document.copyrightLetter.title'),
          of: printableLine(data.number),
        }),
        licensor: t('document.copyrightLetter.licensor'),
        signature: t('document.copyrightLetter.signature'),
        seal: t('document.copyrightLetter.seal'),
        date: t('document.form.date'),
        blankDate: t('document.blankDate'),
      },
      facts: factsOf(data),
      paragraphs: printableLines(data.text),
      withSeal: data.withSeal,
    },
  })
}

const VALUE_MILLIMETRES = 125

function factsOf({ locale, number, title, categoryTitle, applicantName }: CopyrightLetterData) {
  const t = createTranslator(locale)
  const facts = { number, entryTitle: title, category: categoryTitle, licensor: applicantName }
  const names = ['number', 'entryTitle', 'category', 'licensor'] as const
  return names.map((name) => ({
    label: t(`document.copyrightLetter.${name}`),
    value: breakLongRuns(printableLine(facts[name]), { millimetres: VALUE_MILLIMETRES }),
  }))
}
