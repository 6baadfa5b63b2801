import { isRefusal } from '../../domain/basics/refusal.ts'
import { issueRecommenderAccount } from '../../operations/accounts/issueRecommenderAccount.ts'
import { extendRecommendation } from '../../operations/recommending/extendRecommendation.ts'
import { remindRecommenders } from '../../operations/recommending/remindRecommenders.ts'
import { confirmTableScan } from '../../operations/tables/confirmTableScan.ts'
import { staffEndpoint } from '../http/define.ts'
import type { Door } from '../http/define.ts'
import { lines, listOf, optional, record, text } from '../http/readers.ts'
import { tableFile, tableScanPage } from '../tables/tableFile.ts'

const issuing = record({
  contest: text(),
  unit: text(),
  account: optional(text()),
})

/** `closesAt` as it was typed, by the contest's own clock. */
const extension = record({ closesAt: text({ max: 40 }), reason: lines })
const reminder = record({ units: listOf(text({ max: 40 }), { max: 5000 }) })
const confirmation = record({ reason: optional(text({ max: 4000 })) })

/** Accounts for recommenders, and the papers they handed in (R80, R90). */
export const recommendingEndpoints: Door[] = [
  staffEndpoint({
    path: '/recommender-accounts',
    method: 'post',
    reads: issuing,
    handler: async ({ req, actor, now, body: { contest, unit, account } }) => {
      const issued = await issueRecommenderAccount({
        req,
        actor,
        now,
        contestId: contest,
        unitId: unit,
        accountId: account,
      })
      return isRefusal(issued) ? issued : { value: issued }
    },
  }),
  staffEndpoint({
    path: '/contests/:contest/recommenders/:unit/extension',
    method: 'post',
    reads: extension,
    handler: async ({ req, actor, now, params, body: { closesAt, reason } }) => {
      const { contest: contestId, unit: unitId } = params
      const given = await extendRecommendation({
        req,
        actor,
        now,
        contestId,
        unitId,
        closesAt,
        reason,
      })
      return isRefusal(given) ? given : { value: { closesAt: given.closesAt } }
    },
  }),
  staffEndpoint({
    path: '/contests/:contest/recommenders/reminder',
    method: 'post',
    reads: reminder,
    handler: async ({ req, actor, now, params, body: { units } }) => {
      const contestId = params.contest
      const reminded = await remindRecommenders({ req, actor, now, contestId, units })
      if (isRefusal(reminded)) return reminded
      const { told, already, settled, unreachable } = reminded
      return { value: { told, already, settled, unreachable } }
    },
  }),
  staffEndpoint({
    path: '/recommendation-tables/:id/scan-confirmation',
    method: 'post',
    reads: confirmation,
    handler: async ({ req, actor, now, params, body: { reason } }) => {
      const table = await confirmTableScan({ req, actor, now, tableId: params.id, reason })
      return isRefusal(table) ? table : { value: { id: table.id } }
    },
  }),
  staffEndpoint({
    path: '/recommendation-tables/:id/pdf',
    method: 'get',
    handler: (asked) => tableFile(asked, 'pdf'),
  }),
  staffEndpoint({
    path: '/recommendation-tables/:id/scan',
    method: 'get',
    handler: (asked) => tableFile(asked, 'scan'),
  }),
  staffEndpoint({
    path: '/recommendation-tables/:id/scan/pages/:page',
    method: 'get',
    handler: tableScanPage,
  }),
]
