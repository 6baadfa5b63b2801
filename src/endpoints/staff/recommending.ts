import type { Endpoint } from 'payload'

import { isRefusal } from '../../domain/refusal.ts'
import { issueRecommenderAccount } from '../../operations/issueRecommenderAccount.ts'
import { staffEndpoint } from '../define.ts'
import { optional, record, text } from '../readers.ts'
import { tableFile, tableScanPage } from '../recommender/tableFile.ts'

const issuing = record({
  contest: text(),
  unit: text(),
  account: optional(text()),
})

/** Accounts for recommenders, and the papers they handed in (R80, R90). */
export const recommendingEndpoints: Endpoint[] = [
  staffEndpoint({
    path: '/recommender-accounts',
    method: 'post',
    handler: async ({ req, actor, now, body }) => {
      const sent = issuing(body)
      if (isRefusal(sent)) return sent
      const { contest, unit, account } = sent.value
      const issued = await issueRecommenderAccount({
        ...{ req, actor, now, contestId: contest, unitId: unit, accountId: account },
      })
      return isRefusal(issued) ? issued : { value: issued }
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
