import { readBytes } from '#src/endpoints/http/readBytes.ts'

const LIMITS = { maxBytes: 1000, milliseconds: 60_000 }

/** A body that is sent piece by piece, and tells how many were asked for. */
function sent(pieces: Iterable<Uint8Array>) {
  const left = pieces[Symbol.iterator]()
  const asked = { pieces: 0 }
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        const { value, done } = left.next()
        if (done) return controller.close()
        asked.pieces += 1
        controller.enqueue(value)
      },
    },
    { highWaterMark: 0 },
  )
  return { body, asked }
}

function* endless(bytes: number) {
  for (;;) yield new Uint8Array(bytes)
}

describe('the bytes of a body', () => {
  it('should come whole, in whatever pieces they were sent', async () => {
    const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 256)
    for (const size of [1, 7, 999, 1000]) {
      const pieces = Array.from({ length: Math.ceil(1000 / size) }, (_, index) =>
        bytes.slice(index * size, (index + 1) * size),
      )
      const read = await readBytes(sent(pieces).body, LIMITS)
      expect([size, read.ok && Buffer.from(read.value).equals(bytes)]).toEqual([size, true])
    }
    expect(await readBytes(sent([]).body, LIMITS)).toMatchObject({ ok: true })
  })

  it('should be read no further than they may go', async () => {
    const { body, asked } = sent(endless(100))
    const refusal = { code: 'bodyTooLarge', params: { maxBytes: 1000 } }
    expect(await readBytes(body, LIMITS)).toMatchObject(refusal)
    expect(asked.pieces).toBe(11)
  })

  it('should not be waited for without end', async () => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new Uint8Array(1)),
    })
    const read = await readBytes(body, { ...LIMITS, milliseconds: 20 })
    expect(read).toMatchObject({ code: 'bodyTimedOut' })
    // Given up, the line would be cut before anybody could be told.
    expect(body.locked).toBe(false)
  })

  it('should be refused where the line breaks off', async () => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.error(new Error('aborted')),
    })
    expect(await readBytes(body, LIMITS)).toMatchObject({ code: 'bodyUnreadable' })
  })
})
