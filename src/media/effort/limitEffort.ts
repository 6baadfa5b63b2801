/** Nothing that works goes without a processor for so long, however busy the machine is. */
const STUCK_MILLISECONDS = 5 * 60_000
const LONGEST_PAUSE = 1000

/**
 * Says when a piece of work has had its share: so many seconds of a processor, so that a slow or busy machine gives up
 * nothing that a quick one would finish; or when it is stuck and has had none for minutes. Where the system does not tell
 * what it has had, the clock counts.
 *
 * @param seconds none or fewer: it is over at once
 * @param used what it has had so far, in seconds, or null where that is not known; may begin at any number
 * @returns ends the watch
 */
export function limitEffort({
  seconds,
  used,
  onSpent,
}: {
  seconds: number
  used: () => number | null
  onSpent: () => void
}): () => void {
  const began = performance.now()
  const before = used() ?? 0
  let last = { used: before, at: began }
  const pause = Math.min(LONGEST_PAUSE, Math.max(0, seconds) * 250)
  let timer = setTimeout(look, pause)
  return () => clearTimeout(timer)

  function look() {
    const now = performance.now()
    const found = used()
    if (found !== null && found > last.used) last = { used: found, at: now }
    const had = found === null ? (now - began) / 1000 : last.used - before
    if (had >= seconds || now - last.at >= STUCK_MILLISECONDS) return onSpent()
    timer = setTimeout(look, pause)
  }
}
