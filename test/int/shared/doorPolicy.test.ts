import { randomBytes } from 'node:crypto'

import type { CollectionSlug } from 'payload'
import sharp from 'sharp'

import { slugOf } from '#src/domain/basics/collections.ts'
import { guardRoute } from '#src/endpoints/http/guardRoute.ts'
import { findAll } from '#src/store/database/documents.ts'
import { bootPayload, ORIGIN } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInAccount, signedInStaff } from '../../helpers/people.ts'

let booted: Booted
let admin: string
const errors: unknown[] = []
beforeAll(async () => {
  booted = await bootPayload()
  admin = (await signedInStaff(booted.payload, { role: 'admin' })).cookie
  booted.payload.logger.error = (...said: unknown[]) => errors.push(said)
})
afterEach(() => expect(errors.splice(0)).toEqual([]))
afterAll(() => booted?.stop())

/** Doors of each kind: Payload's, the panel's among Payload's, ours. */
const POSTED = [
  '/staff/login',
  '/staff/forgot-password',
  '/contests',
  '/payload-preferences/x',
  '/payload-locked-documents',
  '/forms',
  '/portal/session',
  '/portal/entries',
]
const json = { 'Content-Type': 'application/json' }

describe('a body', () => {
  const chunked = (pieces: number, bytes: number) => {
    let left = pieces
    return new ReadableStream<Uint8Array>({
      pull: (controller) => {
        left -= 1
        if (left < 0) return controller.close()
        controller.enqueue(new Uint8Array(bytes).fill(0x20))
      },
    })
  }
  const send = (to: string, body: BodyInit, headers: Record<string, string> = json) =>
    booted.rest(to, { method: 'POST', body, headers, duplex: 'half' } as RequestInit)

  it.each(POSTED)(
    'should be refused by %s where it is larger than any form, unannounced',
    async (to) => {
      for (const type of ['application/json', 'multipart/form-data; boundary=x']) {
        const { status, body } = await send(to, chunked(40, 64 * 1024), { 'Content-Type': type })
        expect([type, status, body.refusal?.code]).toEqual([type, 413, 'bodyTooLarge'])
        expect(String(body.refusal?.message)).toContain('1 MB')
      }
    },
  )

  it('should not get round it by asking for a query, or for pictures without a sign-in', async () => {
    const override = { ...json, 'X-Payload-HTTP-Method-Override': 'GET' }
    expect((await send('/contests', chunked(40, 64 * 1024), override)).status).toBe(413)
    const picture = { 'Content-Type': 'multipart/form-data; boundary=x' }
    expect((await send('/media', chunked(40, 64 * 1024), picture)).status).toBe(413)
  })

  it('should still be a picture of any size that pictures may have, for staff', async () => {
    const side = 1024
    const noise = randomBytes(side * side * 3)
    const raw = { width: side, height: side, channels: 3 } as const
    const picture = new Uint8Array(await sharp(noise, { raw }).png().toBuffer())
    const form = new FormData()
    form.set('file', new File([picture], 'noise.png', { type: 'image/png' }))
    form.set('_payload', JSON.stringify({ alt: '示例' }))
    const answer = await booted.rest('/media', { method: 'POST', body: form, cookie: admin })
    expect([picture.length > 2 ** 20, answer.status]).toEqual([true, 201])
    const name = String(answer.body.doc?.filename)
    expect((await booted.rest(`/media/file/${name}`)).status).toBe(200)
  })

  it('should be stored as a picture under the name of one, and run nothing', async () => {
    const raw = { width: 2, height: 2, channels: 3 } as const
    const picture = new Uint8Array(await sharp(Buffer.alloc(12), { raw }).png().toBuffer())
    for (const name of ['seite.html', 'bild.PNG', 'x.jpg']) {
      const form = new FormData()
      form.set('file', new File([picture], name, { type: 'image/png' }))
      form.set('_payload', JSON.stringify({ alt: '示例' }))
      const answer = await booted.rest('/media', { method: 'POST', body: form, cookie: admin })
      const stored = String(answer.body.doc?.filename)
      expect([answer.status, stored]).toEqual([201, expect.stringMatching(/\.png$/i)])
      const { headers } = await booted.rest(`/media/file/${stored}`)
      expect(headers.get('Content-Type')).toBe('image/png')
      expect(headers.get('Content-Security-Policy')).toContain('sandbox')
    }
  })

  it('should name no other site from which a picture would be fetched', async () => {
    for (const url of [
      'http://localhost/x.png',
      'http://192.0.2.1/x.png',
      '/api/media/file/x.png',
    ]) {
      const body = JSON.stringify({ alt: '示例', url, filename: 'x.png' })
      const focal = encodeURIComponent(JSON.stringify({ focalPoint: { x: 1, y: 2 } }))
      for (const query of ['', `?uploadEdits=${focal}`, '?uploadEdits[focalPoint][x]=1']) {
        const sent = { method: 'POST', body, headers: json, cookie: admin }
        expect((await booted.rest(`/media${query}`, sent)).status).toBe(400)
      }
    }
  })

  it('should not be waited for without end', async () => {
    const route = guardRoute({
      config: booted.payload.config,
      route: async () => new Response('read'),
      limits: { maxBytes: 1000, milliseconds: 20 },
    })
    const body = new ReadableStream<Uint8Array>({ start: () => undefined })
    const request = new Request(`${ORIGIN}/api/${slugOf('staff')}/login`, {
      method: 'POST',
      body,
      headers: json,
      duplex: 'half',
    } as RequestInit)
    const response = await route(request, undefined)
    expect([response.status, await response.json()]).toMatchObject([
      408,
      { refusal: { code: 'bodyTimedOut' } },
    ])
  })

  it.each(POSTED)('should not be taken for nothing by %s where its type is unknown', async (to) => {
    for (const type of ['text/plain', 'application/xml', 'Application/x-nonsense']) {
      const cookie = to.startsWith('/portal/entries')
        ? (await signedInAccount(booted.payload)).cookie
        : admin
      const answer = await booted.rest(to, {
        method: 'POST',
        body: '{"a":1}',
        headers: { 'Content-Type': type },
        cookie,
      })
      expect([type, answer.status, answer.body.refusal?.code]).toEqual([
        type,
        415,
        'bodyTypeUnknown',
      ])
    }
  })

  it('should be refused where it cannot be read or stored', async () => {
    for (const body of ['{', 'null', '[]', '7', '"x"', '{"email":"a\\u0000"}', '{"\\ud800":1}']) {
      const asked = { method: 'POST', body, headers: json, cookie: admin }
      const { status, body: said } = await booted.rest('/contests', asked)
      expect([body, status, said.refusal?.code]).toEqual([body, 400, 'bodyUnreadable'])
    }
    const form = (payload: string) => {
      const fields = new FormData()
      fields.set('_payload', payload)
      return booted.rest('/contests', { method: 'POST', body: fields, cookie: admin })
    }
    for (const payload of ['{', 'null', '[1]', '{"title":"\\u0000"}']) {
      expect([payload, (await form(payload)).status]).toEqual([payload, 400])
    }
  })
})

/** Payload compares the type to the letter. */
const UNREAD = [
  'application/json',
  'application/json; charset=utf-8',
  'application/x-www-form-urlencoded; charset=utf-8',
  'text/plain',
]

describe('a query', () => {
  it('should not be posted as JSON, of which nothing would be read', async () => {
    for (const name of ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override']) {
      const asked = { method: 'POST', cookie: admin }
      const where = { title: { equals: 'x' } }
      const body = JSON.stringify({ where })
      for (const given of UNREAD) {
        const headers = { 'Content-Type': given, [name]: 'GET' }
        const { status, body: said } = await booted.rest('/contests', { ...asked, body, headers })
        expect([given, status, said.refusal?.code]).toEqual([given, 415, 'bodyTypeUnknown'])
      }
      const type = { 'Content-Type': 'application/x-www-form-urlencoded', [name]: 'GET' }
      const query = { body: 'where[title][equals]=x', headers: type }
      expect((await booted.rest('/contests', { ...asked, ...query })).status).toBe(200)
    }
  })

  it('should not look into what has a shape of its own, nor order by it', async () => {
    const operators = 'equals not_equals in not_in like not_like contains greater_than'
    for (const path of ['activity details', 'entries answers', 'contests intro']) {
      const [slug = '', field = ''] = path.split(' ')
      const asked = ['', '.unit', '.unit.name'].flatMap((below) =>
        operators.split(' ').map((operator) => `where[${field}${below}][${operator}]=abc`),
      )
      for (const query of asked) {
        const { status, body } = await booted.rest(`/${slug}?${query}`, { cookie: admin })
        expect([query, status, body.refusal?.code]).toEqual([query, 400, 'queryUnreadable'])
      }
    }
  })

  it('should leave a list of the panel whole that was once asked for by an order there is none of', async () => {
    const [staff] = await findAll(await booted.request(), 'staff', {})
    const { id: account } = await signedInAccount(booted.payload)
    const found = await booted.payload.find({
      collection: slugOf('accounts'),
      overrideAccess: false,
      user: { ...staff, collection: slugOf('staff') } as never,
      sort: '-consents.at',
    })
    expect(found.docs.map(({ id }) => id)).toContain(account)
    const asked = await booted.rest('/accounts?sort=-consents.at', { cookie: admin })
    expect([asked.status, asked.body.refusal?.code]).toEqual([400, 'queryUnreadable'])
  })

  it('should be no error of the server for halves of a relation, or fields of blocks', async () => {
    const operators = 'equals not_equals in not_in exists like not_like contains greater_than'
    const paths = [
      ...['user', 'document'].flatMap((name) => [
        `payload-locked-documents ${name}.value`,
        `payload-locked-documents ${name}.relationTo`,
      ]),
      'payload-preferences user.value',
      'payload-preferences user.relationTo',
      ...['blockType', 'blockName', 'id', 'label', 'name', 'required', 'options'].map(
        (name) => `forms fields.${name}`,
      ),
    ]
    const failed = []
    for (const path of paths) {
      const [slug = '', field = ''] = path.split(' ')
      for (const operator of operators.split(' ')) {
        for (const value of ['x', '1,2', 'true', 'staff', '01890000-0000-7000-8000-000000000000']) {
          const query = new URLSearchParams({ [`where[${field}][${operator}]`]: value })
          const { status } = await booted.rest(`/${slug}?${query.toString()}`, { cookie: admin })
          if (status >= 500) failed.push(`${slug}?${decodeURIComponent(query.toString())}`)
        }
      }
    }
    expect(failed).toEqual([])
  })
})

describe('a page of another site', () => {
  it.each([
    { Origin: 'https://elsewhere.example' },
    { Origin: 'https://sister.localhost' },
    { Origin: 'null' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
  ])('should move nothing, by %j', async (foreign) => {
    const headers = { ...json, ...foreign } as unknown as Record<string, string>
    for (const to of [...POSTED, '/staff/logout', '/nonsense']) {
      for (const method of ['POST', 'PATCH', 'PUT', 'DELETE']) {
        const body = method === 'DELETE' ? null : '{'
        const answer = await booted.rest(to, { method, body, headers, cookie: admin })
        expect([to, method, answer.status, answer.body.refusal?.code]).toEqual([
          to,
          method,
          403,
          'foreignOrigin',
        ])
      }
    }
    expect((await booted.rest('/contests', { headers, cookie: admin })).status).toBe(200)
  })
})

describe('an odd address', () => {
  const get = (to: string, language = 'zh') =>
    booted.rest(to, { cookie: admin, headers: { 'Accept-Language': language } })

  it.each([
    'where=abc',
    'where=null',
    'where[]=1',
    'where[edition]=1',
    'where[edition][equals]=x',
    'where[edition][nonsense]=1',
    'where[title][near]=1',
    'where[number]=7',
    'where[nothing][equals]=1',
    'where[or][0][title.nothing][equals]=1',
    'where[createdAt][greater_than]=never',
    'where[title][equals][deeper]=1',
    'where[or]=x',
    'where[title][equals]=%00',
    'page=-1',
    'limit=1e309',
    'limit=-3',
    'depth=x',
    'sort[a]=1',
    'select=x',
    'joins=x',
  ])('should be refused in words for ?%s', async (query) => {
    for (const [language, words] of [
      ['zh', /地址/],
      ['en', /address/],
    ] as const) {
      const { status, body } = await get(`/contests?${query}`, language)
      expect([query, status]).toEqual([query, 400])
      expect(String(body.refusal?.message)).toMatch(words)
      expect(body.errors?.[0]?.message).toEqual(body.refusal?.message)
    }
  })

  it.each(['/contests/%ZZ', '/%E0%A4%A', '/contests/%00', '/portal/entries/%ff/recall', '/%'])(
    'should be refused in words for %s',
    async (to) => {
      const { status, body } = await get(to)
      expect([to, status, body.refusal?.code]).toEqual([to, 400, 'addressUnreadable'])
    },
  )

  it('should be said to lead nowhere, in the language of whoever asks', async () => {
    for (const to of [
      '/nonsense',
      '/contests/a/b/c',
      '/portal/nothing',
      '/globals/x',
      '/payload-migrations',
    ]) {
      const chinese = await get(to, 'zh-CN,zh;q=0.9')
      expect([to, chinese.status, chinese.body.refusal?.code]).toEqual([to, 404, 'notFound'])
      expect(String(chinese.body.refusal?.message)).toMatch(/没有找到/)
      expect(String((await get(to, 'en-GB')).body.refusal?.message)).toMatch(/found|find/i)
    }
  })

  it('should lead nowhere with an id of another kind, and to versions of what has none', async () => {
    for (const to of [
      '/contests/abc',
      '/contests/1',
      '/contests/versions',
      '/contests/versions/x',
    ]) {
      expect([to, (await get(to)).status]).toEqual([to, 404])
    }
    const none = '01900000-0000-7000-8000-000000000000'
    const restored = await booted.rest(`/contests/versions/${none}`, {
      method: 'POST',
      cookie: admin,
    })
    expect(restored.status).toBe(404)
    expect((await get('/contests?where[id][in]=abc,1')).status).toBeLessThan(500)
  })
})

describe('a judge’s assignment', () => {
  it('should not be removed through Payload’s doors', async () => {
    const where = 'where[id][exists]=true'
    const answer = await booted.rest(`/assignments?${where}`, { method: 'DELETE', cookie: admin })
    expect(answer.status).toBe(403)
  })
})

describe('an account with its issued password', () => {
  it('should find Payload’s doors shut, whatever anybody else may read', async () => {
    const { id, cookie } = await signedInAccount(booted.payload)
    expect((await booted.rest(`/accounts/${id}`, { cookie })).status).toBe(200)
    await booted.payload.update({
      collection: slugOf('accounts') as CollectionSlug,
      id,
      data: { mustChangePassword: true },
    })
    const asked = [
      '/accounts/me',
      `/accounts/${id}`,
      '/contests',
      '/entries',
      '/access',
      '/units/count',
    ]
    for (const to of asked) {
      const { status, body } = await booted.rest(to, { cookie })
      expect([to, status, body.refusal?.code]).toEqual([to, 403, 'passwordChangeNeeded'])
    }
    const changed = await booted.rest(`/accounts/${id}`, {
      method: 'PATCH',
      body: '{"name":"x"}',
      headers: json,
      cookie,
    })
    expect(changed.body.refusal?.code).toBe('passwordChangeNeeded')
    // A public page shows its pictures to everybody.
    expect((await booted.rest('/media/file/none.png', { cookie })).status).toBe(404)
  })
})
