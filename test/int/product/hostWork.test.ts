import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, SendEmailOptions } from 'payload'

import type { ContestEvent } from '#src/domain/types/index.ts'
import { holdQueue } from '#src/jobs/worker/holdQueue.ts'
import { runWorker } from '#src/jobs/worker/runWorker.ts'
import { SYSTEM } from '#src/store/database/actors.ts'
import { appendActivity } from '#src/store/database/activity.ts'
import { readerOf } from '#src/store/database/database.ts'
import { findAll, updateDocument } from '#src/store/database/documents.ts'
import { transact } from '#src/store/database/transact.ts'
import { tell } from '#src/store/records/outbox.ts'
import { bootHost } from '../../helpers/host/bootHost.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInAccount } from '../../helpers/people.ts'
import { until } from '../../helpers/until.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'

const now = new Date()
const events: ContestEvent[] = []
const mails: SendEmailOptions[] = []
let faults = 0

let host: Booted
beforeAll(async () => {
  host = await bootHost(
    {
      applyGuards: true,
      worker: 'payload',
      events: {
        submit: (event) => {
          if (faults > 0) {
            faults -= 1
            throw new Error('the host is not ready')
          }
          events.push(event)
        },
      },
    },
    {
      email: () => ({
        name: 'host',
        defaultFromName: '主办方',
        defaultFromAddress: 'site@host.example.org',
        sendEmail: async (message) => {
          mails.push(message)
          return { id: 'mail-1' }
        },
      }),
    },
  )
})
beforeEach(() => {
  events.length = 0
  mails.length = 0
})
afterAll(() => host?.stop())

/** As `payload jobs:run --all-queues --handle-schedules` does, once. */
async function runnerLooks(): Promise<void> {
  await host.payload.jobs.handleSchedules({ allQueues: true })
  await host.payload.jobs.run({ allQueues: true, silent: true })
}

async function told(): Promise<void> {
  const { id } = await signedInAccount(host.payload)
  await inOperation(host, async (req) => {
    await updateDocument(req, 'accounts', id, { email: 'entrant@example.org', locale: 'zh' })
  })
  await inOperation(host, async (req) => {
    const params = { title: '三号车间的笔记本', number: '1', entry: '', reason: '' }
    const line = { account: id, contest: null, template: 'returnToEntrant', params, now }
    await tell({ req, sql: readerOf(host.payload).sql }, line)
  })
}

const recorded = async (action: 'submit' | 'recall', isStored = true) => {
  await transact(await host.request(), async (transaction) => {
    const line = { actor: SYSTEM, now, action, subject: 'entries', subjectId: '1' } as const
    await appendActivity(transaction, { ...line, from: 'draft', to: 'submitted' })
    if (!isStored) throw new Error('given up')
  }).catch(() => undefined)
}

describe('the work in the background by the runner of the host', () => {
  it('should send e-mail as soon as the runner looks, once, by two runners too', async () => {
    await told()
    // Payload lets two runners take one job, and one of them then stumbles over its end.
    await Promise.allSettled([runnerLooks(), runnerLooks()])
    await runnerLooks()
    expect(mails).toMatchObject([{ to: 'entrant@example.org' }])
    const sent = await findAll(await host.request(), 'messages', { channel: { equals: 'email' } })
    expect(sent).toMatchObject([{ state: 'sent', answer: 'mail-1' }])
  })

  it('should leave alone what a worker of ours has in its hands', async () => {
    await told()
    await holdQueue({ payload: host.payload, queue: 'mail' }, async () => {
      await runnerLooks()
    })
    expect(mails).toEqual([])
    await runnerLooks()
    expect(mails).toHaveLength(1)
  })

  it('should go on after a runner that was killed at it', async () => {
    await told()
    await host.payload.create({
      collection: 'payload-jobs' as CollectionSlug,
      data: {
        taskSlug: 'contestSendMessages',
        queue: 'mail',
        processing: true,
        meta: { scheduled: true },
      } as never,
    })
    await runnerLooks()
    await runnerLooks()
    expect(mails).toHaveLength(1)
    const { rows } = await readerOf(host.payload).sql.execute(
      sql`select task_slug from payload_jobs where processing`,
    )
    expect(rows).toEqual([])
  })
})

describe('the events of a host', () => {
  it('should be told after the change is stored, and of no other', async () => {
    await recorded('submit')
    await recorded('recall')
    await recorded('submit', false)
    expect(events).toEqual([])
    await runnerLooks()
    await runnerLooks()
    const [line] = await findAll(await host.request(), 'activity', { action: { equals: 'submit' } })
    expect(events).toEqual([
      {
        id: line?.id,
        name: 'submit',
        at: now.toISOString(),
        subject: 'entries',
        subjectId: '1',
        contest: null,
        from: 'draft',
        to: 'submitted',
        by: { kind: 'system', id: SYSTEM.id },
        details: {},
      },
    ])
  })

  it('should be told again where the host threw, and by a worker of ours as well', async () => {
    faults = 1
    await recorded('submit')
    await runnerLooks()
    expect(events).toEqual([])
    await readerOf(host.payload).sql.execute(sql`update payload_jobs set wait_until = null`)
    const stop = new AbortController()
    const working = runWorker({ payload: host.payload, signal: stop.signal })
    try {
      await until(() => events.length > 0)
    } finally {
      stop.abort()
      await working
    }
    expect(events).toHaveLength(1)
  })
})
