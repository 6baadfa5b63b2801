import type { Endpoint } from 'payload'

import { entryHref } from '../../domain/basics/addresses.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { handInEntry } from '../../operations/entry/handInEntry.ts'
import { keepEntryCopy } from '../../operations/entry/keepWorkingCopy.ts'
import type { Call } from '../../operations/shared/call.ts'
import { recallEntry } from '../../operations/entry/recallEntry.ts'
import { saveEntrySection } from '../../operations/entry/saveEntrySection.ts'
import { startEntry } from '../../operations/entry/startEntry.ts'
import { readInvitation } from '../../store/cookies/invitationCookie.ts'
import { withdrawEntry } from '../../operations/entry/withdrawEntry.ts'
import { portalEndpoint } from '../http/define.ts'
import type { Body } from '../http/readBody.ts'
import { changeRoute, isRouteName } from './changeRoute.ts'
import { oneOfNames, refuseUnknown, takeControls } from '../http/controls.ts'
import { keepCopy } from '../http/keepCopy.ts'

/** An entry from its beginning to its receipt, as its entrant writes it (R70–R76, R112, R147). */
export const entryEndpoints: Endpoint[] = [
  portalEndpoint({
    path: '/entries',
    method: 'post',
    handler: async ({ req, actor, now, body }) => {
      const { category, applicantKind, copyFrom } = body
      const entry =
        refuseUnknown(body, oneOfNames('category', 'applicantKind', 'copyFrom')) ??
        (await startEntry({
          req,
          actor,
          now,
          categoryId: category,
          applicantKind,
          copyFrom,
          invitedBy: readInvitation(req.headers),
        }))
      return isRefusal(entry) ? entry : { value: { id: entry.id }, next: pageOf(entry) }
    },
  }),
  portalEndpoint({
    path: '/entries/:id/sections/:section',
    method: 'post',
    handler: async ({ req, actor, now, params, body }) => {
      const { controls, input } = takeControls(body)
      const saved = await saveEntrySection({
        req,
        actor,
        now,
        input,
        entryId: params.id,
        sectionKey: params.section ?? '',
        partial: controls.isUnfinished,
        stamp: controls.stamp,
      })
      if (isRefusal(saved)) return saved
      const hub = pageOf(saved)
      return {
        value: { id: saved.id, updatedAt: saved.updatedAt },
        next: controls.isUnfinished ? hub : (controls.next ?? hub),
      }
    },
  }),
  portalEndpoint({
    path: '/entries/:id/sections/:section/copy',
    method: 'post',
    handler: async ({ req, actor, now, params, body }) => {
      const call = { req, actor, now, entryId: params.id, sectionKey: params.section ?? '' }
      return keepCopy(body, (typed) => keepEntryCopy({ ...call, ...typed }))
    },
  }),
  entryDoor({
    name: 'submission',
    isKnown: (name) => name === 'declaration' || name === 'rules' || name.startsWith('consent_'),
    operate: (call, input) => handInEntry({ ...call, input }),
    page: 'receipt',
  }),
  entryDoor({ name: 'recall', operate: (call) => recallEntry(call) }),
  entryDoor({ name: 'withdrawal', operate: (call) => withdrawEntry(call) }),
  entryDoor({ name: 'route', isKnown: isRouteName, operate: changeRoute }),
]

/** `POST /api/portal/entries/:id/<name>`; whose entry it is, and whether it may be done now, is for the operation to say. */
function entryDoor({
  name,
  isKnown = () => false,
  operate,
  page,
}: {
  name: string
  isKnown?: (name: string) => boolean
  operate: (call: Call & { entryId: unknown }, input: Body) => Promise<EntryDocument | Refusal>
  /** Below the entry's own; that one itself unless given. */
  page?: string
}): Endpoint {
  return portalEndpoint({
    path: `/entries/:id/${name}`,
    method: 'post',
    handler: async ({ req, actor, now, params, body }) => {
      const call = { req, actor, now, entryId: params.id }
      const entry = refuseUnknown(body, isKnown) ?? (await operate(call, body))
      if (isRefusal(entry)) return entry
      const { id, stage, number } = entry
      return { value: { id, stage, number }, next: pageOf(entry) + (page ? `/${page}` : '') }
    },
  })
}

const pageOf = ({ id }: EntryDocument): string => entryHref(id)
