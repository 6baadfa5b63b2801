import { unitHref } from '../../domain/basics/addresses.ts'
import { isRefusal, ok, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { MEGABYTE, slotBytes, UPLOAD_CAP } from '../../domain/files/fileKinds.ts'
import { checkFile } from '../../domain/files/fileRules.ts'
import { readFiller } from '../../domain/tables/tableFiller.ts'
import { probe } from '../../media/probe.ts'
import { receiveUpload } from '../../media/receiveUpload.ts'
import { attachTableScan } from '../../operations/tables/attachTableScan.ts'
import { confirmTableScan } from '../../operations/tables/confirmTableScan.ts'
import { freezeRecommendationTable } from '../../operations/tables/freezeRecommendationTable.ts'
import { sealRecommendationTable } from '../../operations/tables/sealRecommendationTable.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import { readableTable } from '../../queries/tables/readableTable.ts'
import { labels } from '../../translations/labels.ts'
import { portalEndpoint } from '../http/define.ts'
import type { Answer, Asked, Door } from '../http/define.ts'
import { beside, meaning, nothing, record, typed, whatever } from '../http/readers.ts'
import { tableFile, tableScanPage } from './tableFile.ts'

const LEAVE_OUT = 'leaveOutWaiting'

const filler = meaning(
  record({
    name: whatever,
    department: whatever,
    position: whatever,
    phone: whatever,
    email: whatever,
    date: whatever,
  }),
  (sent) => {
    const read = readFiller(sent)
    return isRefusal(read) ? withLabels(read) : read
  },
)

/** Who fills a table in, and whether what waits stays out of it, as a form or the panel sends them. */
export const generation = meaning(
  beside([LEAVE_OUT], record({ [LEAVE_OUT]: whatever }), filler),
  ({ aside, main }) =>
    ok({
      filler: main,
      leaveOutWaiting: aside[LEAVE_OUT] === 'yes' || aside[LEAVE_OUT] === true,
    }),
)

function withLabels({ code, params, fields = {} }: Refusal): Refusal {
  const named = Object.entries(fields).map(([name, refusal]): [string, Refusal] => [
    name,
    refuse(refusal.code, { ...refusal.params, ...labels(`recommender.filler.${name}`) }),
  ])
  return refuse(code, params, Object.fromEntries(named))
}

/** The recommendation table from its generation to its seal (R87–R90). */
export const tableEndpoints: Door[] = [
  portalEndpoint({
    path: '/unit/contests/:contest/tables',
    method: 'post',
    reads: generation,
    handler: async ({ req, actor, now, params, body }) => {
      const contestId = params.contest
      const table = await freezeRecommendationTable({ req, actor, now, contestId, ...body })
      if (isRefusal(table)) return table
      const { id, serial, version } = table
      return { value: { id, serial, version }, next: await pageOf({ req, table }) }
    },
  }),
  portalEndpoint({
    path: '/unit/tables/:id/scan',
    method: 'post',
    raw: true,
    handler: takeScan,
  }),
  portalEndpoint({
    path: '/unit/tables/:id/scan-confirmation',
    method: 'post',
    reads: record({ checked: typed }),
    handler: async ({ req, actor, now, params, body }) => {
      const own = await readableTable({ req, actor, tableId: params.id })
      if (isRefusal(own)) return own
      if (body.checked !== 'yes') return refuse('confirmationMissing')
      const table = await confirmTableScan({ req, actor, now, tableId: params.id })
      if (isRefusal(table)) return table
      return { value: { id: table.id }, next: await pageOf({ req, table }) }
    },
  }),
  portalEndpoint({
    path: '/unit/tables/:id/seal',
    method: 'post',
    reads: nothing,
    handler: async ({ req, actor, now, params }) => {
      const table = await sealRecommendationTable({ req, actor, now, tableId: params.id })
      if (isRefusal(table)) return table
      const { id, serial, sealedAt } = table
      return { value: { id, serial, sealedAt }, next: await pageOf({ req, table }) }
    },
  }),
  portalEndpoint({
    path: '/unit/tables/:id/pdf',
    method: 'get',
    handler: (asked) => tableFile(asked, 'pdf'),
  }),
  portalEndpoint({
    path: '/unit/tables/:id/scan',
    method: 'get',
    handler: (asked) => tableFile(asked, 'scan'),
  }),
  portalEndpoint({
    path: '/unit/tables/:id/scan/pages/:page',
    method: 'get',
    handler: tableScanPage,
  }),
]

/** A scan is a PDF of 50 MB at most. */
const SCAN = {
  key: 'scan',
  due: 'submission',
  required: true,
  maxFiles: 1,
  maxMegabytes: UPLOAD_CAP / MEGABYTE,
  accept: ['pdf'],
} as const

/** Whose table it is, and whether it still takes a scan, is asked before a byte is taken in. */
export async function takeScan({ req, actor, params }: Asked): Promise<Answer> {
  const own = await readableTable({ req, actor, tableId: params.id })
  if (isRefusal(own)) return own
  if (own.table.state === 'sealed') return refuse('tableAlreadySealed')
  if (own.table.state === 'outdated') return refuse('tableOutdated')
  if (!own.table.pdf) return refuse('tableNotRendered')
  const names = labels('recommender.scan.label')
  const { payload, body = null, headers } = req
  const received = await receiveUpload({ payload, body, headers, maxBytes: slotBytes(SCAN) })
  if (isRefusal(received)) return refuse(received.code, { ...received.params, ...names })
  try {
    const findings = await probe({ path: received.path })
    const slot = { ...SCAN, ...names, accept: [...SCAN.accept] }
    const checked = checkFile({ slot, findings, existing: 0 })
    if (!isRefusal(checked)) await received.keep()
    const table = isRefusal(checked)
      ? checked
      : await attachTableScan({ req, actor, now: new Date(), tableId: params.id, scan: received })
    if (isRefusal(table)) {
      await received.discard()
      return table
    }
    return { value: { id: table.id }, next: await pageOf({ req, table }) }
  } catch (error) {
    await received.discard()
    throw error
  }
}

async function pageOf({ req, table }: Pick<Asked, 'req'> & { table: { contest: string } }) {
  const contest = await loadContest(req, table.contest)
  return unitHref(`/${contest?.slug ?? ''}/table`)
}
