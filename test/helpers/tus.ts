import { handleUpload } from '#src/endpoints/files/handleUpload.ts'
import { ORIGIN } from './payload.ts'
import type { Booted, Json } from './payload.ts'

export type TusAnswer = { status: number; headers: Headers; body: Json }

/** The protocol as a browser speaks it, one request at a time. */
export function tusOf({ payload }: Booted) {
  async function ask(
    path: string,
    {
      cookie,
      headers,
      ...init
    }: { method: string; cookie?: string; headers?: object; body?: Uint8Array },
  ): Promise<TusAnswer> {
    const { body, ...rest } = init
    const request = new Request(`${ORIGIN}${path}`, {
      ...rest,
      ...(body ? { body: new Uint8Array(body) } : {}),
      headers: {
        'Tus-Resumable': '1.0.0',
        ...(cookie ? { Cookie: cookie } : {}),
        ...headers,
      },
    })
    const response = await handleUpload({ config: payload.config, request })
    const text = await response.text()
    const parsed = text.startsWith('{') ? (JSON.parse(text) as Json) : ({} as Json)
    return { status: response.status, headers: response.headers, body: parsed }
  }

  return {
    ask,
    announce: (of: {
      cookie: string
      entry: string
      slot: string
      bytes: number | string
      name?: string
      headers?: Record<string, string>
    }) =>
      ask(`${process.env.NEXT_BASE_PATH ?? ''}/api/uploads`, {
        method: 'POST',
        cookie: of.cookie,
        headers: {
          'Upload-Length': String(of.bytes),
          'Upload-Metadata': metadata({
            entry: of.entry,
            slot: of.slot,
            filename: of.name ?? '短片.mp4',
          }),
          ...of.headers,
        },
      }),
    send: (url: string, cookie: string, offset: number, body: Uint8Array) =>
      ask(url, {
        method: 'PATCH',
        cookie,
        body,
        headers: {
          'Upload-Offset': String(offset),
          'Content-Type': 'application/offset+octet-stream',
          'Content-Length': String(body.length),
        },
      }),
    offset: async (url: string, cookie: string) => {
      const { status, headers } = await ask(url, { method: 'HEAD', cookie })
      const offset = headers.get('Upload-Offset')
      return { status, offset: offset === null ? null : Number(offset) }
    },
    cancel: (url: string, cookie: string) => ask(url, { method: 'DELETE', cookie }),
    finish: (url: string, cookie: string) => ask(`${url}/finish`, { method: 'POST', cookie }),
  }
}

const metadata = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',')
