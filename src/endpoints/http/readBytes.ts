import { ok, refuse } from '../../domain/basics/refusal.ts'
import type { Outcome } from '../../domain/basics/refusal.ts'

/** What a body may weigh, and how long it may take to come, in milliseconds. */
export type BodyLimits = { maxBytes: number; milliseconds: number }

/** Forms and JSON; files have doors of their own. A slow line sends a megabyte in a minute. */
export const BODY_LIMITS: BodyLimits = { maxBytes: 1024 * 1024, milliseconds: 60_000 }

/**
 * A body whole, counted while it comes: whoever sends it may say nothing, or another thing, of its length. What is refused
 * is left where it is: a server that gave it up would cut the line before its answer. Refuses bodyTooLarge, bodyTimedOut,
 * bodyUnreadable (the line broke off).
 */
export async function readBytes(
  body: ReadableStream<Uint8Array>,
  { maxBytes, milliseconds }: BodyLimits = BODY_LIMITS,
): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  const reader = body.getReader()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), milliseconds)
  })
  // One piece of memory however small the chunks are: each of its own would weigh a hundred times what it holds.
  let taken = new Uint8Array(Math.min(FIRST_BYTES, maxBytes))
  let bytes = 0
  try {
    for (;;) {
      const step = await Promise.race([reader.read(), late])
      if (step === 'late') return refuse('bodyTimedOut')
      if (step.done) return ok(taken.subarray(0, bytes))
      const after = bytes + step.value.byteLength
      if (after > maxBytes) return refuse('bodyTooLarge', { maxBytes })
      if (after > taken.length) taken = grown(taken, Math.min(maxBytes, 2 * after))
      taken.set(step.value, bytes)
      bytes = after
    }
  } catch {
    return refuse('bodyUnreadable')
  } finally {
    clearTimeout(timer)
    reader.releaseLock()
  }
}

const FIRST_BYTES = 16 * 1024

function grown(before: Uint8Array<ArrayBuffer>, bytes: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes)
  larger.set(before)
  return larger
}
