import type { Payload } from 'payload'

import { aliyunSmsSender } from '../delivery/aliyunSmsSender.ts'
import { mailSettings } from '../delivery/mailSettings.ts'
import { smsSettings } from '../delivery/smsSettings.ts'
import { smtpSender } from '../delivery/smtpSender.ts'
import type { Queue } from './queues.ts'
import { releaseStuckJobs } from './releaseStuckJobs.ts'
import { sendMessages } from './sendMessages.ts'
import type { Senders } from './sendMessages.ts'

/** What a worker does with a queue it holds. */
export type Work = {
  /** Done once, before the first of `next`. */
  takeOver: (payload: Payload) => Promise<void>
  /** Does some of it; how long to wait before the next call. */
  next: (payload: Payload, signal: AbortSignal) => Promise<'none' | 'short' | 'long'>
}

/** The outbox is a queue of its own kind: its rows are the jobs. */
export const workOf = (queue: Queue): Work => (queue === 'mail' ? outbox(senders()) : jobs(queue))

const jobs = (queue: string): Work => ({
  takeOver: (payload) => releaseStuckJobs({ payload, queue }),
  next: async (payload) => {
    const result = await payload.jobs.run({ queue, limit: 10, sequential: true, silent: true })
    return result.noJobsRemaining === false ? 'none' : 'short'
  },
})

const outbox = (ways: Senders): Work => ({
  takeOver: async () => undefined,
  next: async (payload, signal) => {
    const { isBlocked } = await sendMessages({ payload, senders: ways, signal })
    return isBlocked ? 'long' : 'short'
  },
})

function senders(): Senders {
  const mail = mailSettings()
  const sms = smsSettings()
  return {
    ...(mail ? { email: smtpSender({ ...mail, site: process.env.SITE_URL }) } : {}),
    ...(sms ? { sms: aliyunSmsSender(sms) } : {}),
  }
}
