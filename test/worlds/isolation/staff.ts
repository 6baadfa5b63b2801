import { randomUUID } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import { jwtSign } from 'payload'

import { slugOf } from '#src/domain/basics/collections.ts'
import { STAFF_ROLES } from '#src/domain/types/actor.ts'
import type { StaffRole } from '#src/domain/types/index.ts'
import { findAll } from '#src/store/database/documents.ts'
import type { Booted } from '../../helpers/payload.ts'
import { manyTo, TABLE } from '#src/store/database/table.ts'
import type { Office } from './office.ts'
import { mark } from './people.ts'
import type { Secret, Thing } from './secrets.ts'

import type { IsolationWorld, Reader } from './world.ts'

/** A member of staff who asks. `contests`: none = all. */
export type StaffReader = Reader & { role: StaffRole; contests: string[] }

/** One of every role for each contest and for all, with a cookie of the panel; no password, which takes half a second to hash. */
export async function createStaff(
  booted: Booted,
  { contests }: IsolationWorld,
): Promise<StaffReader[]> {
  const places = [...contests.map(({ id }) => [id]), []]
  const staff: StaffReader[] = []
  for (const own of places) {
    for (const role of STAFF_ROLES) staff.push(await createOne(booted, role, own))
  }
  return staff
}

async function createOne(
  { payload }: Booted,
  role: StaffRole,
  contests: string[],
): Promise<StaffReader> {
  const [id, sid] = [randomUUID(), randomUUID()]
  const { drizzle } = payload.db
  await drizzle.execute(sql`
    insert into ${TABLE.staff} (id, name, role, email)
    values (${id}, ${mark()}, ${role}, ${`${id}@example.invalid`})`)
  for (const [index, contest] of contests.entries()) {
    await drizzle.execute(sql`
      insert into ${TABLE.staff_rels} ("order", parent_id, path, ${manyTo('contests')})
      values (${index + 1}, ${id}, 'contests', ${contest})`)
  }
  await drizzle.execute(sql`
    insert into ${TABLE.staff_sessions} (_order, _parent_id, id, created_at, expires_at)
    values (1, ${id}, ${sid}, now(), now() + interval '1 day')`)
  const { token } = await jwtSign({
    fieldsToSign: { id, collection: slugOf('staff'), sid },
    secret: payload.secret,
    tokenExpiration: 3600,
  })
  const kind = `${role} of ${contests.length === 0 ? 'all' : 'one'}`
  const asked = { kind, id, unit: '', recommends: [], isUnsettled: false, role, contests }
  return { ...asked, cookie: `${payload.config.cookiePrefix}-token=${token}` }
}

/**
 * Whose each text is among contests, said apart from the product: what stands in an entry, on a desk or in a letter belongs to
 * its contest; a unit and an account to those in which they enter, recommend or judge; what is typed and not
 * saved to no member of staff.
 */
export async function staffSecretsOf(
  booted: Booted,
  world: IsolationWorld,
  offices: Office[],
): Promise<{ secrets: Secret[]; things: Thing[] }> {
  const req = await booted.request()
  const accounts = await findAll(req, 'accounts', {})
  const tables = await findAll(req, 'recommendationTables', {})
  const words = await findAll(req, 'recommendations', {})
  const stored = new Map((await findAll(req, 'entries', {})).map((entry) => [entry.id, entry]))
  const inContests = (contests: readonly (string | null | undefined)[]) => (reader: Reader) =>
    (reader as StaffReader).contests.length === 0 ||
    (reader as StaffReader).contests.some((contest) => contests.includes(contest))
  const nobody = () => false
  const secrets: Secret[] = []
  const things: Thing[] = []
  const hide = (texts: string[], of: string, isKnownTo: Secret['isKnownTo']) =>
    secrets.push(...texts.map((text) => ({ text, of, isKnownTo })))
  const place = (id: string, of: string, isOpenTo: Thing['isOpenTo']) => {
    things.push({ id, of, isOpenTo })
  }

  for (const made of world.entries) {
    const isTheirs = inContests([made.contest.id])
    const { declined, deep, staffOnly, title, id } = made
    hide([id, title, ...declined, ...deep, ...staffOnly], 'entry', isTheirs)
    hide([made.typed], 'typing in an entry', nobody)
    place(id, 'entry', isTheirs)
    hide([made.registration.answer], 'sign-up', isTheirs)
    place(made.registration.id, 'registration', isTheirs)
    for (const file of [...made.files, ...made.registration.files]) {
      hide([file.id, file.text, file.name, file.page], 'file', isTheirs)
      place(file.id, 'file', isTheirs)
    }
  }
  for (const desk of world.desks) {
    hide([...desk.opinions, ...desk.fillers], 'desk', inContests([desk.contest.id]))
    hide(desk.typed, 'typing on a desk', nobody)
  }
  for (const { id, contest } of tables) place(id, 'table', inContests([contest]))
  for (const { id, contest } of words) place(id, 'opinion', inContests([contest]))
  hide(
    world.messages.map(({ text }) => text),
    'message',
    inContests([world.contests[0]?.id]),
  )
  for (const { contest, text } of world.reasons) hide([text], 'reason', inContests([contest]))

  const entering = (of: 'unit' | 'account', id: string): (string | null | undefined)[] =>
    world.entries
      .filter(({ applicant }) => applicant[of]?.id === id)
      .map(({ contest }) => contest.id)
  const grantsOf = (id: string) => accounts.find((account) => account.id === id)?.grants ?? []
  const partOf = (account: string) => [
    ...entering('account', account),
    ...grantsOf(account).map(({ contest }) => contest),
  ]
  const standsIn = (unit: string) => [
    ...entering('unit', unit),
    ...world.contests.filter((each) => each.recommenders.includes(unit)).map(({ id }) => id),
    ...world.entries
      .filter(({ id, recommender }) => [recommender, stored.get(id)?.recommender].includes(unit))
      .map(({ contest }) => contest.id),
    ...accounts
      .filter((account) => account.unit === unit)
      .flatMap(({ grants }) => grants.map(({ contest }) => contest)),
  ]
  const applicants = [...new Set(world.entries.map(({ applicant }) => applicant))]
  for (const { account } of applicants) {
    hide([account.phone, account.name], 'account', inContests(partOf(account.id)))
    place(account.id, 'account', inContests(partOf(account.id)))
  }
  const units = [...applicants.flatMap(({ unit }) => unit ?? []), ...world.recommenders]
  for (const { id, name, address, contactName, contactPhone } of units) {
    const isTheirs = inContests(standsIn(id))
    hide([id, name, address, contactName, contactPhone], 'unit', isTheirs)
    place(id, 'unit', isTheirs)
  }
  for (const { contest, texts } of offices) {
    for (const { text, of } of texts) hide([text], of, inContests([contest ?? 'none']))
  }
  return { secrets, things }
}
