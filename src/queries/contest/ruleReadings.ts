import type { PayloadRequest } from 'payload'

import type { NamedSchedule } from '../../domain/contest/namedSchedule.ts'
import { findAll } from '../../store/database/documents.ts'

/** From when on a version of a text that people agree to was read with which dates. */
export type RuleReading = {
  /** `rules`, or the key of a consent. */
  key: string
  version: string
  /** ISO 8601. */
  since: string
  /** Null where the text names no date, or nobody wrote the dates down. */
  schedule: NamedSchedule | null
}

/** Every reading of the texts of a contest, oldest first, as `keepRuleTexts` put it on record (R147). */
export async function ruleReadings(req: PayloadRequest, contest: string): Promise<RuleReading[]> {
  const lines = await findAll(
    req,
    'activity',
    {
      and: [
        { contest: { equals: contest } },
        { subjectId: { equals: contest } },
        { action: { equals: 'keepRuleText' } },
      ],
    },
    { sort: 'at' },
  )
  return lines.map(({ at, details }) => {
    const { key, version, schedule } = details as Partial<RuleReading>
    return { key: key ?? '', version: version ?? '', since: at, schedule: schedule ?? null }
  })
}
