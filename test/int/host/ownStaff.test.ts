import type { CollectionSlug } from 'payload'

import { bootHostWithPeople } from '../../helpers/host/hostWithPeople.ts'
import type { Booted } from '../../helpers/payload.ts'
import { PASSWORD, signedInStaff } from '../../helpers/people.ts'

const STRANGER = { email: 'stranger@example.org', password: PASSWORD, name: '路人', role: 'admin' }
const JSON_TYPE = { 'Content-Type': 'application/json' }

describe('a host with people of its own, and staff of ours', () => {
  let booted: Booted
  const warnings: string[] = []
  beforeAll(async () => {
    booted = await bootHostWithPeople({
      options: {},
      change: (config) => ({
        ...config,
        logger: {
          options: { level: 'warn' },
          destination: {
            write: (line: string) => {
              warnings.push(line)
            },
          } as never,
        },
      }),
    })
  })
  afterAll(() => booted?.stop())

  it('should keep its panel to its own people, and ask no stranger for a first user', async () => {
    expect(booted.payload.config.admin.user).toBe('users')
    const asked = await booted.rest('/staff/first-register', {
      method: 'POST',
      body: JSON.stringify(STRANGER),
      headers: JSON_TYPE,
    })
    expect(asked.status).toBe(403)
    const { totalDocs } = await booted.payload.count({ collection: 'staff' as CollectionSlug })
    expect(totalDocs).toBe(0)
  })

  it('should say what to set, and that pictures have no smaller sizes', () => {
    expect(warnings.join('\n')).toContain('staff: { collection: \\"users\\", roleOf }')
    expect(warnings.join('\n')).toContain('install sharp')
  })

  it('should still let staff of ours in, by the doors where they always stood', async () => {
    const { cookie } = await signedInStaff(booted.payload, { role: 'organiser' })
    expect((await booted.rest('/categories', { cookie })).status).toBe(200)
    const { status } = await booted.rest('/staff/recommender-statistics/none/export.xlsx', {
      cookie,
    })
    expect(status).toBe(404)
  })
})
