import { entryHref, myHref } from '../../domain/basics/addresses.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import { nameParticipants } from '../../operations/participants/nameParticipants.ts'
import { removeParticipant } from '../../operations/participants/removeParticipant.ts'
import { saveParticipant } from '../../operations/participants/saveParticipant.ts'
import { withdrawChildConsent } from '../../operations/participants/withdrawChildConsent.ts'
import { portalEndpoint } from '../http/define.ts'
import type { Door } from '../http/define.ts'
import { nothing, oneOrMore, record, typed } from '../http/readers.ts'

const sheet = record({
  name: typed,
  birthDate: typed,
  school: typed,
  guardian: typed,
  guardianPhone: typed,
  publicName: typed,
})

/** Those for whom an account enters (参赛者): kept, named in entries, their consent taken back. */
export const participantEndpoints: Door[] = [
  portalEndpoint({
    path: '/participants',
    method: 'post',
    reads: sheet,
    handler: async ({ req, actor, now, body: input }) => {
      const saved = await saveParticipant({ req, actor, now, input })
      return isRefusal(saved) ? saved : { value: { id: saved.id }, next: LIST() }
    },
  }),
  portalEndpoint({
    path: '/participants/:id',
    method: 'post',
    reads: sheet,
    handler: async ({ req, actor, now, params, body: input }) => {
      const saved = await saveParticipant({ req, actor, now, participantId: params.id, input })
      return isRefusal(saved) ? saved : { value: { id: saved.id }, next: LIST() }
    },
  }),
  portalEndpoint({
    path: '/participants/:id/removal',
    method: 'post',
    reads: nothing,
    handler: async ({ req, actor, now, params }) => {
      const removed = await removeParticipant({ req, actor, now, participantId: params.id })
      return isRefusal(removed) ? removed : { next: LIST() }
    },
  }),
  portalEndpoint({
    path: '/participants/:id/withdrawal',
    method: 'post',
    reads: nothing,
    handler: async ({ req, actor, now, params }) => {
      const { id: participantId } = params
      const withdrawn = await withdrawChildConsent({ req, actor, now, participantId })
      return isRefusal(withdrawn) ? withdrawn : { next: myHref(`/participants/${participantId}`) }
    },
  }),
  portalEndpoint({
    path: '/entries/:id/participants',
    method: 'post',
    reads: record({ participants: oneOrMore(typed, { max: 100 }) }),
    handler: async ({ req, actor, now, params, body: { participants } }) => {
      const entry = await nameParticipants({ req, actor, now, entryId: params.id, participants })
      return isRefusal(entry) ? entry : { next: entryHref(entry.id, '/participants') }
    },
  }),
]

const LIST = () => myHref('/participants')
