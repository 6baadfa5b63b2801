import type { PaperStanding } from '../domain/papers/papers.ts'
import type { Paper } from '../domain/types/contest.ts'
import { formatInstant } from './formatInstant.ts'
import type { Locale } from './locale.ts'
import { createTranslator } from './translate.ts'

/** All that is known of a scan of one of our own papers, one sentence each, for the examiner (R79d); its entrant reads one (`scanForEntrant`). */
export function scanInWords({
  scan,
  locale,
  timeZone,
}: {
  scan: {
    paper: Paper
    standing: PaperStanding
    printedAt: string | null
    sealSeen: boolean | null
    isVerified: boolean
    remark: string | null
  }
  locale: Locale
  timeZone: string
}): string[] {
  const t = createTranslator(locale)
  const { paper, standing, printedAt: instant, sealSeen, isVerified, remark } = scan
  const printedAt = instant ? formatInstant({ instant, locale, timeZone }) : ''
  const isLetter = paper === 'copyrightLetter'
  const sealExpected = paper === 'form' && standing !== 'unstampedOriginal'
  return [
    ...(remark ? [t('scan.askedAgain', { remark })] : []),
    t(`scan.${standing}`, { printedAt }),
    ...(sealExpected && sealSeen === false ? [t('scan.sealNotSeen')] : []),
    ...(isLetter && isVerified && standing !== 'same' ? [t('scan.confirmed')] : []),
    ...(isLetter && !isVerified && standing !== 'waiting' ? [t('scan.toConfirm')] : []),
  ]
}
