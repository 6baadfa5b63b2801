import type { CollectionSlug } from 'payload'

import { slugOf } from '#src/domain/basics/collections.ts'
import { personalData } from '#src/queries/accounts/personalData.ts'
import { updateDocument } from '#src/store/database/documents.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInAccount, signedInStaff } from '../../helpers/people.ts'
import { association } from '../../helpers/presets.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'
import { stored } from '../../worlds/parts/stored.ts'
import { createStaffWorld } from '../../worlds/staffWorld.ts'
import type { StaffWorld } from '../../worlds/staffWorld.ts'

let booted: Booted
let world: StaffWorld
let admin: { id: string; cookie: string }
beforeAll(async () => {
  booted = await bootPayload()
  admin = await signedInStaff(booted.payload, { role: 'admin' })
  world = await createStaffWorld(booted, { preset: association })
  await inOperation(booted, (req) =>
    updateDocument(req, 'contests', world.contest, {
      published: true,
      phrases: [{ use: 'remark', text: '示例短语' }],
    }),
  )
})
afterAll(() => booted?.stop())

const COLUMNS = [
  'hash',
  'salt',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'sessions',
  'sessions.id',
  'sessions.expiresAt',
]

describe('the columns of a sign-in', () => {
  it.each(['staff', 'accounts'])(
    'should order and find nobody of %s, whoever asks',
    async (slug) => {
      for (const column of COLUMNS) {
        for (const path of [column, column.replace('.', '__')]) await refused(slug, path)
      }
    },
  )

  it.each([
    ['entries', 'account'],
    ['entries', 'claimedBy'],
    ['entryFiles', 'uploadedBy'],
    ['joinRequests', 'account'],
    ['proposals', 'proposer'],
    ['messages', 'account'],
    ['entryFiles', 'entry.account'],
  ])('should not be asked from %s through %s either', async (slug, through) => {
    for (const column of COLUMNS) await refused(slug, `${through}.${column}`)
  })

  it('should leave the other columns to staff', async () => {
    for (const query of ['sort=username', 'where[username][like]=a', 'sort=-createdAt']) {
      const { status } = await booted.rest(`/accounts?${query}`, { cookie: admin.cookie })
      expect([query, status]).toEqual([query, 200])
    }
  })

  async function refused(slug: string, path: string) {
    const statuses: number[] = []
    for (const query of [
      `sort=${path}`,
      `sort=-${path}`,
      `sort=createdAt,${path}`,
      `where[${path}][exists]=true`,
      `where[or][0][and][0][${path}][like]=a`,
    ]) {
      const { status } = await booted.rest(`/${slug}?limit=1&${query}`, { cookie: admin.cookie })
      statuses.push(status)
    }
    const counted = await booted.rest(`/${slug}/count?where[${path}][like]=a`, {
      cookie: admin.cookie,
    })
    expect([slug, path, ...statuses, counted.status]).toEqual([
      slug,
      path,
      ...statuses.map(() => 400),
      400,
    ])
  }
})

describe('a reader who is not staff', () => {
  it('should see no grace, phrases or settings of the desk in a contest', async () => {
    const hidden = ['graceMinutes', 'phrases', 'claimMinutes', 'claimFirst']
    const reader = await signedInAccount(booted.payload)
    for (const cookie of ['', reader.cookie]) {
      const { body } = await booted.rest(`/contests/${world.contest}`, { cookie })
      expect(body).toMatchObject({ id: world.contest })
      // Of a list that is withheld, Payload leaves an empty one.
      const told = hidden.filter((name) => name in body && body[name]?.length !== 0)
      expect(told).toEqual([])
      for (const query of ['where[graceMinutes][equals]=30', 'sort=graceMinutes']) {
        const { status } = await booted.rest(`/contests?${query}`, { cookie })
        expect([query, status]).toEqual([query, 400])
      }
    }
    const { body } = await booted.rest(`/contests/${world.contest}`, { cookie: admin.cookie })
    expect(Object.keys(body)).toEqual(expect.arrayContaining(hidden))
  })

  it('should see no round before it opens', async () => {
    const { payload } = booted
    const data = {
      contest: world.contest,
      category: Object.values(world.categories)[0],
      title: '示例',
    }
    const { id } = await payload.create({ collection: slugOf('rounds') as CollectionSlug, data })
    const round = String(id)
    const statuses = async () => [
      (await booted.rest(`/rounds/${round}`)).status,
      (await booted.rest('/rounds?limit=0')).body.docs?.length,
      (await booted.rest('/rounds/count')).body.totalDocs,
    ]
    expect(await statuses()).toEqual([404, 0, 0])
    await inOperation(booted, (req) => updateDocument(req, 'rounds', round, { state: 'open' }))
    expect(await statuses()).toEqual([200, 1, 1])
  })

  it('should not see who has an entry in hand', async () => {
    const person = await signedInAccount(booted.payload)
    const { id } = await world.entry({
      unit: null,
      person: person.id,
      account: person.id,
      applicantKind: 'person',
      claimedBy: admin.id,
      claimedUntil: new Date(Date.now() + 3_600_000).toISOString(),
      checkedAt: new Date().toISOString(),
    })
    const hidden = ['claimedBy', 'claimedUntil', 'checkedAt']
    const { body } = await booted.rest(`/entries/${id}?depth=2`, { cookie: person.cookie })
    expect(body).toMatchObject({ id })
    expect(Object.keys(body).filter((name) => hidden.includes(name))).toEqual([])
    for (const name of hidden) {
      const asked = await booted.rest(`/entries?where[${name}][exists]=true`, {
        cookie: person.cookie,
      })
      expect([name, asked.status]).toEqual([name, 400])
    }
    const req = await booted.request()
    const account = await stored(booted, 'accounts', person.id)
    const own = JSON.stringify((await personalData(req, account)).records)
    expect(own).toContain(id)
    for (const name of hidden) expect(own).not.toContain(name)
  })
})
