import type { Payload } from 'payload'

import { aliyunSmsSender } from '../../delivery/aliyunSmsSender.ts'
import { mailSenderOf } from '../../delivery/mailSenderOf.ts'
import { findFilmTools } from '../../media/film/findFilmTools.ts'
import type { FilmTools } from '../../media/film/findFilmTools.ts'
import { clearWorkshop } from '../../media/film/workshop.ts'
import { noteNoTools, takeOverFilms } from '../../store/records/filmQueue.ts'
import { settingsOf } from '../../store/settings.ts'
import { tendRepeats } from '../examining/tendRepeats.ts'
import { prepareNextFilm } from '../files/prepareNextFilm.ts'
import { remind } from '../messages/remind.ts'
import { sendMessages } from '../messages/sendMessages.ts'
import type { Senders } from '../messages/sendMessages.ts'
import type { Queue } from './queues.ts'
import { releaseStuckJobs } from './releaseStuckJobs.ts'

/** How long until the next look: not at all, half a second, three, or half a minute. */
export type Wait = 'none' | 'short' | 'idle' | 'long'

/** What a worker does with a queue it holds. */
export type Work = {
  /** Done once, before the first of `next`. */
  takeOver: (payload: Payload) => Promise<void>
  /** Does some of it; how long to wait before the next call. */
  next: (payload: Payload, signal: AbortSignal) => Promise<Wait>
}

/** The outbox and the films are queues of their own kind: their rows are the jobs. */
export function workOf(queue: Queue): Work {
  if (queue === 'mail') return outbox()
  if (queue === 'reminders') return reminders()
  return queue === 'media' ? films() : jobs(queue)
}

const jobs = (queue: string): Work => ({
  takeOver: (payload) => releaseStuckJobs({ payload, queue }),
  next: async (payload) => {
    const result = await payload.jobs.run({ queue, limit: 10, sequential: true, silent: true })
    return result.noJobsRemaining === false ? 'none' : 'short'
  },
})

const outbox = (): Work => {
  let senders: Senders | null = null
  return {
    takeOver: async () => undefined,
    next: async (payload, signal) => {
      senders ??= sendersOf(payload)
      const { isBlocked } = await sendMessages({ payload, senders, signal })
      return isBlocked ? 'long' : 'short'
    },
  }
}

const reminders = (): Work => ({
  takeOver: async () => undefined,
  next: async (payload) => {
    await remind({ payload, now: new Date() })
    await tendRepeats({ payload, now: new Date() })
    return 'long'
  },
})

const films = (): Work => {
  let known: { tools: FilmTools; at: number } | null = null
  return {
    takeOver: async (payload) => {
      await clearWorkshop(payload)
      await takeOverFilms(payload)
    },
    next: async (payload, signal) => {
      // They may be installed, or removed, while it runs.
      if (!known || performance.now() - known.at > TOOLS_MILLISECONDS) {
        const tools = await findFilmTools(settingsOf(payload).filmTools)
        known = tools && { tools, at: performance.now() }
      }
      if (known) return (await prepareNextFilm({ payload, signal, ...known })) ? 'none' : 'idle'
      await noteNoTools(payload)
      return 'long'
    },
  }
}

const TOOLS_MILLISECONDS = 5 * 60_000

/** The ways out of the house: what the settings say of them, or what the host brought ready. */
function sendersOf(payload: Payload): Senders {
  const { sms } = settingsOf(payload)
  const email = mailSenderOf(payload)
  return {
    ...(email ? { email } : {}),
    ...(sms ? { sms: typeof sms === 'function' ? sms : aliyunSmsSender(sms) } : {}),
  }
}
