import type { CollectionSlug } from 'payload'

import { slugOf } from '#src/domain/basics/collections.ts'
import type { CollectionName } from '#src/domain/documents/index.ts'
import type { StaffRole } from '#src/domain/types/index.ts'
import { createDocument, findAll, findById, updateDocument } from '#src/store/database/documents.ts'
import { UNIT_COLUMNS } from '#src/domain/units/unitSheet/unitSheet.ts'
import { sheetWords } from '#src/translations/sheetWords.ts'
import { UNIT_HEADER, workbookOf } from '../../helpers/bytes/workbooks.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { createUnit, signedInAccount, signedInStaff, unique } from '../../helpers/people.ts'
import { association } from '../../helpers/presets.ts'
import { createForm } from '../../worlds/parts/createForm.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'
import { stored } from '../../worlds/parts/stored.ts'
import { createStaffWorld } from '../../worlds/staffWorld.ts'
import type { StaffWorld } from '../../worlds/staffWorld.ts'

/** `theirs`: what the limited staff of this test have nothing to do with; published, with live entries. */
let booted: Booted
let own: StaffWorld
let theirs: StaffWorld
let organiser: string
const all: Partial<Record<StaffRole, string>> = {}

beforeAll(async () => {
  booted = await bootPayload()
  all.admin = (await signedInStaff(booted.payload, { role: 'admin' })).cookie
  own = await createStaffWorld(booted, { preset: association })
  theirs = await createStaffWorld(booted, { preset: association })
  await patch('contests', theirs.contest, { published: true }, all.admin)
  await theirs.entry()
  await own.entry()
  organiser = (await signedInStaff(booted.payload, { role: 'organiser', contests: [own.contest] }))
    .cookie
})
afterAll(() => booted?.stop())

describe('an organiser of one contest', () => {
  it('should make nothing in another, not even as a copy of what is their own', async () => {
    const { contest } = theirs
    const category = categoryOf(theirs)
    const counted = async () => [
      await countOf('categories', contest),
      await countOf('rounds', contest),
      await countOf('broadcasts', contest),
    ]
    const before = await counted()
    const made = [
      await post('categories', { ...CATEGORY, contest }),
      await post('rounds', { contest, category, title: '示例' }),
      await post(`categories/${categoryOf(own)}/duplicate`, { contest, key: 'copied', code: 'QQ' }),
      await post('broadcasts', { contest, audience: 'entrants', subject: '示例', body: '示例' }),
      await post('limitGrants', { category, unit: theirs.recommender, reason: '示例' }),
    ]
    expect(made.map(({ status }) => status)).toEqual(made.map(() => 403))
    expect(await counted()).toEqual(before)
  })

  it('should change nothing in another, one by one or many at once', async () => {
    const before = await everything(theirs.contest)
    const category = categoryOf(theirs)
    for (const [slug, id, data] of [
      ['categories', category, { title: '改' }],
      ['categories', category, { contest: own.contest }],
      ['contests', theirs.contest, { title: '改' }],
      ['units', theirs.recommender, { contactPhone: '改' }],
    ] as const) {
      expect([slug, (await patch(slug, id, data)).status]).toEqual([slug, 403])
    }
    for (const slug of ['categories', 'rounds', 'contests']) {
      await booted.rest(`/${slug}?where[createdAt][exists]=true`, {
        ...json({ title: '改了很多', contest: own.contest }),
        method: 'PATCH',
        cookie: organiser,
      })
    }
    expect(await everything(theirs.contest)).toEqual(before)
  })

  it('should name nothing of another in what is their own', async () => {
    const round = { contest: own.contest, category: categoryOf(theirs), title: '示例' }
    expect(await refusalOf(await post('rounds', round))).toMatch('不属于您负责的赛事')
    const { recommenders = [] } = await stored(booted, 'contests', own.contest)
    const named = await patch('contests', own.contest, {
      recommenders: [...recommenders, theirs.recommender],
    })
    expect(await refusalOf(named)).toMatch('不属于您负责的赛事')
    const { forms = [] } = await stored(booted, 'categories', categoryOf(theirs))
    const formed = await patch('categories', categoryOf(own), { forms })
    expect(await refusalOf(formed)).toMatch('不属于您负责的赛事')
    const same = await patch('contests', own.contest, { recommenders, theme: '示例主题' })
    expect(same.status).toBe(200)
  })

  it('should neither order nor find by what stands behind a relationship', async () => {
    const asked = ['sort=unit.contactPhone', 'where[account.grants.contest.theme][like]=a']
    const statuses = (cookie: string | undefined) =>
      Promise.all(
        asked.map(async (query) => {
          const { status } = await booted.rest(
            `/entries?limit=1&${query}`,
            cookie ? { cookie } : {},
          )
          return status
        }),
      )
    expect(await statuses(organiser)).toEqual([400, 400])
    expect(await statuses(all.admin)).toEqual([200, 200])
  })

  it('should make no contest', async () => {
    const data = { title: '示例', slug: `new-${unique()}`, edition: 2030 }
    expect((await post('contests', data)).status).toBe(403)
    expect((await post('contests', data, all.admin)).status).toBe(201)
  })

  it('should see and edit forms as far as their contest uses them', async () => {
    const { signUpForm: mine } = await stored(booted, 'contests', own.contest)
    const { signUpForm: others } = await stored(booted, 'contests', theirs.contest)
    const { form: nobodys } = await createForm(booted)
    const seen = async (id: unknown) =>
      (await booted.rest(`/forms/${String(id)}`, { cookie: organiser })).status
    const edited = async (id: unknown) => (await patch('forms', id, { title: '改' })).status
    expect([await seen(mine), await edited(mine)]).toEqual([200, 200])
    for (const id of [others, nobodys])
      expect([await seen(id), await edited(id)]).toEqual([404, 403])
    // Once another contest uses it too, it is not theirs alone to change.
    await patch('contests', theirs.contest, { signUpForm: mine }, all.admin)
    expect([await seen(mine), await edited(mine)]).toEqual([200, 403])
    await patch('contests', theirs.contest, { signUpForm: others }, all.admin)
  })

  it('should let nobody into a unit and take nobody out', async () => {
    const unit = await createUnit(booted.payload)
    const [member, asker] = [
      await signedInAccount(booted.payload, { unit }),
      await signedInAccount(booted.payload, {}),
    ]
    const request = await inOperation(booted, (req) =>
      createDocument(req, 'joinRequests', {
        unit,
        account: asker.id,
        askedAs: '示例',
        state: 'open',
      } as Parameters<typeof createDocument<'joinRequests'>>[2]),
    )
    const decision = `staff/join-requests/${request.id}/decision`
    const removal = `staff/unit-members/${member.id}/removal`
    expect((await post(decision, { accept: true })).status).toBe(404)
    expect((await post(removal, {})).status).toBe(404)
    expect((await stored(booted, 'accounts', asker.id)).unit).toBeFalsy()
    expect((await post(decision, { accept: true }, all.admin)).status).toBe(200)
    expect((await stored(booted, 'accounts', asker.id)).unit).toBe(unit)
  })

  it('should import new units, and neither list nor change nor learn of those of others', async () => {
    const { name, contactPhone } = await stored(booted, 'units', theirs.recommender)
    await booted.payload.update({
      collection: slugOf('units') as CollectionSlug,
      id: theirs.recommender,
      data: { contactPhone: '13800009999', creditCode: '91310000607295871X' },
    })
    const fresh = `示例新协会${unique()}`
    const kind = sheetWords().kinds.district[0] ?? ''
    const row = (values: Record<string, string>) => UNIT_COLUMNS.map((each) => values[each] ?? '')
    const workbook = await workbookOf([
      UNIT_HEADER,
      row({ name, kind, contactPhone: '13800001111' }),
      row({ name: `${fresh}二`, kind, creditCode: '91310000607295871X' }),
      row({ name: fresh, kind }),
    ])
    const send = (end: string, cookie = organiser) =>
      booted.rest(`/staff/recommender-import/${own.contest}/${end}`, {
        method: 'POST',
        body: workbook,
        cookie,
      })
    const seen = await send('preview')
    expect(seen.status).toBe(200)
    expect(seen.body.value?.counts).toMatchObject({ create: 1, update: 0, list: 0, bad: 2 })
    expect(JSON.stringify(seen.body)).not.toMatch(/13800009999/)
    expect(JSON.stringify(seen.body)).toMatch(/须由负责全部赛事的工作人员/)
    const digest = String(seen.body.value?.digest)
    expect((await send(`rows?digest=${digest}`)).status).toBe(200)
    const { recommenders = [] } = await stored(booted, 'contests', own.contest)
    expect(recommenders).not.toContain(theirs.recommender)
    expect((await stored(booted, 'units', theirs.recommender)).contactPhone).toBe('13800009999')
    expect(contactPhone).not.toBe('13800009999')
    const { body } = await send('preview', all.admin)
    expect(body.value?.counts).toMatchObject({ update: 1, bad: 1 })
  })

  it('should learn of no unit by asking for accounts of it', async () => {
    const { name } = await stored(booted, 'units', theirs.recommender)
    const asked = (contest: string) =>
      post('staff/recommender-accounts/batch', {
        contest,
        units: [theirs.recommender],
        mode: 'issue',
        days: '30',
      })
    const [foreign, mine] = [await asked(theirs.contest), await asked(own.contest)]
    expect(foreign.status).toBe(404)
    expect(mine.status).toBe(200)
    expect(JSON.stringify([foreign.body, mine.body])).not.toContain(name)
  })
})

describe('an administrator of one contest', () => {
  it('should lift no limit, also not their own', async () => {
    const { id, cookie } = await signedInStaff(booted.payload, {
      role: 'admin',
      contests: [own.contest],
    })
    const { id: other } = await signedInStaff(booted.payload, { role: 'auditor' })
    await patch('staff', id, { contests: [], name: '示例改名' }, cookie)
    expect(await stored(booted, 'staff', id)).toMatchObject({
      contests: [own.contest],
      name: '示例改名',
    })
    expect((await patch('staff', other, { role: 'admin' }, cookie)).status).toBe(403)
    expect((await post('staff', {}, cookie)).status).toBe(403)
  })
})

describe('the contest of a document', () => {
  it('should never change, for nobody, and say so in words', async () => {
    const moved = await patch('categories', categoryOf(theirs), { contest: own.contest }, all.admin)
    expect(moved.status).toBe(409)
    expect(await refusalOf(moved)).toMatch('不能更改')
    const english = await booted.rest(`/categories/${categoryOf(theirs)}`, {
      ...json({ contest: own.contest }, { 'Accept-Language': 'en' }),
      method: 'PATCH',
      cookie: all.admin,
    })
    expect(await refusalOf(english)).toMatch('cannot be changed')
    const { contest } = await stored(booted, 'categories', categoryOf(theirs))
    expect(contest).toBe(theirs.contest)
  })
})

describe('an account with parts in two contests', () => {
  it('should show staff of one of them what it does there, in no list and by no question more', async () => {
    const grants = [own.contest, theirs.contest].map(
      (contest) => ({ contest, role: 'judge' }) as const,
    )
    const { id } = await signedInAccount(booted.payload, {
      unit: await createUnit(booted.payload),
      grants,
    })
    const seenBy = async (cookie: string | undefined) => {
      const { body } = await booted.rest(
        `/accounts?where[id][equals]=${id}&depth=0`,
        cookie ? { cookie } : {},
      )
      const [account] = body.docs as unknown as { grants: { contest: string }[] }[]
      return account?.grants.map(({ contest }) => contest).sort()
    }
    expect(await seenBy(all.admin)).toEqual([own.contest, theirs.contest].sort())
    expect(await seenBy(organiser)).toEqual([own.contest])
    for (const asked of ['where[grants.contest][equals]=x', 'where[grants.role][equals]=judge']) {
      const answer = await booted.rest(`/accounts?${asked}`, { cookie: organiser })
      expect([asked, answer.status]).toEqual([asked, 400])
    }
  })
})

describe('an account that agreed to texts of two contests', () => {
  it('should show staff of one of them those of that one and of the site, and by no question more', async () => {
    const req = await booted.request()
    const slugs = []
    for (const contest of [own.contest, theirs.contest]) {
      slugs.push((await findById(req, 'contests', contest))?.slug ?? '')
    }
    const [mine, other] = slugs
    const keys = ['privacy', `${mine}/licence`, `${other}/licence`]
    const at = new Date().toISOString()
    const { id } = await signedInAccount(booted.payload, {
      unit: await createUnit(booted.payload),
      grants: [{ contest: own.contest, role: 'judge' }],
    })
    await inOperation(booted, (writing) =>
      updateDocument(writing, 'accounts', id, {
        consents: keys.map((key) => ({ key, version: '1', at })),
      }),
    )
    const seenBy = async (cookie: string | undefined) => {
      const { body } = await booted.rest(`/accounts/${id}?depth=0`, cookie ? { cookie } : {})
      return (body as unknown as { consents: { key: string }[] }).consents.map(({ key }) => key)
    }
    expect(await seenBy(all.admin)).toEqual(keys)
    expect(await seenBy(organiser)).toEqual(keys.slice(0, 2))
    for (const asked of [`where[consents.key][contains]=${other}`, 'sort=consents.at']) {
      const answer = await booted.rest(`/accounts?${asked}`, { cookie: organiser })
      expect([asked, answer.status]).toEqual([asked, 400])
    }
  })
})

describe('what somebody may do with a document', () => {
  it('should be told of one that they may read alone', async () => {
    const req = await booted.request()
    const [entry] = await findAll(req, 'entries', { contest: { equals: theirs.contest } })
    const invented = '01890000-0000-7000-8000-000000000000'
    for (const [id, cookie, status] of [
      [entry?.id, organiser, 404],
      [invented, organiser, 404],
      [entry?.id, all.admin, 200],
    ] as const) {
      const answer = await booted.rest(`/entries/access/${id}`, {
        ...json({}),
        method: 'POST',
        ...(cookie ? { cookie } : {}),
      })
      expect(answer.status).toBe(status)
    }
  })
})

describe('locks of the panel', () => {
  it('should be seen by staff of the contest they lie on', async () => {
    const req = await booted.request()
    const [mine] = await findAll(req, 'entries', { contest: { equals: own.contest } })
    const [other] = await findAll(req, 'entries', { contest: { equals: theirs.contest } })
    for (const entry of [mine, other]) {
      await booted.payload.create({
        collection: 'payload-locked-documents' as CollectionSlug,
        data: {
          document: { relationTo: slugOf('entries'), value: entry?.id },
          user: { relationTo: slugOf('staff'), value: (await findAll(req, 'staff', {}))[0]?.id },
        },
      })
    }
    const seenBy = async (cookie: string | undefined) => {
      const path = '/payload-locked-documents?depth=0&limit=0'
      const { body } = await booted.rest(path, cookie ? { cookie } : {})
      return [mine, other].filter((entry) => JSON.stringify(body).includes(String(entry?.id)))
    }
    expect(await seenBy(organiser)).toEqual([mine])
    expect(await seenBy(all.admin)).toEqual([mine, other])
    const lock = { document: { relationTo: slugOf('entries'), value: other?.id } }
    expect((await post('payload-locked-documents', lock)).status).toBe(403)
  })
})

const CATEGORY = {
  key: 'another',
  code: 'ZZ',
  title: '示例',
  applicants: ['unit'],
  recommendation: 'none',
}
const categoryOf = ({ categories }: StaffWorld): string => String(Object.values(categories)[0])

const json = (body: unknown, headers: Record<string, string> = {}) => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', ...headers },
  body: JSON.stringify(body),
})
const post = (path: string, body: unknown, cookie = organiser) =>
  booted.rest(`/${path}`, { ...json(body), cookie })
const patch = (slug: string, id: unknown, body: unknown, cookie = organiser) =>
  booted.rest(`/${slug}/${String(id)}`, { ...json(body), method: 'PATCH', cookie })

const refusalOf = async ({ body }: Awaited<ReturnType<typeof post>>): Promise<string> =>
  String((body.errors as unknown as { message: string }[] | undefined)?.[0]?.message)

const countOf = async (slug: CollectionName, contest: string): Promise<number> =>
  (await findAll(await booted.request(), slug, { contest: { equals: contest } })).length

async function everything(contest: string): Promise<unknown> {
  const req = await booted.request()
  const of = { contest: { equals: contest } }
  return [
    await findById(req, 'contests', contest),
    await findAll(req, 'categories', of, { sort: 'id' }),
    await findAll(req, 'rounds', of, { sort: 'id' }),
    await findAll(req, 'entries', of, { sort: 'id' }),
    await findAll(req, 'units', {}, { sort: 'id' }),
  ]
}
