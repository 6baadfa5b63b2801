import type { TaskConfig } from 'payload'

import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import { notePublicationRefused } from '../../operations/results/notePublicationRefused.ts'
import { publishResults } from '../../operations/results/publishResults.ts'
import { staffActor } from '../../queries/accounts/staffPeople.ts'
import { SYSTEM } from '../../store/database/actors.ts'

type Publication = {
  input: { round: string; run: string; by: string }
  output: Record<string, never>
}

/**
 * Publishes a run that an organiser ordered to be published, in that organiser's name. May run twice: the second time
 * nothing is left to do. A refusal is no fault and is not tried again; it goes on the record.
 */
export const publishResultsTask: TaskConfig<Publication> = {
  slug: 'publishResults',
  inputSchema: [
    { name: 'round', type: 'text', required: true },
    { name: 'run', type: 'text', required: true },
    { name: 'by', type: 'text', required: true },
  ],
  retries: 2,
  handler: async ({ input: { round, run, by }, req }) => {
    const now = new Date()
    const actor = await staffActor(req, by)
    const answer = actor
      ? await publishResults({ req, actor, now, roundId: round, runId: run })
      : refuse('notAllowed')
    if (isRefusal(answer)) {
      await notePublicationRefused({ req, actor: SYSTEM, now, roundId: round, refusal: answer })
    }
    return { output: {} }
  },
}
