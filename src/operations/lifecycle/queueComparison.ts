import type { PayloadRequest } from 'payload'

/**
 * Has an entry compared with the others of its contest behind the transaction of `req`: rolled back with it (R37). In a queue of
 * its own: reading films takes long, and a recommender who waits for a table does not wait for it.
 */
export async function queueComparison({
  req,
  entry,
}: {
  req: PayloadRequest
  entry: string
}): Promise<void> {
  await req.payload.jobs.queue({
    task: 'compareEntry',
    queue: 'comparison',
    input: { entry },
    req,
  })
}
