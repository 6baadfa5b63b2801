import { cutFileName } from './cutToBytes.ts'

/**
 * `Content-Disposition` of a download: the name for every browser of today (RFC 5987), and an ASCII one before it for the rest;
 * proxies refuse long headers, so that a long name is cut. Always an attachment: what somebody uploaded is never shown as a page of this site.
 */
export function attachmentHeader(whole: string): string {
  const name = cutFileName(whole)
  const plain = name
    .replace(/[^\x20-\x7e]/g, '_')
    .replace(/["\\%]/g, '_')
    .slice(-100)
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`
}

/** As `encodeURIComponent`, and the signs RFC 5987 reserves; a lone surrogate, which cannot be encoded, becomes U+FFFD. */
function encoded(name: string): string {
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** First and last byte, both inclusive. */
export type ByteRange = { start: number; end: number }

/**
 * The part of a file a request asks for. null = the whole: nothing asked, several ranges, or a form we do not know (RFC 9110
 * lets a server ignore them). `unsatisfiable` = a range outside the file, to be answered by 416.
 */
export function parseRange(
  header: string | null,
  size: number,
): ByteRange | 'unsatisfiable' | null {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '')
  const [, first = '', last = ''] = match ?? []
  if (!match || (first === '' && last === '')) return null
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 }
  }
  const start = Number(first)
  if (last !== '' && Number(last) < start) return null
  if (start >= size) return 'unsatisfiable'
  return { start, end: last === '' ? size - 1 : Math.min(Number(last), size - 1) }
}
