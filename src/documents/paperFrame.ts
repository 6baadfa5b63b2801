import { formatInstant } from '../translations/formatInstant.ts'
import { dateTag } from '../translations/locale.ts'
import type { Locale } from '../translations/locale.ts'
import { createTranslator } from '../translations/translate.ts'
import { clustersOf } from './estimateWidth.ts'
import { printableLine } from './printableText.ts'
import { qrCode } from './qr.ts'
import type { PaperReference, QrCode } from './qr.ts'

export type PaperFrameOptions = {
  locale: Locale
  /** IANA name; times on the paper are in this zone. */
  timeZone: string
  /** ISO 8601 instant at which this version was made. */
  generatedAt: string
  /** What the QR code leads back to (R79d); null prints no code. */
  reference: { serial: string; digest: string } | null
  version?: number
  /** What stands in the foot where there is no number yet: the title of what is on the paper. */
  subject?: string
  /** So many pages at least get a code of their own, which says which page it is; absent = one code for all. */
  sheets?: number
}

/** What `base.typ` asks of every paper: language, serial, check code, QR codes by page and the words of the footer. */
export function paperFrame(options: PaperFrameOptions) {
  const { locale, reference } = options
  const t = createTranslator(locale)
  const checkCode = reference && printedCheckCode(reference.digest)
  return {
    serial: reference && printableLine(reference.serial),
    checkCode,
    qr: reference && codesOf(reference, options.sheets),
    labels: {
      ...languageOf(locale),
      serial: t('document.footer.serial', { serial: printableLine(reference?.serial ?? '') }),
      checkCode: t('document.footer.checkCode', { checkCode: checkCode ?? '' }),
      generated: generatedWords(options),
      subject: options.subject ? subjectLine(options.subject) : null,
      page: t('document.footer.page'),
      sealHere: t('document.sealHere'),
    },
  }
}

/** One line beside the code: a long title is shortened. */
function subjectLine(text: string): string {
  const characters = clustersOf(printableLine(text))
  return characters.length > MOST_OF_SUBJECT
    ? `${characters.slice(0, MOST_OF_SUBJECT - 1).join('')}…`
    : characters.join('')
}

const MOST_OF_SUBJECT = 36

function codesOf(reference: PaperReference, sheets: number | undefined): QrCode[] {
  const { serial, digest } = reference
  if (sheets === undefined) return [qrCode({ serial, digest })]
  return Array.from({ length: sheets }, (_, index) => qrCode({ serial, digest, sheet: index + 1 }))
}

/** The first 16 digits of the digest in groups of four, for comparing by eye. */
export function printedCheckCode(digest: string): string {
  return (
    digest
      .slice(0, 16)
      .toUpperCase()
      .match(/.{1,4}/g) ?? []
  ).join(' ')
}

/** As Typst takes it: two or three letters, and the region that the language is of, where it is a country's. */
function languageOf(locale: Locale): { lang: string; region: string | null } {
  const { language, region = '' } = new Intl.Locale(dateTag(locale)).maximize()
  return { lang: language, region: /^[A-Z]{2}$/.test(region) ? region.toLowerCase() : null }
}

function generatedWords({ locale, timeZone, generatedAt, version }: PaperFrameOptions): string {
  const t = createTranslator(locale)
  const instant = formatInstant({ instant: generatedAt, locale, timeZone })
  return version === undefined
    ? t('document.footer.generated', { instant })
    : t('document.footer.version', { version, instant })
}
