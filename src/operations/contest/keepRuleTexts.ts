import { canonicalJson } from '../../domain/basics/canonicalJson.ts'
import { namedSchedule } from '../../domain/contest/namedSchedule.ts'
import { ruleTextsOf } from '../../domain/contest/ruleTexts.ts'
import type { ContestDocument } from '../../domain/documents/index.ts'
import { ruleReadings } from '../../queries/contest/ruleReadings.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { createDocument, findAll } from '../../store/database/documents.ts'
import { lockName } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import type { Call } from '../shared/call.ts'

/**
 * Keeps the rules and consents of a published contest, each under its version, as nobody can change them any more: what
 * somebody agreed to can be read as long as the contest is there (R147). A version that is kept already is left alone; where
 * it names dates and they were moved, the record gets the new ones, so that it can be read as it was on any day.
 */
export async function keepRuleTexts({
  req,
  actor,
  now,
  contest,
}: Call & { contest: ContestDocument }): Promise<void> {
  if (!contest.published) return
  await transact(req, async (transaction) => {
    await lockName(transaction, `ruleTexts:${contest.id}`)
    const [kept, readings] = await Promise.all([
      findAll(req, 'ruleTexts', { contest: { equals: contest.id } }),
      ruleReadings(req, contest.id),
    ])
    for (const text of ruleTextsOf(contest)) {
      const { key, version, body } = text
      const isOwn = (each: { key: string; version: string }) =>
        each.key === key && each.version === version
      const schedule = namedSchedule(body, contest)
      const known = readings.findLast(isOwn)?.schedule ?? null
      const isKept = kept.some(isOwn)
      if (isKept && canonicalJson(known) === canonicalJson(schedule)) continue
      if (!isKept) await createDocument(req, 'ruleTexts', { contest: contest.id, ...text })
      await appendActivity(transaction, {
        actor,
        now,
        action: 'keepRuleText',
        subject: 'contests',
        subjectId: contest.id,
        contest: contest.id,
        details: { key, version, ...(schedule ? { schedule } : {}) },
      })
    }
  })
}
