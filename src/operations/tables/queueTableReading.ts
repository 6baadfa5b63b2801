import type { PayloadRequest } from 'payload'

/** Queues the reading of a table's stamped scan behind the transaction of `req`: rolled back with it. */
export async function queueTableReading({
  req,
  ...input
}: {
  req: PayloadRequest
  table: string
  /** Stored name of the scan; one that has been replaced meanwhile is left alone. */
  scan: string
}): Promise<void> {
  await req.payload.jobs.queue({ task: 'readTableScan', queue: 'documents', input, req })
}
