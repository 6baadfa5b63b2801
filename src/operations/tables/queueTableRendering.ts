import type { PayloadRequest } from 'payload'

/** Queues the PDF of a frozen table behind the transaction of `req`: rolled back with it. */
export async function queueTableRendering({
  req,
  table,
}: {
  req: PayloadRequest
  table: string
}): Promise<void> {
  await req.payload.jobs.queue({
    task: 'renderRecommendationTable',
    queue: 'documents',
    input: { table },
    req,
  })
}
