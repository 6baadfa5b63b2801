import type { SanitizedConfig } from 'payload'
import yauzl from 'yauzl'

import { pdfText } from '../../helpers/bytes/pdfText.ts'
import { ORIGIN } from '../../helpers/payload.ts'
import { pathNow } from '../../helpers/names/slugPrefix.ts'

export type Question = {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Behind `/api`. */
  path: string
  body?: Record<string, unknown> | FormData | Uint8Array<ArrayBuffer>
  headers?: Record<string, string>
}
/** What came back; `text` is everything anybody could read out of it, headers and whatever is packed in it. */
export type Reply = { status: number; text: string; body: string }

/** Asks a door of Payload's own routes with a cookie. */
export async function ask(
  { method, path, body, headers }: Question,
  cookie: string,
): Promise<Reply> {
  const { handleEndpoints } = await import('payload')
  const config = await loadConfig()
  const isRaw = body instanceof FormData || body instanceof Uint8Array
  const request = new Request(`${ORIGIN}/api${pathNow(path)}`, {
    method,
    headers: {
      Accept: 'application/json',
      Cookie: cookie,
      ...(body && !isRaw ? { 'Content-Type': 'application/json' } : {}),
      ...headers,
    },
    ...(body ? { body: isRaw ? body : JSON.stringify(body) } : {}),
  })
  return readReply(await handleEndpoints({ config, request, basePath: '' }))
}

export const loadConfig = async (): Promise<SanitizedConfig> => {
  const { default: config } = await import('@payload-config')
  return config
}

export async function readReply(response: Response): Promise<Reply> {
  const bytes = Buffer.from(await response.arrayBuffer())
  const headers = ['Content-Disposition', 'Location', 'Set-Cookie', 'ETag']
    .map((name) => response.headers.get(name) ?? '')
    .join(' ')
  const body = await textOf(bytes)
  return { status: response.status, text: plain(`${headers} ${body}`), body }
}

/** What is in a file, whatever it is: the text of a PDF, the files of a workbook or archive, one by one. */
async function textOf(bytes: Buffer): Promise<string> {
  if (bytes.subarray(0, 5).toString() === '%PDF-') return (await pdfText(bytes)).join(' ')
  if (bytes.subarray(0, 4).toString('latin1') !== 'PK\u0003\u0004') return bytes.toString()
  const packed = await unpack(bytes)
  const texts = await Promise.all(
    [...packed].map(async ([name, content]) => `${name} ${await textOf(content)}`),
  )
  return texts.join(' ')
}

/** Without what only lays a text out or escapes it for an address. */
export const plain = (text: string): string =>
  text.replace(/<!-- -->|[\s\u200b\ufffe]/g, '').replace(/(%[0-9a-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped)
    } catch {
      return escaped
    }
  })

function unpack(bytes: Buffer): Promise<Map<string, Buffer>> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error)
      const found = new Map<string, Buffer>()
      zip.on('error', reject)
      zip.on('end', () => resolve(found))
      zip.on('entry', (entry: yauzl.Entry) => {
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed)
          const chunks: Buffer[] = []
          stream.on('data', (chunk: Buffer) => chunks.push(chunk))
          stream.on('end', () => {
            found.set(entry.fileName, Buffer.concat(chunks))
            zip.readEntry()
          })
        })
      })
      zip.readEntry()
    })
  })
}
