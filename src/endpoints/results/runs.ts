import { refuse } from '../../domain/basics/refusal.ts'
import { publishedRun } from '../../queries/results/publishedRun.ts'
import { openEndpoint } from '../http/define.ts'
import type { Door } from '../http/define.ts'

/**
 * The computation behind a published result, for anybody to compute again: both texts with their digests, and which of the
 * ids in them are the published winners. Entries and judges stand in it under ids only.
 */
export const runEndpoints: Door[] = [
  openEndpoint({
    path: '/results/:round/run.json',
    method: 'get',
    handler: async ({ req, params }) => {
      const run = await publishedRun({ payload: req.payload, round: params.round })
      if (!run) return refuse('notFound')
      return Response.json(run, { headers: { 'Cache-Control': 'public, max-age=60' } })
    },
  }),
]
