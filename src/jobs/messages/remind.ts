import { createLocalReq } from 'payload'
import type { Payload } from 'payload'

import { dueRemindersOfAll } from '../../domain/messages/reminders.ts'
import { remindOfClose } from '../../operations/messages/remindOfClose.ts'
import { digestForRecommenders } from '../../operations/recommending/digestForRecommenders.ts'
import { publishedContests } from '../../queries/contest/publishedContests.ts'
import { ownDeadlines } from '../../queries/entry/ownDeadlines.ts'
import { recommendationExtensions } from '../../queries/recommending/recommendationExtensions.ts'
import { SYSTEM } from '../../store/database/actors.ts'
import { readerOf } from '../../store/database/database.ts'

/** Reminds of the closes that are near, and gathers what is new for recommenders, of every published contest. */
export async function remind({ payload, now }: { payload: Payload; now: Date }): Promise<void> {
  const contests = await publishedContests(await createLocalReq({}, payload))
  for (const contest of contests) {
    const call = async () => ({ req: await createLocalReq({}, payload), actor: SYSTEM, now })
    const extensions = await recommendationExtensions(readerOf(payload), contest.id)
    const own = await ownDeadlines(readerOf(payload), { contest: contest.id, now })
    for (const reminder of dueRemindersOfAll({ contest, extensions, own, now })) {
      await remindOfClose({ ...(await call()), contest, reminder })
    }
    if (contest.recommenderDigest) await digestForRecommenders({ ...(await call()), contest })
  }
}
