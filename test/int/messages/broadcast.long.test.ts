import { sql } from '@payloadcms/db-postgres'

import { broadcastDigest } from '#src/operations/messages/broadcastDigest.ts'
import { sendBroadcast } from '#src/operations/messages/sendBroadcast.ts'
import { broadcastRecipients } from '#src/queries/messages/broadcastRecipients.ts'
import { readerOf } from '#src/store/database/database.ts'
import { createDocument } from '#src/store/database/documents.ts'
import { TABLE } from '#src/store/database/table.ts'
import { CLAIM_MINUTES } from '#src/store/records/outgoingMessages.ts'
import { startMailServer } from '../../helpers/mailServer.ts'
import type { MailServer } from '../../helpers/mailServer.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInStaff } from '../../helpers/people.ts'
import { startWorker } from '../../helpers/site.ts'
import { until, pause } from '../../helpers/until.ts'
import { accountsWithGrant } from '../../worlds/outboxAccounts.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'
import { createRecommendationWorld } from '../../worlds/recommendationWorld.ts'

const RECIPIENTS = 1000
const KILLED_AFTER = 300

let booted: Booted
let server: MailServer
const held: { release: () => void }[] = []

beforeAll(async () => {
  booted = await bootPayload()
  server = await startMailServer({
    // The one during which its worker dies is never answered.
    atEnd: () =>
      server.mails.length === KILLED_AFTER && held.length === 0
        ? new Promise<void>((release) => held.push({ release }))
        : undefined,
  })
})
afterAll(async () => {
  await server?.stop()
  await booted?.stop()
})

// Issue 4, "Shown by" 5.
describe('three workers and a letter to a thousand', () => {
  it('should bring it to each exactly once, though one is killed in the middle', async () => {
    const { id } = await signedInStaff(booted.payload, { role: 'organiser' })
    const { contest } = await createRecommendationWorld(booted)
    await accountsWithGrant(booted, { contest, role: 'recommender', count: RECIPIENTS })
    const letter = await inOperation(booted, (req) =>
      createDocument(req, 'broadcasts', {
        contest,
        audience: 'recommenders',
        state: 'draft' as const,
        subject: '请尽快推荐',
        body: '{{name}}，您好。',
      }),
    )
    const actor = { kind: 'staff' as const, id, name: '示例组织者', role: 'organiser' as const }
    await sendBroadcast({
      req: await booted.request(),
      actor: { ...actor, contests: [] },
      now: new Date(),
      broadcastId: letter.id,
      expected: broadcastDigest(
        letter,
        await broadcastRecipients(readerOf(booted.payload), letter),
      ),
    })
    const { databaseUrl, dataDir } = booted
    const env = { SMTP_URL: server.url, MAIL_FROM: '示例大赛组委会 <contest@example.org>' }
    const workers = [1, 2, 3].map(() => startWorker({ databaseUrl, dataDir, env }))
    try {
      await until(() => held.length === 1)
      process.kill(await holderOf('mail'), 'SIGKILL')
      const sent = () => server.mails.length
      await until(() => sent() === RECIPIENTS - 1, sent)
      // As if the minutes had passed for which a dead worker's message is left alone.
      await readerOf(booted.payload).sql.execute(sql`
        update ${TABLE.messages} set claimed_until = claimed_until - make_interval(mins => ${CLAIM_MINUTES})
        where state = 'sending'`)
      await until(() => server.mails.length >= RECIPIENTS)
      await pause(3000)
    } finally {
      await Promise.all(workers.map((worker) => worker.kill()))
    }
    expect(server.mails).toHaveLength(RECIPIENTS)
    expect(new Set(server.mails.flatMap(({ to }) => to)).size).toBe(RECIPIENTS)
    const { rows } = await readerOf(booted.payload).sql.execute(
      sql`select state, count(*)::int as count from ${TABLE.messages} where channel = 'email' group by state`,
    )
    expect(rows).toEqual([{ state: 'sent', count: RECIPIENTS }])
  })
})

/** The process that holds the lock of a queue, as it named its connection. */
async function holderOf(queue: string): Promise<number> {
  const { rows } = await readerOf(booted.payload).sql.execute(sql`
    select a.application_name as name from pg_stat_activity a join pg_locks l on l.pid = a.pid
    where l.locktype = 'advisory' and l.granted and a.application_name like ${`worker ${queue} %`}`)
  return Number(String(rows[0]?.name).split(' ').at(-1))
}
