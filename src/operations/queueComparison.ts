import type { PayloadRequest } from 'payload'

/** Has an entry compared with the others of its contest behind the transaction of `req`: rolled back with it (R37). */
export async function queueComparison({
  req,
  entry,
}: {
  req: PayloadRequest
  entry: string
}): Promise<void> {
  await req.payload.jobs.queue({
    task: 'compareEntry',
    queue: 'documents',
    input: { entry },
    req,
  })
}
