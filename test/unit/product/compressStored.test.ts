import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'

import { compressStored } from '#src/launch/site/compressStored.mjs'

const PAGE = '<p>质量故事大赛</p>'.repeat(500)

describe('what is stored goes out compressed', () => {
  let server: Server
  let answer: (request: IncomingMessage, response: ServerResponse) => void
  let made = 0
  beforeAll(async () => {
    const compress = async (_: string, bytes: Buffer) => {
      made += 1
      return gzipSync(bytes)
    }
    server = createServer(compressStored((asked, response) => answer(asked, response), compress))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  beforeEach(() => {
    made = 0
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  type Got = { status: number; headers: IncomingMessage['headers']; bytes: Buffer }
  const get = (path: string, headers: Record<string, string> = { 'Accept-Encoding': 'gzip' }) =>
    new Promise<Got>((resolve, reject) => {
      const { port } = server.address() as AddressInfo
      const asked = request({ port, host: '127.0.0.1', path, headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          const { statusCode = 0, headers: got } = response
          resolve({ status: statusCode, headers: got, bytes: Buffer.concat(chunks) })
        })
      })
      asked.on('error', reject)
      asked.end()
    })
  const page =
    (headers: Record<string, string>, body = PAGE) =>
    (_: unknown, response: ServerResponse) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      response.end(body)
    }
  const kept = (etag: string, body?: string) =>
    page({ 'Content-Type': 'text/html; charset=utf-8', ETag: etag, 'x-nextjs-cache': 'HIT' }, body)

  it('should be made once for each version of a page', async () => {
    answer = kept('"one"')
    for (const _ of [1, 2, 3]) {
      const { headers, bytes } = await get('/a')
      expect(gunzipSync(bytes).toString()).toBe(PAGE)
      expect(headers).toMatchObject({
        'content-encoding': 'gzip',
        'content-length': String(bytes.length),
        etag: 'W/"one"',
        vary: 'Accept-Encoding',
      })
    }
    expect(made).toBe(1)
    answer = kept('"two"', PAGE.toUpperCase())
    expect(gunzipSync((await get('/a')).bytes).toString()).toBe(PAGE.toUpperCase())
    expect(made).toBe(2)
  })

  it('should be as it is for who cannot read it, and for a part', async () => {
    answer = kept('"three"')
    for (const headers of [
      {},
      { 'Accept-Encoding': 'identity' },
      { 'Accept-Encoding': 'gzip;q=0, br; q=0.0' },
      { 'Accept-Encoding': 'gzip', Range: 'bytes=0-9' },
    ]) {
      const got = await get('/b', headers as Record<string, string>)
      expect([got.headers['content-encoding'], got.bytes.toString()]).toEqual([undefined, PAGE])
    }
    expect(made).toBe(0)
  })

  it.each([
    ['a page made for one person', page({ 'Content-Type': 'text/html', ETag: '"x"' }), '/my'],
    [
      'a stream of events',
      page({ 'Content-Type': 'text/event-stream', ETag: '"x"', 'x-nextjs-cache': 'HIT' }),
      '/e',
    ],
    ['a picture', page({ 'Content-Type': 'image/png', ETag: '"x"' }), '/assets/a.png'],
    ['a little', kept('"x"', '短'), '/c'],
    ['what has no version', page({ 'Content-Type': 'text/html', 'x-nextjs-cache': 'HIT' }), '/d'],
    [
      'what is compressed already',
      page({
        'Content-Type': 'text/html',
        ETag: '"x"',
        'x-nextjs-cache': 'HIT',
        'Content-Encoding': 'identity',
      }),
      '/f',
    ],
  ])('should leave alone %s', async (_, how, path) => {
    answer = how
    await get(path)
    expect(made).toBe(0)
  })

  it('should let a stream pass as it is written', async () => {
    answer = (_, response) => {
      response.setHeader('Content-Type', 'text/event-stream')
      response.write('data: 1\n\n')
      setTimeout(() => response.end('data: 2\n\n'), 20)
    }
    expect((await get('/events')).bytes.toString()).toBe('data: 1\n\ndata: 2\n\n')
  })

  it('should take in a file of the build that is written in pieces, and give up on a huge one', async () => {
    const piece = 'const a = 1;\n'.repeat(2000)
    const pieces = (count: number) => (_: unknown, response: ServerResponse) => {
      response.setHeader('Content-Type', 'application/javascript; charset=UTF-8')
      response.setHeader('ETag', 'W/"piece"')
      for (let index = 0; index < count; index += 1) response.write(piece)
      response.end()
    }
    answer = pieces(3)
    const got = await get('/_next/static/a.js')
    expect([got.headers['content-encoding'], gunzipSync(got.bytes).toString()]).toEqual([
      'gzip',
      piece.repeat(3),
    ])
    answer = pieces(400)
    const huge = await get('/_next/static/b.js')
    expect([huge.headers['content-encoding'], huge.bytes.length]).toEqual([
      undefined,
      piece.length * 400,
    ])
  })

  it('should speak Brotli where it may', async () => {
    const own = createServer(compressStored(kept('"br"')))
    await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve))
    const { port } = own.address() as AddressInfo
    const got = await new Promise<Buffer>((resolve) =>
      request(
        { port, host: '127.0.0.1', path: '/', headers: { 'Accept-Encoding': 'gzip, br' } },
        (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('end', () => resolve(Buffer.concat(chunks)))
        },
      ).end(),
    )
    expect(brotliDecompressSync(got).toString()).toBe(PAGE)
    await new Promise((resolve) => own.close(resolve))
  })
})
