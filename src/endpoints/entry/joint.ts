import { entryHref, myHref } from '../../domain/basics/addresses.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import { answerAsPartner } from '../../operations/entry/answerAsPartner.ts'
import { changeAsPartner } from '../../operations/entry/changeAsPartner.ts'
import { namePartner } from '../../operations/entry/namePartner.ts'
import { removePartner } from '../../operations/entry/removePartner.ts'
import { portalEndpoint } from '../http/define.ts'
import type { Door } from '../http/define.ts'
import { nothing, record, typed } from '../http/readers.ts'

/** Joint entries (R13): the lead names partners, and each answers for itself. */
export const jointEndpoints: Door[] = [
  portalEndpoint({
    path: '/entries/:id/partners',
    method: 'post',
    reads: record({ kind: typed, name: typed }),
    handler: async ({ req, actor, now, params, body: { kind, name } }) => {
      const partner = await namePartner({ req, actor, now, entryId: params.id, kind, name })
      return isRefusal(partner) ? partner : { next: pageOf(params.id) }
    },
  }),
  portalEndpoint({
    path: '/entries/:id/partners/:partner/removal',
    method: 'post',
    reads: nothing,
    handler: async ({ req, actor, now, params }) => {
      const { id: entryId, partner: partnerId } = params
      const removed = await removePartner({ req, actor, now, entryId, partnerId })
      return isRefusal(removed) ? removed : { next: pageOf(entryId) }
    },
  }),
  portalEndpoint({
    path: '/joint-entries/:id/change',
    method: 'post',
    reads: record({ change: typed }),
    handler: async ({ req, actor, now, params, body: { change } }) => {
      const changed = await changeAsPartner({ req, actor, now, entryId: params.id, change })
      if (isRefusal(changed)) return changed
      return { next: myHref(changed.state === 'waived' ? '' : `/joint/${params.id}`) }
    },
  }),
  answerDoor('confirmation', true),
  answerDoor('refusal', false),
]

function answerDoor(name: string, confirm: boolean): Door {
  return portalEndpoint({
    path: `/joint-entries/:id/${name}`,
    method: 'post',
    reads: nothing,
    handler: async ({ req, actor, now, params }) => {
      const answered = await answerAsPartner({ req, actor, now, entryId: params.id, confirm })
      if (isRefusal(answered)) return answered
      return { next: myHref(confirm ? `/joint/${params.id}` : '') }
    },
  })
}

const pageOf = (entry: string | undefined): string => entryHref(entry ?? '', '/partners')
