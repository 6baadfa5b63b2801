import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { refuse } from '#src/domain/basics/refusal.ts'
import { REFUSAL_STATUS } from '#src/domain/basics/refusalCodes.ts'
import { BODY_LIMITS } from '#src/endpoints/http/readBytes.ts'
import { guardPages } from '#src/launch/site/guardPages.mjs'
import { REFUSED } from '#src/launch/site/refused.mjs'
import { wordsOfRefusal } from '#src/translations/translate.ts'
import { rawRequest } from '../../helpers/rawRequest.ts'

const CALL = JSON.stringify([{ name: 'form-state', args: { data: { title: '质量' } } }])
const LIMITS = { maxBytes: 1000, milliseconds: 300 }

describe('pages and the actions of the panel', () => {
  const servers: Server[] = []
  let origin: string
  let below: string
  const seen: { method?: string; url?: string; body: string }[] = []

  const listening = async (basePath: string) => {
    const listener = async (request: IncomingMessage, answer: ServerResponse) => {
      let body = ''
      for await (const chunk of request) body += chunk
      seen.push({ method: request.method, url: request.url, body })
      answer.end('next')
    }
    const server = createServer(guardPages(listener, { basePath, limits: LIMITS }))
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }
  beforeAll(async () => {
    origin = await listening('')
    below = await listening('/contest')
  })
  beforeEach(() => void seen.splice(0))
  afterAll(async () => {
    for (const server of servers) {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  })

  const ask = async (to: string, init: RequestInit = {}, from = origin) => {
    const answer = await fetch(`${from}${to}`, init)
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  }
  const act = (body: string | FormData, headers: Record<string, string> = {}) =>
    ask('/admin', { method: 'POST', body, headers: { 'Next-Action': 'x', ...headers } })

  it.each(['/', '/my', '/en/x', '/admin', '/admin/collections/entries', '/apis', '/healthz'])(
    'should be read, and take nothing else: %s',
    async (to) => {
      expect((await ask(to)).text).toBe('next')
      expect((await ask(to, { method: 'HEAD' })).status).toBe(200)
      seen.splice(0)
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
        const { status, headers, text } = await ask(to, { method })
        expect([method, status, headers.get('allow')]).toEqual([method, 405, 'GET, HEAD'])
        expect(text).toBe(
          to.startsWith('/en') ? REFUSED.methodUnknown.en : REFUSED.methodUnknown.zh,
        )
      }
      expect(seen).toEqual([])
    },
  )

  it('should be spoken of in the language that is asked for', async () => {
    const { text } = await ask('/my', { method: 'PUT', headers: { 'Accept-Language': 'en-GB' } })
    expect(text).toBe(REFUSED.methodUnknown.en)
  })

  it('should leave the doors of the API alone, below a base path too', async () => {
    const large = 'x'.repeat(5000)
    await ask('/api/x?y', { method: 'PUT', body: large })
    await ask('/contest/api/x', { method: 'PATCH', body: large }, below)
    expect(seen.map(({ url, body }) => [url, body.length])).toEqual([
      ['/api/x?y', 5000],
      ['/contest/api/x', 5000],
    ])
    expect((await ask('/contest/admin', { method: 'POST', body: 'x' }, below)).status).toBe(405)
    // Written as a door, and a page to whoever takes the address apart.
    const { status } = await rawRequest({
      origin,
      text: 'POST /api/../my HTTP/1.1\r\nHost: here\r\nContent-Length: 1\r\n\r\nx',
    })
    expect(status).toBe(405)
  })

  it('should let a call of the panel pass as it was sent', async () => {
    expect((await act(CALL)).text).toBe('next')
    const form = new FormData()
    form.set('0', '["$@1","en"]')
    form.set('1', '"sealed"')
    expect((await act(form)).status).toBe(200)
    expect(seen.map(({ method, url }) => [method, url])).toEqual([
      ['POST', '/admin'],
      ['POST', '/admin'],
    ])
    expect(seen[0]?.body).toBe(CALL)
    expect(seen[1]?.body).toContain('"sealed"')
  })

  it.each([
    '',
    'null',
    '[1',
    '[]',
    '{}',
    '["en"]',
    '["$1"]',
    '[{}]',
    '[[]]',
    '[{"name":"x","args":"$F1"}]',
    '[{"name":"x","args":"$nine"}]',
    '['.repeat(900),
  ])('should refuse what is no call: %s', async (body) => {
    expect(await act(body)).toMatchObject({ status: 400, text: REFUSED.bodyUnreadable.zh })
    const multipart = { 'Content-Type': 'multipart/form-data; boundary=x' }
    expect((await act(body, multipart)).status).toBe(400)
    expect(seen).toEqual([])
  })

  it.each(['$$1', '$undefined', '$D2026-01-01T00:00:00.000Z', '$n12', '$-Infinity', 'a $1'])(
    'should know what is only written so: %s',
    async (value) => {
      expect((await act(JSON.stringify([{ name: 'x', args: { value } }]))).status).toBe(200)
    },
  )

  it('should not be sent without end', async () => {
    const head = 'POST /admin HTTP/1.1\r\nHost: here\r\nNext-Action: x\r\n'
    const piece = Buffer.from(`100\r\n${' '.repeat(0x100)}\r\n`)
    const large = await rawRequest({
      origin,
      text: `${head}Transfer-Encoding: chunked\r\n\r\n`,
      more: () => piece,
    })
    expect([large.status, large.text.includes('1 MB')]).toEqual([413, true])
    const said = await rawRequest({ origin, text: `${head}Content-Length: 1001\r\n\r\n` })
    expect(said.status).toBe(413)
    const slow = await rawRequest({ origin, text: `${head}Content-Length: 10\r\n\r\nx` })
    expect([slow.status, slow.text.includes('没有传完')]).toEqual([408, true])
    for (const { text } of [large, said, slow]) expect(text).toMatch(/^connection: close/im)
    expect(seen).toEqual([])
  })

  it('should not be held open by what comes with a question', async () => {
    const { text } = await rawRequest({
      origin,
      text: 'GET /my HTTP/1.1\r\nHost: here\r\nContent-Length: 2\r\n\r\nxx',
    })
    expect(text).toMatch(/^connection: close/im)
  })

  it('should answer for the server as a whole, and have no pictures in other sizes', async () => {
    const { status } = await rawRequest({
      origin,
      text: 'OPTIONS * HTTP/1.1\r\nHost: here\r\n\r\n',
    })
    expect(status).toBe(204)
    expect((await ask('/_next/image?url=/%zz&w=256&q=75')).status).toBe(404)
    expect((await ask('/contest/_next/image?url=/a.png', {}, below)).status).toBe(404)
  })

  it('should say what the dictionary says', () => {
    for (const [code, { status, zh, en }] of Object.entries(REFUSED)) {
      const { maxBytes } = BODY_LIMITS
      const refusal = refuse(code as keyof typeof REFUSED, { maxBytes })
      expect({ code, status, zh, en }).toEqual({
        code,
        status: REFUSAL_STATUS[refusal.code],
        zh: wordsOfRefusal(refusal, 'zh'),
        en: wordsOfRefusal(refusal, 'en'),
      })
    }
  })
})
