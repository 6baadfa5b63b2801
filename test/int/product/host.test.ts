import { guardsLacking } from '#src/store/database/guardedWrites.ts'
import { bootHost } from '../../helpers/host/bootHost.ts'
import type { Booted } from '../../helpers/payload.ts'

describe('a host in development', () => {
  let host: Booted
  beforeAll(async () => {
    host = await bootHost({
      applyGuards: true,
      override: ({ defaultCollection }) => ({
        ...defaultCollection,
        custom: { ...defaultCollection.custom, seen: true },
      }),
    })
  })
  afterAll(() => host?.stop())

  it('should have its guards after the schema was pushed', async () => {
    expect(await guardsLacking(host.payload)).toEqual([])
  })

  it('should change every collection of ours by its override, the forms among them', () => {
    const { collections } = host.payload.config
    const unseen = collections.filter(({ custom }) => !custom?.seen).map(({ slug }) => slug)
    expect(unseen.filter((slug) => !slug.startsWith('payload-'))).toEqual([])
  })
})
