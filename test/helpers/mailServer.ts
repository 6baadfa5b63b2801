import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

import { SMTPServer } from 'smtp-server'

/** One e-mail as it came over the wire. */
export type ReceivedMail = {
  from: string
  to: string[]
  headers: Map<string, string>
  subject: string
  text: string
  html: string
  /** Names of the files that came with it. */
  files: string[]
}

/** What the server says at one point of the conversation: nothing = yes, a number = no with this reply code. */
type Verdict = (address: string) => Promise<number | void> | number | void

export type MailServer = {
  url: string
  /** What was accepted with a 250, in order. */
  mails: ReceivedMail[]
  /** How often somebody began to hand over a message. */
  tries: () => number
  stop: () => Promise<void>
}

/** A real SMTP server on a free port of 127.0.0.1 that stands in for the organiser's. */
export async function startMailServer({
  atRecipient = () => undefined,
  atEnd = () => undefined,
  password,
}: {
  atRecipient?: Verdict
  /** Asked when the content has come, before the 250. */
  atEnd?: Verdict
  /** Without it nobody signs in. */
  password?: string
} = {}): Promise<MailServer> {
  const mails: ReceivedMail[] = []
  let tries = 0
  const server = new SMTPServer({
    authOptional: !password,
    allowInsecureAuth: true,
    disabledCommands: password ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
    onAuth: (given, _, callback) =>
      given.password === password
        ? callback(null, { user: given.username ?? '' })
        : callback(refusal(535)),
    onMailFrom: (_, __, callback) => {
      tries += 1
      callback()
    },
    onRcptTo: ({ address }, _, callback) => void decide(atRecipient(address), callback),
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        const to = rcptTo.map(({ address }) => address)
        void decide(atEnd(to[0] ?? ''), (error) => {
          if (!error) {
            const from = mailFrom ? mailFrom.address : ''
            mails.push({ from, to, ...parse(Buffer.concat(chunks).toString('latin1')) })
          }
          callback(error)
        })
      })
    },
  })
  // A sender that is killed breaks its connection; that is no fault of the server's.
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://${password ? `user:${password}@` : ''}127.0.0.1:${port}`,
    mails,
    tries: () => tries,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

async function decide(
  verdict: ReturnType<Verdict>,
  callback: (error?: Error | null) => void,
): Promise<void> {
  const code = await verdict
  callback(code ? refusal(code) : null)
}

const refusal = (responseCode: number): Error =>
  Object.assign(new Error(`stand-in says ${responseCode}`), { responseCode })

function parse(source: string): Omit<ReceivedMail, 'from' | 'to'> {
  const { headers } = split(source)
  const parts = partsOf(source)
  const of = (type: string) => parts.find((each) => each.type.startsWith(type))?.text ?? ''
  return {
    headers,
    subject: words(headers.get('subject') ?? ''),
    text: of('text/plain'),
    html: of('text/html'),
    files: attached(source),
  }
}

/** Of a mail with files its words are parts of a part. */
function partsOf(source: string): { type: string; text: string }[] {
  const { headers, body } = split(source)
  const boundary = /boundary="?([^";]+)"?/.exec(headers.get('content-type') ?? '')?.[1]
  if (!boundary) return [part(source)]
  return body
    .split(`--${boundary}`)
    .slice(1, -1)
    .flatMap((each) => partsOf(each.replace(/^\r\n/, '')))
}

/** By their plain names; those in Chinese are encoded, and count. */
const attached = (source: string): string[] =>
  [...source.matchAll(/^Content-Disposition: attachment;[\s\S]*?\r\n(?=\S)/gim)].map(
    ([header]) => header,
  )

function part(source: string): { type: string; text: string } {
  const { headers, body } = split(source.replace(/^\r\n/, ''))
  const encoding = headers.get('content-transfer-encoding') ?? ''
  const bytes =
    encoding === 'base64' ? Buffer.from(body, 'base64') : Buffer.from(unquoted(body), 'latin1')
  const text = bytes.toString('utf8').replace(/\r\n/g, '\n')
  return { type: headers.get('content-type') ?? '', text }
}

function split(source: string): { headers: Map<string, string>; body: string } {
  const end = source.indexOf('\r\n\r\n')
  const lines = source
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
  const headers = new Map(
    lines.map((line) => {
      const at = line.indexOf(':')
      return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()]
    }),
  )
  return { headers, body: source.slice(end + 4) }
}

const unquoted = (text: string): string =>
  text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))

/** Encoded words of RFC 2047. */
const words = (header: string): string =>
  header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, coded: string) => {
      const latin =
        kind.toUpperCase() === 'B'
          ? Buffer.from(coded, 'base64').toString('latin1')
          : unquoted(coded.replace(/_/g, ' '))
      return latin
    })
    .replace(/[^]*/, (latin) => Buffer.from(latin, 'latin1').toString('utf8'))
