import { renderAccountLetters } from '../../documents/accountLetters.ts'
import { absoluteHref, unitHref } from '../../domain/basics/addresses.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import type { ContestDocument } from '../../domain/documents/index.ts'
import {
  issueRecommenderAccounts,
  MOST_ISSUED_AT_ONCE,
} from '../../operations/accounts/issueRecommenderAccounts.ts'
import { lettersToPrint } from '../../operations/accounts/lettersToPrint.ts'
import { siteOrigin } from '../../store/caller/caller.ts'
import { createTranslator, wordsOfRefusal } from '../../translations/translate.ts'
import { staffEndpoint } from '../http/define.ts'
import type { Door } from '../http/define.ts'
import { download } from '../http/download.ts'
import { listOf, oneOf, record, text } from '../http/readers.ts'
import { localeOfRequest } from '../http/respond.ts'

/** More pages than this nobody prints at once; in parts it goes on. */
const MOST_LETTERS = 2000
const DAYS = Array.from({ length: 180 }, (_, at) => String(at + 1))

const issuing = record({
  contest: text(),
  units: listOf(text(), { max: MOST_ISSUED_AT_ONCE }),
  mode: oneOf(['issue', 'reissue']),
  days: oneOf(DAYS),
})
const printing = record({
  contest: text(),
  letters: listOf(record({ account: text(), password: text({ max: 40 }) }), { max: MOST_LETTERS }),
})

/**
 * Accounts for many recommenders, and their letters (R80, R92). The panel asks batch by batch and holds the one-time
 * passwords until its page is left; with them it asks for the letters. So no request runs for minutes, a lost answer costs
 * one batch, and no password is ever written down on the server.
 */
export const recommenderAccountEndpoints: Door[] = [
  staffEndpoint({
    path: '/recommender-accounts/batch',
    method: 'post',
    reads: issuing,
    handler: async ({ req, actor, now, body: { contest, units, mode, days } }) => {
      const batch = await issueRecommenderAccounts({
        req,
        actor,
        now,
        mode,
        days: Number(days),
        contestId: contest,
        unitIds: units,
      })
      if (isRefusal(batch)) return batch
      const locale = localeOfRequest(req)
      const refused = batch.refused.map(({ unit, name, refusal }) => ({
        unit,
        name,
        words: wordsOfRefusal(refusal, locale),
      }))
      return { value: { issued: batch.issued, refused } }
    },
  }),
  staffEndpoint({
    path: '/recommender-letters',
    method: 'post',
    reads: printing,
    handler: async ({ req, actor, now, body: { contest: contestId, letters } }) => {
      const found = await lettersToPrint({ req, actor, now, contestId, letters })
      if (isRefusal(found)) return found
      const { contest } = found
      const pdf = await renderAccountLetters({
        // Like the table, a paper of a Chinese office, whatever language the panel speaks.
        locale: 'zh',
        contestTitle: contest.title,
        timeZone: contest.timeZone,
        address: absoluteHref(siteOrigin(req), unitHref(`/${contest.slug}`)),
        letters: found.letters,
        closes: closingOf(contest),
        hosts: hostsOf(contest),
        contacts: contest.contacts ?? [],
        printedAt: now.toISOString(),
      })
      if (isRefusal(pdf)) return pdf
      const t = createTranslator('zh')
      const [first, second] = found.letters
      const name =
        first && !second
          ? t('units.accounts.letterFileOf', { name: first.unitName })
          : t('units.accounts.letterFile')
      return download(pdf.value, `${name}.pdf`)
    },
  }),
]

const closingOf = ({ windows }: ContestDocument): string | null =>
  windows.find(({ key }) => key === 'recommendation')?.displayText ?? null

const hostsOf = ({ organisations }: ContestDocument): string[] =>
  (organisations ?? []).filter(({ role }) => role === 'host').map(({ name }) => name)
