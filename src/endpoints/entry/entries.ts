import { entryHref } from '../../domain/basics/addresses.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { handInEntry } from '../../operations/entry/handInEntry.ts'
import { keepEntryCopy } from '../../operations/entry/keepWorkingCopy.ts'
import { recallEntry } from '../../operations/entry/recallEntry.ts'
import { saveEntrySection } from '../../operations/entry/saveEntrySection.ts'
import { startEntry } from '../../operations/entry/startEntry.ts'
import { withdrawEntry } from '../../operations/entry/withdrawEntry.ts'
import { chooseRepeat } from '../../operations/examining/settleRepeat.ts'
import type { Call } from '../../operations/shared/call.ts'
import { readInvitation } from '../../store/cookies/invitationCookie.ts'
import { portalEndpoint } from '../http/define.ts'
import type { Door } from '../http/define.ts'
import { consents } from '../http/openNames.ts'
import { nothing, optional, record, typed } from '../http/readers.ts'
import type { FieldReader } from '../http/readers.ts'
import { sectionDoors } from '../http/sectionDoors.ts'
import { changeRoute, routeChoice } from './changeRoute.ts'

const beginning = record({
  category: typed,
  applicantKind: typed,
  copyFrom: optional(typed),
})
const choosing = record({ repeat: typed, keep: typed })
const handingIn = record({ declaration: typed, rules: typed }, consents)

/** An entry from its beginning to its receipt, as its entrant writes it (R70–R76, R112, R147). */
export const entryEndpoints: Door[] = [
  portalEndpoint({
    path: '/entries',
    method: 'post',
    reads: beginning,
    handler: async ({ req, actor, now, body: { category, applicantKind, copyFrom } }) => {
      const entry = await startEntry({
        req,
        actor,
        now,
        categoryId: category,
        applicantKind,
        copyFrom,
        invitedBy: readInvitation(req.headers),
      })
      return isRefusal(entry) ? entry : { value: { id: entry.id }, next: pageOf(entry) }
    },
  }),
  ...sectionDoors({
    path: '/entries/:id/sections/:section',
    save: async ({ params: { id, section = '' }, ...typed }) => {
      const saved = await saveEntrySection({ ...typed, entryId: id, sectionKey: section })
      if (isRefusal(saved)) return saved
      return { value: { id: saved.id, updatedAt: saved.updatedAt }, hub: pageOf(saved) }
    },
    keep: ({ params: { id, section = '' }, ...typed }) =>
      keepEntryCopy({ ...typed, entryId: id, sectionKey: section }),
  }),
  entryDoor({
    name: 'submission',
    reads: handingIn,
    operate: (call, input) => handInEntry({ ...call, input }),
    page: 'receipt',
  }),
  entryDoor({ name: 'recall', reads: nothing, operate: (call) => recallEntry(call) }),
  entryDoor({ name: 'withdrawal', reads: nothing, operate: (call) => withdrawEntry(call) }),
  entryDoor({
    name: 'repeat',
    reads: choosing,
    operate: (call, { repeat, keep }) => chooseRepeat({ ...call, repeatId: repeat, keep }),
  }),
  entryDoor({ name: 'route', reads: routeChoice, operate: changeRoute }),
]

/** `POST /api/portal/entries/:id/<name>`; whose entry it is, and whether it may be done now, is for the operation to say. */
function entryDoor<Sent>({
  name,
  reads,
  operate,
  page,
}: {
  name: string
  reads: FieldReader<Sent>
  operate: (call: Call & { entryId: unknown }, sent: Sent) => Promise<EntryDocument | Refusal>
  /** Below the entry's own; that one itself unless given. */
  page?: string
}): Door {
  return portalEndpoint({
    path: `/entries/:id/${name}`,
    method: 'post',
    reads,
    handler: async ({ req, actor, now, params, body }) => {
      const entry = await operate({ req, actor, now, entryId: params.id }, body)
      if (isRefusal(entry)) return entry
      const { id, stage, number } = entry
      return { value: { id, stage, number }, next: pageOf(entry) + (page ? `/${page}` : '') }
    },
  })
}

const pageOf = ({ id }: EntryDocument): string => entryHref(id)
