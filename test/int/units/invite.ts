import { isRefusal } from '#src/domain/basics/refusal.ts'
import { startEntry } from '#src/operations/entry/startEntry.ts'
import { installPreset } from '#src/operations/contest/installPreset.ts'
import { readInvitation } from '#src/store/cookies/invitationCookie.ts'
import { createDocument, updateDocument } from '#src/store/database/documents.ts'
import { createUnit, signedInAccount, unique } from '../../helpers/people.ts'
import { association } from '../../helpers/presets.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'
import { createRecommendationWorld } from '../../worlds/recommendationWorld.ts'
import { booted, world } from './recommenderUnitsDesk.ts'

export function invite(): void {
  describe('an invitation', () => {
    const accept = (contest: string, unit: string) =>
      booted.rest('/portal/invitations', {
        method: 'POST',
        body: JSON.stringify({ contest, unit }),
        headers: { 'Content-Type': 'application/json' },
      })

    it('should be kept by the browser of whoever follows it, and lead into the contest', async () => {
      const { status, body, headers } = await accept(world.contest, world.ours.unit)
      expect(status).toBe(200)
      expect(body.next).toBe(`/my/entries/new?contest=${world.slug}`)
      const cookie = headers.get('Set-Cookie')?.split(';')[0] ?? ''
      expect(readInvitation(new Headers({ Cookie: cookie }))).toEqual({
        contest: world.contest,
        unit: world.ours.unit,
      })
    })

    it('should pick its recommender in an entry that is begun, where it serves and is not the entrant', async () => {
      const recommenders = [await createUnit(booted.payload), await createUnit(booted.payload)]
      const installed = await installPreset({
        req: await booted.request(),
        now: new Date(),
        recommenders,
        preset: { ...association, slug: `invited-${unique()}` },
      })
      const contest = installed.contest
      const [categoryId] = Object.values(installed.categories)
      const begin = async (unit: string, invitedBy: { contest: string; unit: string }) => {
        const account = await signedInAccount(booted.payload, { unit })
        await inOperation(booted, (req) =>
          createDocument(req, 'registrations', {
            contest,
            unit,
            account: account.id,
            answers: {},
            intents: [],
            attendOnly: false,
            completedAt: new Date().toISOString(),
          }),
        )
        const actor = { kind: 'account' as const, id: account.id, name: '甲', person: false, unit }
        const entry = await startEntry({
          req: await booted.request(),
          actor: { ...actor, grants: [] },
          now: new Date(),
          categoryId,
          applicantKind: 'unit',
          invitedBy,
        })
        if (isRefusal(entry)) throw new Error(entry.code)
        return entry.recommender ?? null
      }
      const [serving = '', own = ''] = recommenders
      const company = () => createUnit(booted.payload)
      expect(await begin(await company(), { contest, unit: serving })).toBe(serving)
      expect(await begin(own, { contest, unit: own })).toBeNull()
      expect(await begin(await company(), { contest: world.contest, unit: serving })).toBeNull()
      const stranger = world.ours.unit
      expect(await begin(await company(), { contest, unit: stranger })).toBeNull()
    })

    it('should be over in words where the unit does not serve, or no more entries are taken', async () => {
      const merged = await createUnit(booted.payload)
      await updateDocument(await booted.request(), 'units', merged, { mergedInto: world.ours.unit })
      const closed = await createRecommendationWorld(booted, {
        contest: {
          windows: [
            {
              key: 'submission',
              title: '申报',
              displayText: '已截止',
              opensAt: '2020-01-01T00:00:00.000Z',
              closesAt: '2020-02-01T00:00:00.000Z',
            },
          ],
        },
      })
      for (const [contest, unit] of [
        [world.contest, await createUnit(booted.payload)],
        [world.contest, merged],
        [world.contest, 'nobody'],
        [closed.contest, closed.ours.unit],
      ] as const) {
        const { body, headers } = await accept(contest, unit)
        expect([body.refusal?.code, headers.get('Set-Cookie')]).toEqual(['invitationOver', null])
      }
    })
  })
}
