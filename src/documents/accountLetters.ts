import { formatDay, formatInstant } from '../domain/basics/instants.ts'
import { ok } from '../domain/basics/refusal.ts'
import type { Outcome } from '../domain/basics/refusal.ts'
import type { Locale } from '../translations/locale.ts'
import { createTranslator } from '../translations/translate.ts'
import type { Translate } from '../translations/translate.ts'
import { breakLongRuns } from './breakLongRuns.ts'
import { compile } from './compile.ts'
import { compileApart } from './compileApart.ts'
import { paperFrame } from './paperFrame.ts'
import { printableLine } from './printableText.ts'
import { printedTitle } from './printedTitle.ts'
import { qrOf } from './qr.ts'

export type AccountLettersData = {
  locale: Locale
  contestTitle: string
  /** Where recommenders sign in, with `https://`. */
  address: string
  letters: { unitName: string; username: string; password: string; until: string }[]
  /** When recommendation closes, in the contest's own words; null says nothing of it. */
  closes: string | null
  /** Organisers whose letter it is. */
  hosts: string[]
  contacts: { name: string; phone?: string | null; email?: string | null }[]
  /** ISO 8601 instant of printing. */
  printedAt: string
  timeZone: string
}

/** More letters than this are made in a process of their own. */
const MOST_IN_PROCESS = 5

/**
 * The letters by which recommenders get to know their accounts (账号通知单, R80): one unit a page, all in one PDF. A
 * character that the fonts lack is printed as a box, so that one rare name does not hold up the letters of all others.
 */
export async function renderAccountLetters(data: AccountLettersData): Promise<Outcome<Uint8Array>> {
  const t = createTranslator(data.locale)
  const frame = paperFrame({ ...data, generatedAt: data.printedAt, reference: null })
  const contestTitle = printableLine(data.contestTitle)
  const title = t('document.accountLetter.title')
  const options = {
    template: 'account-letters.typ',
    createdAt: new Date(data.printedAt),
    data: {
      ...frame,
      labels: {
        ...frame.labels,
        ...printedTitle({ contestTitle, title, of: '' }),
        ...labelsOf(t),
        contestTitleLine: contestTitle,
      },
      address: breakLongRuns(printableLine(data.address), { millimetres: 85 }),
      signInQr: qrOf(data.address),
      letters: data.letters.map(({ unitName, username, password, until }) => ({
        to: t('document.accountLetter.to', { unit: printableLine(unitName) }),
        username,
        password,
        until: formatInstant(until, data.timeZone, data.locale),
      })),
      steps: STEPS.map((step) => t(`document.accountLetter.steps.${step}`)),
      closes:
        data.closes && t('document.accountLetter.closes', { text: printableLine(data.closes) }),
      contact: contactLine(data, t),
      hosts: data.hosts.map(printableLine),
      date: formatDay(data.printedAt, data.timeZone, data.locale),
    },
  }
  return data.letters.length > MOST_IN_PROCESS ? ok(await compileApart(options)) : compile(options)
}

const STEPS = ['signIn', 'change', 'invite', 'work'] as const
const LABELS = [
  'intro',
  'address',
  'username',
  'password',
  'until',
  'stepsHeading',
  'careHeading',
  'care',
  'qr',
] as const

const labelsOf = (t: Translate): Record<string, string> =>
  Object.fromEntries(LABELS.map((name) => [name, t(`document.accountLetter.${name}`)]))

function contactLine({ contacts }: AccountLettersData, t: Translate): string | null {
  const each = contacts.map(({ name, phone, email }) =>
    [name, phone, email].flatMap((part) => (part ? [printableLine(part)] : [])).join(' '),
  )
  return each.length > 0 ? t('document.accountLetter.contact', { contacts: each.join('；') }) : null
}
