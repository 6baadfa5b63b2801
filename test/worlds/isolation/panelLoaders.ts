import { readdirSync } from 'node:fs'
import path from 'node:path'

import type { PayloadRequest } from 'payload'

import { loadLetter } from '#src/admin/BroadcastPanel/loadLetter.ts'
import { loadDashboard } from '#src/admin/Dashboard/loadDashboard.ts'
import { loadDesk } from '#src/admin/ExaminationPanel/loadDesk.ts'
import { loadQueue } from '#src/admin/ExaminationQueue/loadQueue.ts'
import { loadFilms } from '#src/admin/FilmsNote/loadFilms.ts'
import { loadGuards } from '#src/admin/GuardsNote/loadGuards.ts'
import { loadOutbox } from '#src/admin/OutboxNote/loadOutbox.ts'
import { loadLacking } from '#src/admin/PublishingList/loadLacking.ts'
import { loadBoard } from '#src/admin/RecommendationBoard/loadBoard.ts'
import { loadAccounts } from '#src/admin/RecommenderAccounts/loadAccounts.ts'
import { loadRecommenders } from '#src/admin/RecommenderDesk/loadRecommenders.ts'
import { loadRoundDesk } from '#src/admin/RoundPanel/loadRoundDesk.ts'
import { loadUnsealed } from '#src/admin/SealNote/loadUnsealed.ts'
import { loadTable } from '#src/admin/TableFiles/loadTable.ts'
import { loadMembers } from '#src/admin/UnitMembers/loadMembers.ts'
import type { Actor } from '#src/domain/types/index.ts'
import { QUEUE_STATES } from '#src/queries/examining/examinationQueue.ts'
import { actorOf } from '#src/store/database/actors.ts'

/** Of what a page of the panel is; what one names by its address it may be asked for by anybody. */
type Named = 'none' | 'contests' | 'entries' | 'rounds' | 'units' | 'broadcasts' | 'tables'
type Loader = { of: Named; load: (req: PayloadRequest, id: string) => Promise<unknown>[] }
type Staff = Extract<Actor, { kind: 'staff' }>

const staffOf = (req: PayloadRequest): Staff => actorOf(req.user) as Staff
const whole = (req: PayloadRequest) => ({ payload: req.payload, user: req.user })
const now = () => new Date()

/** What every page and part of the panel is loaded with, by the file that does it. */
export const LOADERS: Record<string, Loader> = {
  loadDashboard: { of: 'none', load: (req) => [loadDashboard(whole(req))] },
  loadOutbox: { of: 'none', load: (req) => [loadOutbox(whole(req))] },
  loadGuards: { of: 'none', load: (req) => [loadGuards(whole(req))] },
  loadUnsealed: { of: 'none', load: (req) => [loadUnsealed(whole(req))] },
  loadFilms: { of: 'none', load: (req) => [loadFilms(whole(req))] },
  loadQueue: {
    of: 'contests',
    load: (req, contest) =>
      QUEUE_STATES.map((state) =>
        loadQueue({ req, actor: staffOf(req), asked: { contest, state }, now: now() }),
      ),
  },
  loadBoard: { of: 'contests', load: (req, asked) => [loadBoard({ ...whole(req), asked })] },
  loadLacking: { of: 'contests', load: (req, contest) => [loadLacking({ req, contest })] },
  loadRecommenders: {
    of: 'contests',
    load: (req, contestId) => [loadRecommenders({ req, contestId })],
  },
  loadDesk: {
    of: 'entries',
    load: (req, entryId) => [loadDesk({ req, actor: staffOf(req), entryId, now: now() })],
  },
  loadRoundDesk: {
    of: 'rounds',
    load: (req, roundId) => [loadRoundDesk({ req, actor: staffOf(req), roundId })],
  },
  loadAccounts: { of: 'units', load: (req, unit) => [loadAccounts({ req, unit })] },
  loadMembers: { of: 'units', load: (req, unit) => [loadMembers({ req, unit })] },
  loadLetter: { of: 'broadcasts', load: (req, id) => [loadLetter({ req, id })] },
  loadTable: { of: 'tables', load: (req, id) => [loadTable({ req, id })] },
}

const PANEL = path.resolve('src/admin')

/** The loaders there are: a new one is asked as soon as it stands in the table above. */
export const loadersOfPanel = (): string[] =>
  readdirSync(PANEL, { recursive: true, encoding: 'utf8' })
    .map((file) => path.basename(file))
    .filter((file) => /^load[A-Z]\w+\.ts$/.test(file))
    .map((file) => file.replace('.ts', ''))
    .sort()

/** Everything a loader came back with, as text. */
export const asText = (loaded: unknown): string =>
  JSON.stringify(loaded, (_, value: unknown) => (value instanceof Map ? [...value] : value)) ?? ''
