import { postgresAdapter, sql } from '@payloadcms/db-postgres'
import { formBuilderPlugin } from '@payloadcms/plugin-form-builder'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig } from 'payload'
import type { CollectionConfig, CollectionSlug } from 'payload'

import { contestPlugin } from '#src/index.ts'
import { installGuards } from '#src/migrations/guards/installGuards.ts'
import { assignJudges } from '#src/operations/judging/assignJudges.ts'
import { closeRound } from '#src/operations/judging/closeRound.ts'
import { openRound } from '#src/operations/judging/openRound.ts'
import { recordMark } from '#src/operations/judging/recordMark.ts'
import { computeResults } from '#src/operations/results/computeResults.ts'
import { castBallot } from '#src/operations/voting/castBallot.ts'
import { shanghai2024 } from '#src/presets/shanghai-2024.ts'
import { findById } from '#src/store/database/documents.ts'
import { TABLE } from '#src/store/database/table.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { begin, createEntrant, createIntakeWorld, signUp } from '../../worlds/intakeWorld.ts'
import { createJudge, createOutcomeWorld, NOW } from '../../worlds/outcomeWorld.ts'
import type { OutcomeWorld } from '../../worlds/outcomeWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'

/** What a project may well have before a contest comes to it. */
const HOSTS = ['entries', 'categories', 'results', 'units', 'messages', 'tries'].map(
  (slug): CollectionConfig => ({
    slug,
    access: { read: () => true },
    fields: [{ name: 'title', type: 'text' }],
  }),
)
const MEDIA: CollectionConfig = {
  slug: 'media',
  access: { read: () => true },
  upload: { mimeTypes: ['image/*'], disableLocalStorage: true },
  fields: [{ name: 'alt', type: 'text' }],
}

describe('a project with collections of the same names', () => {
  let booted: Booted
  beforeAll(async () => {
    booted = await bootPayload({
      host: ({ databaseUrl, dataDir }) =>
        buildConfig({
          collections: [...HOSTS, MEDIA],
          db: postgresAdapter({ idType: 'uuidv7', pool: { connectionString: databaseUrl } }),
          editor: lexicalEditor(),
          i18n: { fallbackLanguage: 'zh', supportedLanguages: { zh } },
          plugins: [
            formBuilderPlugin({}),
            contestPlugin({ dataDir, secureCookies: false, slugs: 'contest', hostMedia: 'media' }),
          ],
          secret: 'a secret for tests only',
          telemetry: false,
          typescript: { autoGenerate: false },
        }),
    })
    await installGuards({ db: booted.payload.db.drizzle })
    await booted.payload.create({
      collection: 'entries' as CollectionSlug,
      data: { title: '项目自己的' },
    })
  })
  afterAll(() => booted?.stop())

  it('should have each under its own name, in the database too', async () => {
    const slugs = Object.keys(booted.payload.collections)
    for (const name of ['entries', 'categories', 'forms', 'form-submissions']) {
      expect(slugs).toEqual(expect.arrayContaining([name, `contest-${name}`]))
    }
    expect(slugs).not.toContain('contest-media')
    const { rows } = await booted.payload.db.drizzle.execute(sql`
      select tablename as name from pg_tables where schemaname = 'public'`)
    const tables = rows.map(({ name }) => String(name))
    expect(tables).toEqual(
      expect.arrayContaining([
        'entries',
        'contest_entries',
        'contest_contests_windows',
        'contest_form_submissions',
        'contest_commit_marks',
        'tries',
        'contest_tries',
      ]),
    )
    expect(tables).not.toContain('entry_files')
  })

  it('should run a contest: sign-up, an entry, marks, ballots, a result', async () => {
    const intake = await createIntakeWorld(booted, { preset: shanghai2024 })
    const entrant = await createEntrant(booted)
    await signUp({ world: intake, entrant })
    const [category = ''] = Object.keys(intake.categories)
    const entry = granted(await begin({ world: intake, entrant, category }))
    expect(await findById(await booted.request(), 'entries', entry.id)).toMatchObject({
      stage: 'draft',
    })

    const world = await markedWorld()
    granted(await closeRound(await call(world)))
    const { output } = granted(await computeResults(await call(world)))
    const [first] = output.lines.toSorted((one, other) => one.rank - other.rank)
    expect(first?.entry).toBe(world.entries.A)
    expect(output.lines.map(({ votes }) => votes).toSorted()).toEqual([0, 1])

    const own = await booted.rest(`/contest-entries/${world.entries.A}`, {
      cookie: world.organiserCookie,
    })
    expect(own).toMatchObject({ status: 200, body: { title: '作品A' } })
    const runs = await booted.rest(`/contest-result-runs?where[round][equals]=${world.round}`, {
      cookie: world.organiserCookie,
    })
    expect(runs.body.totalDocs).toBe(1)
  })

  it('should leave what the project has as it was', async () => {
    const { status, body } = await booted.rest('/entries')
    expect([status, body.totalDocs]).toEqual([200, 1])
    expect(JSON.stringify(body)).toContain('项目自己的')
  })

  it('should keep what is written once, under its own name', async () => {
    const { drizzle } = booted.payload.db
    await expect(drizzle.execute(sql`update ${TABLE.marks} set comment = 'x'`)).rejects.toThrow()
    await expect(drizzle.execute(sql`delete from ${TABLE.activity}`)).rejects.toThrow()
    await drizzle.execute(sql`update entries set title = title`)
  })

  it('should have the doors of the panel below the slug of its staff', async () => {
    const { status } = await booted.rest('/contest-staff/claims/next', { method: 'POST' })
    expect(status).toBe(401)
    expect((await booted.rest('/staff/claims/next', { method: 'POST' })).status).toBe(404)
  })

  async function markedWorld(): Promise<OutcomeWorld> {
    const world = await createOutcomeWorld(booted, {
      letters: ['A', 'B'],
      round: {
        components: [
          { kind: 'experts', weight: 70 },
          {
            kind: 'publicVote',
            weight: 30,
            conversion: 'bandedRank',
            bands: 2,
            lowest: 60,
            highest: 100,
            zeroVotes: 60,
          },
        ],
        criteria: [{ key: 'idea', label: '创意', min: 0, max: 100 }],
      },
    })
    const judge = await createJudge(booted, world)
    granted(await assignJudges({ ...(await call(world)), judges: [judge.actor.id] }))
    granted(await openRound(await call(world)))
    for (const [index, entryId] of Object.values(world.entries).entries()) {
      const values = { idea: 90 - index * 10 }
      const { req, now, roundId } = await call(world)
      granted(await recordMark({ req, now, roundId, actor: judge.actor, entryId, values }))
    }
    const { req, now, roundId } = await call(world)
    granted(await castBallot({ req, now, roundId, number: '2030-V-0001', voter: 'one' }))
    return world
  }

  const call = async (world: OutcomeWorld) => ({
    req: await booted.request(),
    actor: world.organiser,
    now: NOW,
    roundId: world.round,
  })
})
