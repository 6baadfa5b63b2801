import { randomUUID } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'

import type { Actor } from '#src/domain/types/index.ts'
import { issueRecommenderAccount } from '#src/operations/accounts/issueRecommenderAccount.ts'
import { openColleagueAccount } from '#src/operations/accounts/openColleagueAccount.ts'
import { extendRecommendation } from '#src/operations/recommending/extendRecommendation.ts'
import { createDocument, updateDocument } from '#src/store/database/documents.ts'
import type { Booted } from '../../helpers/payload.ts'
import { granted } from '../parts/granted.ts'
import { inOperation } from '../parts/inOperation.ts'
import { TABLE } from '#src/store/database/table.ts'
import { createContests } from './contests.ts'
import type { MadeContest, MadeRecommender } from './contests.ts'
import { createEntries } from './entries.ts'
import type { MadeEntry } from './entries.ts'
import { leaveDesks, workAtDesk } from './fates.ts'
import type { MadeDesk } from './fates.ts'
import { createMarkedAccount, mark, signedInCookie } from './people.ts'
import type { Plan } from './plan.ts'

/** Somebody who asks. */
export type Reader = {
  /** For the report of a leak. */
  kind: string
  id: string
  unit: string
  cookie: string
  /** Contests in which it recommends. */
  recommends: string[]
  /** Still with the password it was issued: only the door that changes it is open (R52). */
  isUnsettled: boolean
}
export type IsolationWorld = {
  contests: MadeContest[]
  recommenders: MadeRecommender[]
  entries: MadeEntry[]
  desks: MadeDesk[]
  readers: Reader[]
  /** Marks in what an account was told, by account. */
  messages: { account: string; id: string; text: string }[]
  /** Marks in reasons for which a recommender was given more time; its people are told. */
  reasons: { contest: string; unit: string; text: string }[]
}

/** Builds what a plan says, and an account of every kind that may recommend or stands beside one that does. */
export async function createIsolationWorld(booted: Booted, plan: Plan): Promise<IsolationWorld> {
  const examiner: Extract<Actor, { kind: 'staff' }> = {
    kind: 'staff',
    id: await createExaminer(booted),
    name: '示例审查员',
    role: 'examiner',
    contests: [],
  }
  const organiser: Actor = { ...examiner, role: 'organiser' }
  const { contests, recommenders, formVersion } = await createContests(booted, plan)
  const entries = await createEntries(booted, {
    plan,
    contests,
    recommenders,
    formVersion,
    examiner: examiner.id,
  })
  const desks: MadeDesk[] = []
  const readers: Reader[] = []
  const addReader = async (reader: Omit<Reader, 'cookie'>) => {
    readers.push({ ...reader, cookie: await signedInCookie(booted, reader.id) })
  }

  for (const unit of recommenders) {
    const grants = unit.contests.map((contest) => ({ contest, role: 'recommender' as const }))
    const account = await createMarkedAccount(booted, { unit: unit.id, grants })
    for (const contest of contests.filter(({ id }) => unit.contests.includes(id))) {
      desks.push(await workAtDesk(booted, { contest, unit, account, entries, examiner }))
    }
    const kind = unit.contests.length > 1 ? 'recommender of both' : 'recommender'
    await addReader(settled({ kind, id: account.id, unit: unit.id, recommends: unit.contests }))
  }
  await leaveDesks(booted, { entries, examiner })

  // The first unit has accounts of every other kind.
  const [first] = recommenders
  const [main, other] = contests
  if (!first || !main || !other) throw new Error('a plan has two contests and a recommender')
  const call = async (actor: Actor) => ({
    req: await booted.request(),
    actor,
    now: new Date(),
    contestId: main.id,
  })
  const issued = granted(
    await issueRecommenderAccount({ ...(await call(organiser)), unitId: first.id }),
  )
  const unsettled = { kind: 'unsettled', id: issued.account, unit: first.id }
  await addReader({ ...unsettled, recommends: [main.id], isUnsettled: true })
  const grants = [{ contest: main.id, role: 'recommender' as const }]
  const asking = { kind: 'account' as const, id: issued.account, name: first.name, unit: first.id }
  const colleague = granted(
    await openColleagueAccount({
      ...(await call({ ...asking, person: false, grants })),
      name: mark(),
    }),
  )
  await inOperation(booted, (req) =>
    updateDocument(req, 'accounts', colleague.account, { mustChangePassword: false }),
  )
  const ofFirst = { unit: first.id }
  await addReader(
    settled({ kind: 'colleague', id: colleague.account, ...ofFirst, recommends: [main.id] }),
  )
  // Of the same unit: one that only enters, one that recommends in the other contest alone, and one that judges there too.
  const entrant = await createMarkedAccount(booted, ofFirst)
  await addReader(settled({ kind: 'entrant', id: entrant.id, ...ofFirst, recommends: [] }))
  const elsewhere = await createMarkedAccount(booted, {
    ...ofFirst,
    grants: [
      { contest: other.id, role: 'recommender' },
      { contest: main.id, role: 'judge' },
    ],
  })
  await addReader(
    settled({ kind: 'elsewhere', id: elsewhere.id, ...ofFirst, recommends: [other.id] }),
  )

  const reasons: IsolationWorld['reasons'] = []
  for (const contest of contests) {
    for (const unit of contest.recommenders) {
      const reason = mark()
      reasons.push({ contest: contest.id, unit, text: reason })
      const closesAt = new Date(Date.now() + 3 * 86_400_000).toISOString()
      const extension = { contestId: contest.id, unitId: unit, closesAt, reason }
      granted(await extendRecommendation({ ...(await call(organiser)), ...extension }))
    }
  }
  const messages: IsolationWorld['messages'] = []
  const told = [...readers.map(({ id }) => id), ...entries.map((each) => each.applicant.account.id)]
  for (const account of new Set(told)) {
    const text = mark()
    const { id } = await inOperation(booted, (req) =>
      createDocument(req, 'messages', {
        contest: main.id,
        account,
        template: 'entrySeen',
        channel: 'inApp',
        params: { title: text, recommender: text },
      } as Parameters<typeof createDocument<'messages'>>[2]),
    )
    messages.push({ account, id, text })
  }
  return { contests, recommenders, entries, desks, readers, messages, reasons }
}

const settled = (reader: Omit<Reader, 'cookie' | 'isUnsettled'>) => ({
  ...reader,
  isUnsettled: false,
})

async function createExaminer({ payload: { db } }: Booted): Promise<string> {
  const id = randomUUID()
  await db.drizzle.execute(sql`
    insert into ${TABLE.staff} (id, name, role, email)
    values (${id}, '示例审查员', 'examiner', ${`${id}@example.invalid`})`)
  return id
}
