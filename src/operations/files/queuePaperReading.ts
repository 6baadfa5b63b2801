import type { PayloadRequest } from 'payload'

/** Queues the reading of a scan behind the transaction of `req`: rolled back with it. */
export async function queuePaperReading({
  req,
  file,
}: {
  req: PayloadRequest
  /** Id of the entry's file. */
  file: string
}): Promise<void> {
  await req.payload.jobs.queue({
    task: 'readPaperScan',
    queue: 'documents',
    input: { file },
    req,
  })
}
