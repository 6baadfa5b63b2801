/** Asks again and again until something has come about, by the worker for instance; fails where it does not within a minute. */
export async function until(isDone: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000
  while (!(await isDone())) {
    if (Date.now() > end) throw new Error('It did not come about within a minute.')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
