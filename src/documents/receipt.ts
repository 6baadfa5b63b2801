import { codePoints } from '../domain/basics/refuseCharacters.ts'
import type { Outcome } from '../domain/basics/refusal.ts'
import { formatInstant } from '../translations/formatInstant.ts'
import { joined } from '../translations/joined.ts'
import type { Locale } from '../translations/locale.ts'
import { createTranslator } from '../translations/translate.ts'
import { zoneName } from '../translations/zoneName.ts'
import { balanceLines } from './balanceLines.ts'
import { breakLongRuns } from './breakLongRuns.ts'
import { compile } from './compile.ts'
import { paperFrame } from './paperFrame.ts'
import { printableLine } from './printableText.ts'
import { printedTitle } from './printedTitle.ts'
import { unprintableCharacters } from './unprintableCharacters.ts'

export type ReceiptData = {
  locale: Locale
  contestTitle: string
  /** Number of the entry. */
  number: string
  title: string
  /** Unit, group or person that entered. */
  applicantName: string
  categoryTitle: string
  /** Recommender or the words for the direct route; null where the category asks none. */
  recommenderName: string | null
  /** `bytes` is the size, `sha256` lower-case hex. */
  files: { slotLabel: string; name: string; bytes: number; sha256: string }[]
  /** ISO 8601 instants. */
  firstSubmittedAt: string
  submittedAt: string
  rulesVersion: string
  /** IANA name of the contest's time zone. */
  timeZone: string
}

/**
 * The receipt of a submission (R111, R147): number, facts, the fingerprint of each file, both submission times.
 * It is dated by the last submission, so that printing it again gives the same bytes.
 * Refuses with `documentCharacterMissing` when a character cannot be printed.
 */
export async function renderReceipt(data: ReceiptData): Promise<Outcome<Uint8Array>> {
  const { locale, timeZone } = data
  const t = createTranslator(locale)
  const frame = paperFrame({ locale, timeZone, generatedAt: data.submittedAt, reference: null })
  return compile({
    template: 'receipt.typ',
    createdAt: new Date(data.submittedAt),
    data: {
      ...frame,
      labels: {
        ...frame.labels,
        ...printedTitle({
          contestTitle: data.contestTitle,
          title: t('document.receipt.title'),
          of: data.number,
        }),
        intro: t('document.receipt.intro'),
        filesHeading: t('document.receipt.filesHeading'),
        slot: t('document.receipt.slot'),
        fileName: t('document.receipt.fileName'),
        size: t('document.receipt.size'),
        noFiles: t('document.receipt.noFiles'),
        zone: t('document.receipt.zone', { timeZone: zoneName(timeZone, locale) }),
        note: t('document.receipt.note'),
        boxes: boxesInWords(data),
      },
      facts: factsOf(data),
      files: data.files.map((file) => ({
        slot: balanceLines(fit(file.slotLabel, 34), { millimetres: 34 }),
        name: fit(file.name, 106),
        size: printedSize(file.bytes),
        sha256: file.sha256.toLowerCase().replace(/(.{16})(?=.)/g, '$1 '),
      })),
    },
  })
}

/** Which characters are boxes on it and why, by their numbers, since they cannot be printed; '' where there are none. */
function boxesInWords(data: ReceiptData): string {
  const { contestTitle, title, applicantName, categoryTitle, recommenderName } = data
  const files = data.files.flatMap(({ slotLabel, name }) => [slotLabel, name])
  const texts = [contestTitle, title, applicantName, categoryTitle, recommenderName ?? '', ...files]
  const boxes = unprintableCharacters(texts)
  const characters = boxes.map(codePoints)
  return boxes.length === 0
    ? ''
    : createTranslator(data.locale)('document.receipt.boxes', {
        characters: joined('list', characters, data.locale),
      })
}

function factsOf(data: ReceiptData) {
  const t = createTranslator(data.locale)
  const at = (instant: string) =>
    formatInstant({ instant, locale: data.locale, timeZone: data.timeZone })
  const fact = (name: FactName, value: string) => ({
    label: t(`document.receipt.${name}`),
    value: fit(value, 125),
    strong: name === 'number',
  })
  return [
    fact('number', data.number),
    fact('entryTitle', data.title),
    fact('applicant', data.applicantName),
    fact('category', data.categoryTitle),
    ...(data.recommenderName === null ? [] : [fact('recommender', data.recommenderName)]),
    fact('firstSubmittedAt', at(data.firstSubmittedAt)),
    fact('submittedAt', at(data.submittedAt)),
    fact('rulesVersion', data.rulesVersion),
  ]
}

type FactName =
  | 'number'
  | 'entryTitle'
  | 'applicant'
  | 'category'
  | 'recommender'
  | 'firstSubmittedAt'
  | 'submittedAt'
  | 'rulesVersion'

function fit(text: string, millimetres: number): string {
  return breakLongRuns(printableLine(text), { millimetres })
}

/** Binary units, as limits are declared (domain.md decision 6). */
function printedSize(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB']
  const step = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), units.length - 1)
  return `${Math.round((bytes / 1024 ** step) * 10) / 10} ${units[step]}`
}
