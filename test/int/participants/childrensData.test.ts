import type { CollectionSlug } from 'payload'

import type { EntryDocument, ParticipantDocument } from '#src/domain/documents/index.ts'
import { slugOf } from '#src/domain/basics/collections.ts'
import { contestEndpoints } from '#src/endpoints/index.ts'
import { filesOf } from '#src/queries/entry/filesOf.ts'
import { updateDocument } from '#src/store/database/documents.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { createUnit, signedInAccount, signedInStaff } from '../../helpers/people.ts'
import { createChildrenWorld, handedIn, keep } from '../../worlds/childrenWorld.ts'
import { createEntrant } from '../../worlds/intakeWorld.ts'
import type { IntakeWorld } from '../../worlds/intakeWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'

/** All that is known of a child whose guardian lets the public read nothing; no other child of the world is like it. */
const CHILD = {
  name: '欧阳秘不宣',
  birthDate: '2019-09-17',
  school: '秘密花园小学',
  guardian: '守口如瓶',
  guardianPhone: '13987654321',
  publicName: 'none',
}
const SECRETS = [CHILD.name, CHILD.birthDate, CHILD.school, CHILD.guardian, CHILD.guardianPhone]
const NONE = '01900000-0000-7000-8000-000000000000'

let booted: Booted
let world: IntakeWorld
let child: ParticipantDocument
let entry: EntryDocument
let readers: [string, string | undefined][]
let ids: Record<string, string[]>

beforeAll(async () => {
  booted = await bootPayload()
  await signedInStaff(booted.payload, { role: 'admin' })
  world = await createChildrenWorld(booted)
  const elsewhere = await createChildrenWorld(booted)
  const teacher = await createEntrant(booted, { person: true })
  const here = { world, entrant: teacher }
  child = await keep(here, CHILD)
  entry = granted(await handedIn(here, [child]))
  await inOperation(booted, (req) =>
    updateDocument(req, 'entries', entry.id, { stage: 'accepted' }),
  )
  const files = await filesOf({ req: await booted.request(), entry })
  ids = {
    entries: [entry.id],
    files: files.map(({ id }) => id),
    participants: [child.id],
    contests: [world.contest],
    any: [entry.id, child.id, world.contest, teacher.actor.id, NONE, ...files.map(({ id }) => id)],
  }
  const { payload } = booted
  const grants = [{ contest: world.contest, role: 'judge' as const }]
  const [parent, colleague, judge, officer] = await Promise.all([
    createEntrant(booted, { person: true }),
    signedInAccount(payload, { unit: await createUnit(payload) }),
    signedInAccount(payload, { grants }),
    signedInStaff(payload, { role: 'organiser', contests: [elsewhere.contest] }),
  ])
  readers = [
    ['the public', undefined],
    ['another person', parent.cookie],
    ['a unit', colleague.cookie],
    ['a judge', judge.cookie],
    ['staff of another contest', officer.cookie],
  ]
})
afterAll(() => booted?.stop())

/** What every reader finds by these addresses, and is none of theirs. */
async function foundBy(addresses: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const [who, cookie] of readers) {
    for (const address of addresses) {
      const { status, body } = await booted.rest(address, cookie ? { cookie } : {})
      const text = JSON.stringify(body)
      const told = SECRETS.filter((secret) => text.includes(secret))
      if (told.length > 0) found.push(`${who}: ${address} (${status}) tells ${told.join()}`)
    }
  }
  return found
}

describe("a child's data", () => {
  it('should be found by nobody else at any door that is asked', async () => {
    const addresses = contestEndpoints
      .filter(({ method }) => method === 'get')
      .flatMap(({ path }) =>
        path.includes(':')
          ? (ids.any ?? []).map((id) =>
              path.replaceAll(/:\w+/g, (at) => (at === ':page' ? '1' : id)),
            )
          : [path],
      )
    expect(addresses.length).toBeGreaterThan(20)
    expect(await foundBy(addresses)).toEqual([])
  })

  it('should be found by nobody else in the lists of the panel, one by one, sorted or searched', async () => {
    const slugs = booted.payload.config.collections.map(({ slug }) => slug)
    const named = (['participants', 'entries', 'entryFiles'] as const).flatMap((name) =>
      [child.id, entry.id, ...(ids.files ?? [])].map((id) => `/${slugOf(name)}/${id}?depth=3`),
    )
    const lists = slugs.flatMap((slug) => [`/${slug}?limit=0&depth=3`, `/${slug}/count`])
    const who = slugOf('participants')
    const sought = [
      `/${who}?where[name][equals]=${encodeURIComponent(CHILD.name)}`,
      `/${who}?where[birthDate][like]=2019&sort=guardianPhone`,
      `/${slugOf('entries')}?depth=3&where[participants.name][equals]=${encodeURIComponent(CHILD.name)}`,
    ]
    expect(await foundBy([...named, ...lists, ...sought])).toEqual([])
  })

  it('should not be guessed by whether a search finds something', async () => {
    const answers = async (value: string, cookie: string | undefined) => {
      const paths = [
        `/${slugOf('participants')}/count?where[birthDate][equals]=${value}`,
        `/${slugOf('entries')}/count?where[participants.birthDate][equals]=${value}`,
        `/${slugOf('entries')}?depth=0&where[participants.birthDate][equals]=${value}`,
      ]
      return Promise.all(
        paths.map(async (path) => {
          const { status, body } = await booted.rest(path, cookie ? { cookie } : {})
          return [status, (body as { totalDocs?: number }).totalDocs]
        }),
      )
    }
    for (const [who, cookie] of readers) {
      expect([who, await answers(CHILD.birthDate, cookie)]).toEqual([
        who,
        await answers('1999-09-17', cookie),
      ])
    }
  })

  it('should lie in no file that somebody else can open, by its id or by its name', async () => {
    const files = await filesOf({ req: await booted.request(), entry })
    const consents = files.filter(({ slot }) => slot.includes(child.id))
    expect(consents).toHaveLength(1)
    for (const [who, cookie] of readers) {
      for (const { id, filename } of consents) {
        for (const address of [
          ...['', '/pages/1', '/film', '/poster'].map((part) => `/portal/files/${id}${part}`),
          `/${slugOf('entryFiles')}/file/${encodeURIComponent(filename ?? id)}`,
        ]) {
          const { status } = await booted.rest(address, cookie ? { cookie } : {})
          expect([who, address, status]).toEqual([who, address, expect.any(Number)])
          expect(status).toBeGreaterThanOrEqual(400)
        }
      }
    }
  })

  it('should be there for its keeper and for the staff of its contest, or nothing here would say anything', async () => {
    const { cookie } = await signedInStaff(booted.payload, {
      role: 'organiser',
      contests: [world.contest],
    })
    const { body } = await booted.rest(`/${slugOf('participants')}/${child.id}`, { cookie })
    expect(body).toMatchObject({ name: CHILD.name, guardianPhone: CHILD.guardianPhone })
    const found = await booted.payload.find({
      collection: slugOf('participants') as CollectionSlug,
      where: { name: { equals: CHILD.name } },
    })
    expect(found.totalDocs).toBe(1)
  })
})
