import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { CollectionSlug } from 'payload'

import { QueueLink } from '#src/admin/ExaminationQueue/QueueLink.tsx'
import type { StaffRole } from '#src/domain/types/index.ts'
import { guardServerFunction } from '#src/endpoints/http/guardServerFunction.ts'
import { installGuards } from '#src/migrations/guards/installGuards.ts'
import { findById } from '#src/store/database/documents.ts'
import { bootHostWithPeople } from '../../helpers/host/hostWithPeople.ts'
import type { Booted } from '../../helpers/payload.ts'
import { PASSWORD, signedInAccount, unique } from '../../helpers/people.ts'
import { association } from '../../helpers/presets.ts'
import { createStaffWorld } from '../../worlds/staffWorld.ts'
import type { StaffWorld } from '../../worlds/staffWorld.ts'

/** What a host calls those who work on contests. */
const JOBS: Record<string, StaffRole> = {
  editor: 'organiser',
  reviewer: 'examiner',
  chief: 'admin',
}

type Person = { id: string; cookie: string }

let booted: Booted
let world: StaffWorld
let editor: Person
let reviewer: Person
let reader: Person
let entrant: { id: string; cookie: string; token: string }

beforeAll(async () => {
  booted = await bootHostWithPeople({
    options: {
      staff: {
        collection: 'users',
        roleOf: async (user) => {
          if (user.job === 'broken') throw new Error('the directory does not answer')
          return JOBS[String(user.job)] ?? null
        },
        contestsOf: (user) => (user.works as string[] | null) ?? 'all',
      },
    },
  })
  world = await createStaffWorld(booted, { preset: association })
  editor = await person('editor')
  reviewer = await person('reviewer')
  reader = await person('reader')
  const { id, cookie } = await signedInAccount(booted.payload)
  entrant = { id, cookie, token: cookie.slice(cookie.indexOf('=') + 1) }
})
afterAll(() => booted?.stop())

describe('a host whose own people are the staff', () => {
  it('should have no collection of staff beside them, and the panel that it had', async () => {
    expect(booted.payload.config.admin.user).toBe('users')
    expect(Object.keys(booted.payload.collections)).not.toContain('staff')
    expect((await post('/staff/login', { email: 'a@example.org', password: 'x' })).status).toBe(404)
    expect((await post('/staff/first-register', firstUser())).status).toBe(404)
  })

  it('should let an organiser make a contest, and nobody without a role', async () => {
    const contest = { title: '示例大赛', slug: `contest-${unique()}`, edition: 2026 }
    const made = await post('/contests', contest, editor)
    expect(made.body).toMatchObject({ doc: { title: '示例大赛' } })
    const changed = await patch(`/contests/${world.contest}`, { title: '改过的大赛' }, editor)
    expect(changed.status).toBe(200)
    for (const who of [reader, entrant]) {
      expect((await post('/contests', contest, who)).status).toBe(403)
      expect((await patch(`/contests/${world.contest}`, { title: 'x' }, who)).status).not.toBe(200)
    }
  })

  it('should let an examiner examine, under the name that the host has for them', async () => {
    const { id } = await world.entry()
    const checklist = await passed(id)
    const door = `/staff/entries/${id}/acceptance`
    expect((await post(door, { checklist }, reader)).status).toBe(401)
    expect((await post(door, { checklist }, entrant)).status).toBe(401)
    const accepted = await post(door, { checklist }, reviewer)
    expect(accepted.body).toMatchObject({ value: { id, stage: 'accepted' } })
    const kept = await get(`/examinations?where[entry][equals]=${id}&depth=1`, editor)
    expect(kept.body.docs?.[0]).toMatchObject({ examiner: { id: reviewer.id, job: 'reviewer' } })
    const told = await get(`/activity?where[subjectId][equals]=${id}&limit=0`, editor)
    expect(JSON.stringify(told.body)).toContain('示例 reviewer')
  })

  it('should show nothing of contests to who has no role, in lists and in the menu', async () => {
    for (const slug of ['entries', 'units', 'accounts', 'activity', 'examinations']) {
      expect([slug, (await get(`/${slug}`, reader)).status]).toEqual([slug, 403])
    }
    const user = await signedIn(reader)
    const shown = booted.payload.config.collections
      .filter(({ admin: { hidden } }) =>
        typeof hidden === 'function' ? !hidden({ user: user as never }) : !hidden,
      )
      .map(({ slug }) => slug)
    expect(shown).toEqual(['users', 'posts', 'notices'])
  })

  it('should keep who works for one contest to it, and who works for none out', async () => {
    const other = await createStaffWorld(booted, { preset: association })
    const limited = await person('reviewer', [other.contest])
    const idle = await person('editor', [])
    const { id } = await world.entry()
    expect((await get(`/entries/${id}`, reviewer)).status).toBe(200)
    expect((await get(`/entries/${id}`, limited)).status).toBe(404)
    expect((await get('/entries', idle)).status).toBe(403)
    expect((await patch(`/contests/${world.contest}`, { title: 'x' }, idle)).status).not.toBe(200)
  })

  it('should ask for the role anew each time, and take a failing answer for none', async () => {
    const someone = await person('reviewer')
    expect((await get('/entries', someone)).status).toBe(200)
    await setJob(someone, 'reader')
    expect((await get('/entries', someone)).status).toBe(403)
    await setJob(someone, 'broken')
    expect((await get('/entries', someone)).status).toBe(403)
    expect((await get('/posts', someone)).status).toBe(200)
    expect((await get('/users/me', someone)).body.user).toMatchObject({ id: someone.id })
  })

  it('should keep on the record who has decided, and say so where they are to be deleted', async () => {
    await installGuards({ db: (booted.payload.db as unknown as PostgresAdapter).drizzle as never })
    const [idle, busy] = [await person('reader'), await person('reviewer')]
    const { id } = await world.entry()
    const door = `/staff/entries/${id}/acceptance`
    expect((await post(door, { checklist: await passed(id) }, busy)).status).toBe(200)
    expect((await remove(`/users/${idle.id}`, editor)).status).toBe(200)
    const refused = await remove(`/users/${busy.id}`, editor)
    expect(refused.status).toBe(409)
    expect(JSON.stringify(refused.body)).toContain('on the record')
  })

  it('should show the way to the queue to staff alone, and guard what the panel asks of contests', async () => {
    const link = async (who: Person) =>
      QueueLink({
        payload: booted.payload,
        i18n: { language: 'zh' } as never,
        user: (await signedIn(who)) as never,
      })
    expect(await link(reader)).toBeNull()
    expect(await link(reviewer)).not.toBeNull()
    const { id } = await world.entry()
    const asked = (collectionSlug: string, docID: string, who: Person) =>
      guardServerFunction({
        args: { name: 'form-state', args: { collectionSlug, docID } },
        config: booted.payload.config,
        headers: new Headers({ Cookie: who.cookie }),
        handle: () => 'handled' as unknown,
      })
    expect(await asked('entries', id, reviewer)).toBe('handled')
    expect(await asked('entries', id, reader)).toMatchObject({ refusal: { code: 'notFound' } })
    expect(await asked('posts', 'any', reader)).toBe('handled')
  })

  it('should know them where a program of the host names them as its user', async () => {
    const asked = (who: Person) =>
      booted.payload.find({
        collection: 'entries' as CollectionSlug,
        overrideAccess: false,
        user: { id: who.id, collection: 'users', job: who === reviewer ? 'reviewer' : 'reader' },
      })
    await expect(asked(reviewer)).resolves.toMatchObject({ docs: expect.any(Array) })
    await expect(asked(reader)).rejects.toThrow()
  })
})

describe('what is the host’s', () => {
  it('should stay open to its people as Payload says, and closed to who signs up to a contest', async () => {
    const made = await post('/posts', { title: '公告', author: reader.id }, reader)
    expect(made.status).toBe(201)
    const { id } = made.body.doc ?? {}
    expect((await patch(`/posts/${String(id)}`, { title: '新公告' }, editor)).status).toBe(200)
    expect((await get('/posts', null)).status).toBe(403)
    const ways: Record<string, string>[] = [
      { Cookie: entrant.cookie },
      { Authorization: `JWT ${entrant.token}` },
    ]
    for (const headers of ways) {
      const asked = await booted.rest('/posts', { headers })
      expect(asked.status).toBe(403)
      const sent = await booted.rest('/posts', {
        ...json({ title: 'x' }),
        headers: { ...JSON_TYPE, ...headers },
      })
      expect(sent.status).toBe(403)
      expect((await booted.rest('/users', { headers })).status).toBe(403)
      expect((await booted.rest('/globals/footer', { headers })).status).toBe(403)
      expect((await booted.rest('/payload-jobs/run', { headers })).status).toBe(401)
      const theirs = await booted.rest('/payload-preferences/nav', { headers })
      expect(theirs.body).toEqual((await get('/payload-preferences/nav', null)).body)
      expect((await booted.payload.auth({ headers: new Headers(headers) })).user).toBeNull()
    }
    // As when a document of the contest that they read names one of the host's.
    const asEntrant = { overrideAccess: false, user: { id: entrant.id, collection: 'accounts' } }
    for (const collection of ['posts', 'users'] as CollectionSlug[]) {
      await expect(booted.payload.find({ collection, ...asEntrant })).rejects.toThrow()
    }
    await post('/notices', { title: '公开' }, reader)
    expect((await get('/notices', null)).body.totalDocs).toBe(1)
    expect((await get('/notices', entrant)).body.totalDocs).toBe(1)
  })

  it('should know an entrant at the contest’s own doors', async () => {
    const me = await get('/accounts/me', entrant)
    expect(me.body.user).toMatchObject({ id: entrant.id })
    expect((await get('/portal/me', entrant)).status).not.toBe(401)
  })

  it('should keep its globals, preferences, locks and tasks', async () => {
    expect((await post('/globals/footer', { text: '页脚' }, reader)).status).toBe(200)
    expect((await post('/payload-preferences/nav', { value: { open: true } }, reader)).status).toBe(
      200,
    )
    expect((await get('/payload-preferences/nav', reader)).status).toBe(200)
    const { id } = (await post('/posts', { title: '锁' }, reader)).body.doc ?? {}
    const lock = {
      document: { relationTo: 'posts', value: id },
      user: { relationTo: 'users', value: reader.id },
    }
    expect((await post('/payload-locked-documents', lock, reader)).status).toBe(201)
    expect((await get('/payload-locked-documents', reader)).body.totalDocs).toBe(1)
    await booted.payload.jobs.queue({ task: 'hostTask' as never, input: {} as never })
    expect((await get('/payload-jobs/run', reader)).status).toBe(200)
  })

  it('should show no lock on a document of a contest to who may not read it', async () => {
    const { id } = await world.entry()
    const lock = {
      document: { relationTo: 'entries', value: id },
      user: { relationTo: 'users', value: editor.id },
    }
    expect((await post('/payload-locked-documents', lock, editor)).status).toBe(201)
    const seen = async (who: Person) =>
      JSON.stringify((await get('/payload-locked-documents?depth=0&limit=0', who)).body)
    expect(await seen(editor)).toContain(id)
    expect(await seen(reader)).not.toContain(id)
  })

  it('should get its bodies and queries as before', async () => {
    const body = 'x'.repeat(3_000_000)
    const echoed = await booted.rest('/echo', {
      method: 'POST',
      body,
      cookie: reader.cookie,
      headers: { Origin: 'https://sister.example.org' },
    })
    expect(echoed).toMatchObject({ status: 200, body: { length: body.length } })
    const asEntrant = await booted.rest('/echo', {
      method: 'POST',
      body: 'x',
      cookie: entrant.cookie,
    })
    expect(asEntrant.body).toMatchObject({ user: null })
    expect(
      (await get('/posts?where[author.email][like]=example&sort=author.email', reader)).status,
    ).toBe(200)
    expect((await get('/nowhere', reader)).body).toMatchObject({
      message: expect.stringContaining('Route not found'),
    })
  })
})

async function person(job: string, works?: string[]): Promise<Person> {
  const email = `${job}-${unique()}@example.org`
  const { id } = await booted.payload.create({
    collection: 'users' as CollectionSlug,
    data: { email, password: PASSWORD, fullName: `示例 ${job}`, job, works: works ?? null },
  })
  const entered = await post('/users/login', { email, password: PASSWORD })
  return { id: String(id), cookie: `payload-token=${String(entered.body.token)}` }
}

const setJob = ({ id }: Person, job: string) =>
  booted.payload.update({ collection: 'users' as CollectionSlug, id, data: { job } })

const signedIn = async ({ cookie }: Person) =>
  (await booted.payload.auth({ headers: new Headers({ Cookie: cookie }) })).user

const firstUser = () => ({ email: 'stranger@example.org', password: PASSWORD, name: '路人' })

const JSON_TYPE = { 'Content-Type': 'application/json' }
const json = (body: unknown, method = 'POST') => ({
  method,
  body: JSON.stringify(body),
  headers: JSON_TYPE,
})
const cookieOf = (who: { cookie: string } | null) => (who ? { cookie: who.cookie } : {})
const get = (path: string, who: { cookie: string } | null) => booted.rest(path, cookieOf(who))
const post = (path: string, body: unknown, who: { cookie: string } | null = null) =>
  booted.rest(path, { ...json(body), ...cookieOf(who) })
const remove = (path: string, who: { cookie: string }) =>
  booted.rest(path, { method: 'DELETE', ...cookieOf(who) })
const patch = (path: string, body: unknown, who: { cookie: string }) =>
  booted.rest(path, { ...json(body, 'PATCH'), ...cookieOf(who) })

async function passed(id: string) {
  const req = await booted.request()
  const entry = await findById(req, 'entries', id)
  const category = await findById(req, 'categories', entry?.category)
  return (category?.checklist ?? []).map(({ key }) => ({ item: key, passed: true }))
}
