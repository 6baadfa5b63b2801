import { createHmac } from 'node:crypto'

/** The query of a signed GET in Aliyun's RPC style: HMAC-SHA1 over the sorted, percent-encoded parameters (signature version 1.0). */
export function signedQuery(params: Record<string, string>, keySecret: string): string {
  const query = Object.keys(params)
    .toSorted()
    .map((name) => `${encode(name)}=${encode(params[name] ?? '')}`)
    .join('&')
  const signature = createHmac('sha1', `${keySecret}&`)
    .update(`GET&${encode('/')}&${encode(query)}`)
    .digest('base64')
  return `Signature=${encode(signature)}&${query}`
}

/** RFC 3986: more than `encodeURIComponent` leaves alone. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
