import type { CollectionConfig, CollectionSlug } from 'payload'

import { bootHostWithPeople } from '../../helpers/host/hostWithPeople.ts'
import type { Booted } from '../../helpers/payload.ts'
import { PASSWORD, unique } from '../../helpers/people.ts'

/** People of a host who are called as ours are, with roles that mean something else. */
const staff: CollectionConfig = {
  slug: 'staff',
  auth: true,
  fields: [{ name: 'role', type: 'text' }],
}

describe('a host whose own people are called staff', () => {
  let booted: Booted
  beforeAll(async () => {
    booted = await bootHostWithPeople({
      options: {
        staff: {
          collection: 'staff',
          roleOf: ({ role }) => (role === 'boss' ? 'organiser' : null),
          nameOf: ({ email }) => String(email).split('@')[0] ?? '',
        },
      },
      change: (config) => ({ ...config, collections: [staff] }),
    })
  })
  afterAll(() => booted?.stop())

  it('should ask the host what a role means', async () => {
    const [boss, admin] = [await person('boss'), await person('admin')]
    expect((await booted.rest('/categories', { cookie: boss })).status).toBe(200)
    expect((await booted.rest('/categories', { cookie: admin })).status).toBe(403)
    expect((await booted.rest('/staff?limit=1', { cookie: admin })).body).toMatchObject({
      limit: 1,
    })
  })

  it('should hang the doors of the panel on that collection, where Payload looks for them', async () => {
    const door = '/staff/recommender-statistics/none/export.xlsx'
    expect((await booted.rest(door)).status).toBe(401)
    expect((await booted.rest(door, { cookie: await person('admin') })).status).toBe(401)
    expect((await booted.rest(door, { cookie: await person('boss') })).status).toBe(404)
  })

  async function person(role: string): Promise<string> {
    const data = { email: `${role}-${unique()}@example.org`, password: PASSWORD, role }
    await booted.payload.create({ collection: 'staff' as CollectionSlug, data })
    const { body } = await booted.rest('/staff/login', {
      method: 'POST',
      body: JSON.stringify(data),
      headers: { 'Content-Type': 'application/json' },
    })
    return `payload-token=${String(body.token)}`
  }
})
