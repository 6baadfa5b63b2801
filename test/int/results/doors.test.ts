import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { EntryFileDocument } from '#src/domain/documents/index.ts'
import type { FileKind } from '#src/domain/types/index.ts'
import { assignJudges } from '#src/operations/judging/assignJudges.ts'
import { openRound } from '#src/operations/judging/openRound.ts'
import { markedWork } from '#src/queries/judging/markedWork.ts'
import { createDocument, findAll, findById, updateDocument } from '#src/store/database/documents.ts'
import { bootPayload, ORIGIN } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { createJudge, createOutcomeWorld } from '../../worlds/outcomeWorld.ts'
import type { OutcomeWorld } from '../../worlds/outcomeWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'

const ROUND = {
  components: [
    { kind: 'experts' as const, weight: 70 },
    { kind: 'publicVote' as const, weight: 30, conversion: 'shareOfMax' as const },
  ],
  criteria: [
    { key: 'idea', label: '创意', min: 0, max: 40 },
    { key: 'craft', label: '制作', min: 0, max: 60 },
  ],
  votesPerDay: 2,
}

let booted: Booted
let world: OutcomeWorld
beforeAll(async () => {
  booted = await bootPayload()
  world = await openWorld()
})
afterAll(() => booted?.stop())

describe('POST /api/portal/ballots', () => {
  it('should give a fresh browser its cookie first and count the ballot it sends again', async () => {
    const first = await booted.rest('/portal/ballots', form(ballot('2030-V-0001')))
    expect(first.status).toBe(307)
    expect(first.headers.get('location')).toBe('/api/portal/ballots?device=1')
    const set = first.headers.get('set-cookie') ?? ''
    expect(set).toMatch(/^contest-voter=[^;]+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+/)
    const cookie = set.split(';')[0] ?? ''
    const again = await booted.rest('/portal/ballots?device=1', form(ballot('2030-V-0001'), cookie))
    expect([again.status, again.body.value]).toEqual([200, { left: 1 }])
    const twice = await booted.rest('/portal/ballots', form(ballot('2030-V-0001'), cookie))
    expect([twice.status, twice.body.refusal?.code]).toEqual([409, 'voteAlreadyCast'])
    expect(twice.body.refusal?.message).toMatch(/您今天已经给这件作品投过票/)
  })

  it('should count nothing for a browser that keeps no cookie, or makes up its own', async () => {
    const without = await booted.rest('/portal/ballots?device=1', form(ballot('2030-V-0001')))
    expect([without.status, without.body.refusal?.code]).toEqual([403, 'cookiesOff'])
    const forged = await booted.rest(
      '/portal/ballots?device=1',
      form(ballot('2030-V-0001'), `contest-voter=me.${'0'.repeat(64)}`),
    )
    expect(forged.status).toBe(403)
  })

  it('should keep nothing of a voter but a keyed hash', async () => {
    const cookie = await freshCookie()
    await booted.rest('/portal/ballots', form(ballot('2030-V-0002'), cookie))
    const id = cookie.slice('contest-voter='.length).split('.')[0] ?? ''
    const rows = await findAll(await booted.request(), 'ballots', {
      round: { equals: world.round },
    })
    expect(rows.length).toBeGreaterThan(0)
    for (const { voter } of rows) {
      expect(voter).toMatch(/^[0-9a-f]{64}$/)
      expect(voter).not.toContain(id)
    }
  })

  it('should lead a plain form back to the page of the entry, and nowhere else', async () => {
    const cookie = await freshCookie()
    const send = async (number: string, next?: string) => {
      const { method, body, headers } = form({ ...ballot(number), ...(next ? { next } : {}) })
      return booted.rest('/portal/ballots', {
        method,
        body,
        headers: { ...headers, Accept: 'text/html' },
        cookie,
      })
    }
    const back = await send('2030-V-0001', '/en/somewhere?voted=1')
    expect([back.status, back.headers.get('location')]).toEqual([303, '/en/somewhere?voted=1'])
    const away = await send('2030-V-0002', '//example.invalid/')
    expect(away.headers.get('location')).toBe(`/${world.slug}/entries/2030-V-0002`)
  })

  it('should refuse a post from a foreign page', async () => {
    const { method, body, headers } = form(ballot('2030-V-0001'))
    const foreign = { ...headers, Origin: 'http://example.invalid', Host: 'localhost:3000' }
    const answer = await booted.rest('/portal/ballots', {
      method,
      body,
      headers: foreign,
      cookie: await freshCookie(),
    })
    expect([answer.status, answer.body.refusal?.code]).toEqual([403, 'foreignOrigin'])
  })
})

describe('GET /api/portal/device', () => {
  it('should give a cookie once and lead on, on this site only', async () => {
    const first = await booted.rest('/portal/device?next=%2Fa%2Fentries')
    expect([first.status, first.headers.get('location')]).toEqual([
      303,
      '/api/portal/device?next=%2Fa%2Fentries&device=1',
    ])
    const cookie = (first.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    const again = await booted.rest('/portal/device?next=%2Fa%2Fentries&device=1', { cookie })
    expect([again.headers.get('set-cookie'), again.headers.get('location')]).toEqual([
      null,
      '/a/entries',
    ])
    for (const next of ['//evil.invalid', '/\\evil.invalid', 'https://evil.invalid', '/\t/evil']) {
      const path = `/portal/device?next=${encodeURIComponent(next)}`
      expect((await booted.rest(path, { cookie })).headers.get('location')).toBe('/')
    }
  })

  it('should let a browser without cookies keep its order in the address', async () => {
    const { headers } = await booted.rest('/portal/device?next=%2Fa%2Fentries%3Fq%3Db&device=1')
    expect(headers.get('location')).toMatch(/^\/a\/entries\?q=b&order=[0-9a-f]{8}$/)
  })
})

describe('POST /api/portal/judge/rounds/:round/entries/:entry/marks', () => {
  it('should take a posted sheet, and answer beside the fields of the form', async () => {
    const judge = await createJudge(booted, world)
    granted(
      await assignJudges({
        req: await booted.request(),
        actor: world.organiser,
        now: world.now,
        roundId: world.round,
        judges: [judge.actor.id],
      }),
    )
    const path = `/portal/judge/rounds/${world.round}/entries/${world.entries.A}/marks`
    const send = (fields: Record<string, string>) => booted.rest(path, form(fields, judge.cookie))
    const outside = await send({ 'points.idea': '41', 'points.craft': '' })
    expect([outside.status, Object.keys(outside.body.refusal?.fields ?? {}).sort()]).toEqual([
      422,
      ['points.craft', 'points.idea'],
    ])
    expect((await send({ 'points.idea': 'abc', 'points.craft': '1' })).status).toBe(422)
    const good = await send({ 'points.idea': '３０', 'points.craft': '50', comment: '好' })
    expect([good.status, good.body.next]).toEqual([200, '/judge?marked=2030-V-0001'])
    const [mark] = await findAll(await booted.request(), 'marks', {
      round: { equals: world.round },
    })
    expect(mark).toMatchObject({ values: { idea: 30, craft: 50 }, comment: '好' })
  })

  it('should tell a stranger and a signed-out browser nothing', async () => {
    const path = `/portal/judge/rounds/${world.round}/entries/${world.entries.A}/marks`
    const fields = { 'points.idea': '1', 'points.craft': '1' }
    expect((await booted.rest(path, form(fields))).status).toBe(401)
    const stranger = await createJudge(booted, world)
    expect((await booted.rest(path, form(fields, stranger.cookie))).status).toBe(404)
    expect((await booted.rest(path, form(fields, world.organiserCookie))).status).toBe(401)
  })
})

describe('GET /api/portal/files/:id', () => {
  it('should show the made version of the film of an entry to the public once its vote has begun, and nothing else', async () => {
    const other = await createOutcomeWorld(booted, {
      letters: ['A', 'B'],
      round: ROUND,
      category: { fileSlots: SLOTS },
    })
    const film = await addFile(other, { slot: 'work', kind: 'mp4', mimeType: 'video/mp4' })
    const scan = await addFile(other, { slot: 'scan', kind: 'jpg', mimeType: 'image/jpeg' })
    const clip = await addFile(other, { slot: 'papers', kind: 'mp4', mimeType: 'video/mp4' })
    const letter = await addFile(other, { slot: 'letter', kind: 'jpg', mimeType: 'image/jpeg' })
    const stamped = await addFile(other, { slot: 'form', kind: 'pdf', mimeType: 'application/pdf' })
    await addMade(other, film)
    await addMade(other, clip)
    const statusOf = async (id: string, cookie?: string) =>
      (await booted.rest(`/portal/files/${id}`, cookie ? { cookie } : {})).status
    const all = [film, `${film}/film`, `${clip}/film`, scan, clip, letter, stamped]
    const statuses = (cookie?: string) => Promise.all(all.map((id) => statusOf(id, cookie)))

    const nothing = all.map(() => 404)
    expect(await statuses()).toEqual(nothing)
    const call = { actor: other.organiser, now: other.now, roundId: other.round }
    granted(await openRound({ req: await booted.request(), ...call }))
    const isPublic = [404, 200, 404, 404, 404, 404, 404]
    expect(await statuses()).toEqual(isPublic)

    const judge = await createJudge(booted, other)
    const stranger = await createJudge(booted, other)
    const judges = [judge.actor.id]
    granted(await assignJudges({ req: await booted.request(), ...call, judges }))
    // The work, whole; the letter and the stamped form say who made it.
    expect(await statuses(judge.cookie)).toEqual([200, 200, 200, 200, 200, 404, 404])
    const { films, files } = await shownToJudge(other, judge.actor.id)
    expect(films).toEqual([film])
    expect(files).not.toContain(stamped)
    expect(await statuses(stranger.cookie)).toEqual(isPublic)

    await inOperation(booted, (req) =>
      updateDocument(req, 'entries', String(other.entries.A), { stage: 'disqualified' }),
    )
    expect(await statuses()).toEqual(nothing)
    expect(await statuses(judge.cookie)).toEqual(nothing)
  })

  it('should hide the film of an entry whose papers are not complete', async () => {
    const other = await createOutcomeWorld(booted, {
      letters: ['A'],
      round: ROUND,
      category: { fileSlots: SLOTS.map((slot) => ({ ...slot, required: slot.key === 'letter' })) },
    })
    const film = await addFile(other, { slot: 'work', kind: 'mp4', mimeType: 'video/mp4' })
    await addMade(other, film)
    const call = { actor: other.organiser, now: other.now, roundId: other.round }
    granted(await openRound({ req: await booted.request(), ...call }))
    expect((await booted.rest(`/portal/files/${film}/film`)).status).toBe(404)
    await addFile(other, { slot: 'letter', kind: 'jpg', mimeType: 'image/jpeg' })
    expect((await booted.rest(`/portal/files/${film}/film`)).status).toBe(200)
  })
})

describe('POST /api/staff/rounds/:id/…', () => {
  it('should serve an organiser and nobody else', async () => {
    const other = await createOutcomeWorld(booted, { letters: ['A'], round: ROUND })
    const judge = await createJudge(booted, other)
    const send = (name: string, body: object, cookie = world.organiserCookie) =>
      booted.rest(`/staff/rounds/${other.round}/${name}`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json' },
        cookie,
      })
    expect((await send('opening', {}, '')).status).toBe(401)
    expect((await send('opening', {}, judge.cookie)).status).toBe(401)
    expect((await send('assignments', { judges: [judge.actor.id] })).status).toBe(200)
    expect((await send('opening', {})).status).toBe(200)
    expect((await send('computation', {})).body.refusal?.code).toBe('roundNotClosed')
    expect((await send('closing', {})).status).toBe(200)
    expect((await send('closing', {})).body.refusal?.code).toBe('roundNotOpen')
    expect((await send('computation', { quotas: { first: 'x' } })).status).toBe(422)
    expect((await send('computation', { quotas: { first: '1' } })).body.refusal?.code).toBe(
      'marksMissing',
    )
  })
})

const slot = (key: string, due: 'submission' | 'acceptance', accept: FileKind[]) => ({
  key,
  label: key,
  due,
  required: false,
  maxFiles: 3,
  maxMegabytes: 1,
  accept,
})
const SLOTS = [
  slot('work', 'submission', ['mp4', 'mov']),
  slot('scan', 'submission', ['pdf', 'jpg']),
  slot('papers', 'submission', ['any']),
  slot('letter', 'acceptance', ['pdf', 'jpg']),
  { ...slot('form', 'submission', ['pdf']), paper: 'form' as const },
]

/** A file of the world's first entry, with its bytes. */
async function addFile(
  { contest, entries }: OutcomeWorld,
  file: Pick<EntryFileDocument, 'slot' | 'kind' | 'mimeType'>,
): Promise<string> {
  const filename = randomUUID()
  const place = path.join(booted.dataDir, 'files', filename)
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, 'bytes')
  const entry = String(entries.A)
  return inOperation(booted, async (req) => {
    const uploadedBy = (await findById(req, 'entries', entry))?.account ?? ''
    const created = await createDocument(req, 'entryFiles', {
      ...file,
      contest,
      entry,
      uploadedBy,
      filename,
      originalName: `示例.${file.kind}`,
      filesize: 5,
      sha256: filename,
    })
    return created.id
  })
}

/** The version of a film for playing. */
async function addMade({ contest }: OutcomeWorld, film: string): Promise<void> {
  await inOperation(booted, async (req) => {
    const { filename: video = '', sha256: videoSha256 = '' } =
      (await findById(req, 'entryFiles', film)) ?? {}
    const made = { contest, file: film, video, videoSha256, videoBytes: 5 }
    await createDocument(req, 'renditions', { ...made, state: 'ready', percent: 100, attempts: 1 })
  })
}

async function shownToJudge({ entries }: OutcomeWorld, judge: string) {
  const work = await markedWork(await booted.request(), { entry: String(entries.A), judge })
  return { films: [work.film?.id], files: work.files.map(({ id }) => id) }
}

async function openWorld(): Promise<OutcomeWorld> {
  const made = await createOutcomeWorld(booted, {
    letters: ['A', 'B'],
    round: ROUND,
    // Endpoints read the server's clock.
    windows: [
      {
        key: 'vote',
        title: '网络投票',
        displayText: '现在',
        opensAt: new Date(Date.now() - 3_600_000).toISOString(),
        closesAt: new Date(Date.now() + 3_600_000).toISOString(),
      },
    ],
  })
  granted(
    await openRound({
      req: await booted.request(),
      actor: made.organiser,
      now: made.now,
      roundId: made.round,
    }),
  )
  return made
}

const ballot = (number: string) => ({ round: world.round, number })

const form = (fields: Record<string, string>, cookie?: string) => ({
  method: 'POST',
  body: new URLSearchParams(fields).toString(),
  headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: ORIGIN },
  ...(cookie ? { cookie } : {}),
})

async function freshCookie(): Promise<string> {
  const { headers } = await booted.rest('/portal/device?next=%2F')
  return (headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}
