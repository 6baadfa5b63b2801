import { isRefusal } from '#src/domain/basics/refusal.ts'
import { signIn } from '#src/operations/accounts/signIn.ts'
import { loadContest } from '#src/queries/contest/loadContest.ts'
import { findAll, updateDocument } from '#src/store/database/documents.ts'
import { bootPayload, ORIGIN } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { createUnit, signedInStaff } from '../../helpers/people.ts'
import { createRecommendationWorld } from '../../worlds/recommendationWorld.ts'
import type { RecommendationWorld } from '../../worlds/recommendationWorld.ts'

export let booted: Booted
export let world: RecommendationWorld
export let organiser: string
export let auditor: string
export let examiner: string
export let stranger: string

/** Boots the product and makes the two contests; call `closeDesk` in the end. */
export async function openDesk(): Promise<void> {
  booted = await bootPayload()
  booted.payload.logger.level = 'silent'
  await signedInStaff(booted.payload, { role: 'admin' })
  world = await createRecommendationWorld(booted)
  const elsewhere = await createRecommendationWorld(booted)
  const contests = [world.contest]
  const cookieOf = async (role: 'organiser' | 'auditor' | 'examiner', of = contests) =>
    (await signedInStaff(booted.payload, { role, contests: of })).cookie
  organiser = await cookieOf('organiser', [])
  auditor = await cookieOf('auditor')
  examiner = await cookieOf('examiner')
  stranger = await cookieOf('organiser', [elsewhere.contest])
}

export const closeDesk = async (): Promise<void> => booted?.stop()

export const CODE = '91310000MA1FL5XE2J'

export async function names(): Promise<string[]> {
  const req = await booted.request()
  const contest = await loadContest(req, world.contest)
  const units = await findAll(req, 'units', { id: { in: contest?.recommenders ?? [] } })
  return (contest?.recommenders ?? []).map((id) => units.find((unit) => unit.id === id)?.name ?? '')
}

export async function listed(count: number): Promise<string[]> {
  const units = await Promise.all(Array.from({ length: count }, () => createUnit(booted.payload)))
  const req = await booted.request()
  const contest = await loadContest(req, world.contest)
  await updateDocument(req, 'contests', world.contest, {
    recommenders: [...(contest?.recommenders ?? []), ...units],
  })
  return units
}

export const send = (
  door: string,
  body: Uint8Array<ArrayBuffer>,
  query: Record<string, string> = {},
  cookie: string | null = organiser,
) =>
  booted.rest(`/staff/recommender-import/${world.contest}/${door}?${new URLSearchParams(query)}`, {
    method: 'POST',
    body,
    ...(cookie ? { cookie } : {}),
  })

export const bytesOf = (door: string, body: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  booted.download(`/staff/recommender-import/${world.contest}/${door}`, organiser, {
    method: 'POST',
    body,
  })

export const post = (path: string, body: unknown, cookie: string) =>
  booted.rest(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
    cookie,
  })

export type Opened = { recommenders: string[]; updatedAt: string; theme?: string }

export type Issued = {
  account: string
  unit: string
  name: string
  username: string
  password: string
  until: string
}
export async function issue(asked: { units: string[]; mode: 'issue' | 'reissue'; days?: string }) {
  const body = { contest: world.contest, days: '30', ...asked }
  const answer = await post('/staff/recommender-accounts/batch', body, organiser)
  expect(answer.status).toBe(200)
  return answer.body.value as unknown as { issued: Issued[]; refused: { words: string }[] }
}

export const letters = (issued: Issued[]): Promise<Uint8Array> =>
  booted.download('/staff/recommender-letters', organiser, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Host: new URL(ORIGIN).host },
    body: JSON.stringify({
      contest: world.contest,
      letters: issued.map(({ account, password }) => ({ account, password })),
    }),
  })

export async function tryIn(username: string, password: string, now = new Date()): Promise<string> {
  const outcome = await signIn({ req: await booted.request(), now, username, password })
  return isRefusal(outcome) ? outcome.code : 'in'
}
