import { writeWorkbook } from '../../documents/workbook/writeWorkbook.ts'
import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import { deskGroup } from '../../domain/recommending/deskGroup.ts'
import { actingRecommender } from '../../operations/recommending/actingRecommender.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import { deskEntries } from '../../queries/recommending/deskEntries.ts'
import { readerOf } from '../../store/database/database.ts'
import { findAll } from '../../store/database/documents.ts'
import { formatInstant } from '../../translations/formatInstant.ts'
import { inLocale } from '../../translations/locale.ts'
import { createTranslator } from '../../translations/translate.ts'
import { portalEndpoint } from '../http/define.ts'
import type { Door } from '../http/define.ts'
import { localeOfRequest } from '../http/respond.ts'

/** The entries on a recommender's desk as a workbook, with its own words and order; what the desk does not show is not in it. */
export const entryListEndpoints: Door[] = [
  portalEndpoint({
    path: '/unit/contests/:contest/entries.xlsx',
    method: 'get',
    handler: async ({ req, actor, params }) => {
      const contest = await loadContest(req, params.contest)
      const acting = contest ? actingRecommender(actor, contest.id) : refuse('notFound')
      if (isRefusal(acting) || !contest) return refuse('notFound')
      const own = { contest: contest.id, unit: acting.unit }
      const [entries, words] = await Promise.all([
        deskEntries({ transaction: readerOf(req.payload), ...own }),
        findAll(req, 'recommendations', {
          and: [
            { contest: { equals: own.contest } },
            { unit: { equals: own.unit } },
            { supersededAt: { exists: false } },
          ],
        }),
      ])
      const locale = localeOfRequest(req)
      const t = createTranslator(locale)
      const wordOf = new Map(words.map((word) => [word.entry, word]))
      const workbook = await writeWorkbook([
        {
          name: t('recommender.entries.exportName'),
          columns: [
            { header: t('recommender.entries.number'), width: 16 },
            { header: t('recommender.entries.entry'), width: 36 },
            { header: t('recommender.entries.applicant'), width: 32 },
            { header: t('recommender.entries.category'), width: 16 },
            { header: t('recommender.entries.submittedAt'), width: 20 },
            { header: t('recommender.entries.state'), width: 14 },
            { header: t('recommender.entries.rank'), width: 10, kind: 'number' },
            { header: t('recommender.entries.opinion'), width: 60 },
          ],
          rows: entries.map((entry) => [
            entry.number,
            entry.title,
            entry.applicant,
            inLocale(locale, entry.category, entry.categoryEn),
            formatInstant({ instant: entry.submittedAt, locale, timeZone: contest.timeZone }),
            t(`recommender.group.${deskGroup(entry)}`),
            wordOf.get(entry.id)?.rank ?? null,
            wordOf.get(entry.id)?.opinion ?? null,
          ]),
        },
      ])
      const name = encodeURIComponent(`${t('recommender.entries.exportName')}.xlsx`)
      return new Response(workbook, {
        headers: {
          'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          'Content-Disposition': `attachment; filename*=UTF-8''${name}`,
          'Cache-Control': 'private, no-store',
          'X-Content-Type-Options': 'nosniff',
        },
      })
    },
  }),
]
