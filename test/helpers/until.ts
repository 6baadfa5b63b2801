/** So long nobody waits for a single thing: more than a hundred times what any of them takes on an idle machine. */
export const PATIENCE = 5 * 60_000

/**
 * Asks again and again until something has come about, by the worker for instance. A slow machine is waited for: it fails
 * only where nothing has moved for minutes.
 *
 * @param progress how far it is; whenever that changes, patience begins anew
 */
export async function until(
  isDone: () => Promise<boolean> | boolean,
  progress: () => unknown = () => null,
): Promise<void> {
  let last = { seen: progress(), at: Date.now() }
  while (!(await isDone())) {
    const seen = progress()
    if (seen !== last.seen) last = { seen, at: Date.now() }
    if (Date.now() - last.at > PATIENCE) throw new Error('It did not come about; nothing moved.')
    await pause(100)
  }
}

/** Tries again until what is expected holds, as `until` does; in the end its own failure speaks. */
export async function untilHolds(check: () => Promise<void>): Promise<void> {
  let failure: unknown
  const holds = () =>
    check().then(
      () => true,
      (error: unknown) => {
        failure = error
        return false
      },
    )
  await until(holds).catch((error: unknown) => {
    throw failure ?? error
  })
}

/** For what must have time to go wrong: nothing may depend on its being over. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))
