import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import { checkOrganiser } from '../../domain/contest/organising.ts'
import { checkBroadcast, mergeText } from '../../domain/messages/broadcasts.ts'
import { broadcastDigest } from '../../operations/messages/broadcastDigest.ts'
import { sendBroadcast } from '../../operations/messages/sendBroadcast.ts'
import { tryBroadcast } from '../../operations/messages/tryBroadcast.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import { broadcastRecipients } from '../../queries/messages/broadcastRecipients.ts'
import { readerOf } from '../../store/database/database.ts'
import { findById } from '../../store/database/documents.ts'
import { baseOf } from '../../translations/locale.ts'
import { staffEndpoint } from '../http/define.ts'
import type { Answer, Asked, Door } from '../http/define.ts'
import { nothing, record, text } from '../http/readers.ts'
import { localeOfRequest } from '../http/respond.ts'

const sending = record({ expected: text({ max: 64 }) })

/** Letters to many: who would get one, a copy for oneself, and the sending (experience.md 51). */
export const broadcastEndpoints: Door[] = [
  staffEndpoint({
    path: '/broadcasts/:id/preview',
    method: 'post',
    reads: nothing,
    handler: preview,
  }),
  staffEndpoint({
    path: '/broadcasts/:id/trial',
    method: 'post',
    reads: nothing,
    handler: async ({ req, actor, now, params }) => {
      const locale = localeOfRequest(req)
      const tried = await tryBroadcast({ req, actor, now, broadcastId: params.id, locale })
      return isRefusal(tried) ? tried : { value: tried }
    },
  }),
  staffEndpoint({
    path: '/broadcasts/:id/sending',
    method: 'post',
    reads: sending,
    handler: async ({ req, actor, now, params, body: { expected } }) => {
      const sent = await sendBroadcast({ req, actor, now, broadcastId: params.id, expected })
      return isRefusal(sent) ? sent : { value: { id: sent.id, recipients: sent.recipients } }
    },
  }),
]

const SAMPLES = 3

async function preview({ req, actor, params }: Asked): Promise<Answer> {
  const letter = await findById(req, 'broadcasts', params.id)
  if (!letter) return refuse('notFound')
  const allowed = checkOrganiser(actor, letter.contest)
  if (isRefusal(allowed)) return allowed
  const checked = checkBroadcast(letter)
  if (isRefusal(checked)) return checked
  const contest = await loadContest(req, letter.contest)
  if (!contest) return refuse('notFound')
  const recipients = await broadcastRecipients(readerOf(req.payload), letter)
  const samples = picked(recipients, SAMPLES).map(({ name, unit, address, locale }) => {
    const merged = mergeText(letter, { name, unit: unit || name, contest: contest.title })
    const [subject, body] =
      baseOf(locale) === 'en' ? [merged.subjectEn, merged.bodyEn] : [merged.subject, merged.body]
    return { name: unit || name, address, subject, body }
  })
  const withoutAddress = recipients.filter(({ address }) => address === null).length
  const digest = broadcastDigest(letter, recipients)
  return { value: { count: recipients.length, withoutAddress, samples, digest } }
}

/** So many of a list, at random, each once. */
function picked<T>(list: readonly T[], count: number): T[] {
  const left = [...list]
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(Math.floor(Math.random() * left.length), 1),
  ).flat()
}
