import { connect } from 'node:net'

/** What came back over a line: the status of the answer, or null where the line was closed without one, and its text. */
export type RawAnswer = { status: number | null; text: string }

/**
 * Sends these bytes as they are and reads until an answer is complete enough to tell, or the line is closed. `more`: what is
 * sent on and on while nobody has answered.
 */
export function rawRequest({
  origin,
  text,
  more,
}: {
  origin: string
  text: string
  more?: () => Buffer | null
}): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve) => {
    const line = connect({ host: hostname, port: Number(port) })
    let received = ''
    const answered = () => {
      const status = /^HTTP\/1\.[01] (\d{3})/.exec(received)?.[1]
      line.destroy()
      resolve({ status: status ? Number(status) : null, text: received })
    }
    const push = () => {
      for (let piece = more?.() ?? null; piece; piece = more?.() ?? null) {
        if (line.destroyed || received !== '') return
        if (!line.write(piece)) return void line.once('drain', push)
      }
    }
    line.on('data', (chunk) => {
      received += chunk.toString('utf8')
      if (isComplete(received)) answered()
    })
    line.on('close', answered)
    line.on('error', answered)
    line.write(Buffer.from(text, 'latin1'), push)
  })
}

/** As long as it says it is, or with the last of its chunks. */
function isComplete(received: string): boolean {
  const [head = '', ...rest] = received.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  const length = /content-length: *(\d+)/i.exec(head)?.[1]
  if (length) return Buffer.byteLength(body) >= Number(length)
  return /transfer-encoding: *chunked/i.test(head) && body.includes('\r\n0\r\n')
}
