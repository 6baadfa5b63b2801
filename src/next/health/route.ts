import config from '@payload-config'
import { getPayload } from 'payload'

import { isReady } from '#src/queries/contest/isReady.ts'

export const dynamic = 'force-dynamic'

/** 200 when the database answers and every committed migration has run, 503 otherwise: until then send nobody here. */
export async function GET() {
  const ready = await getPayload({ config }).then(isReady, () => false)
  return Response.json(
    { ready },
    { status: ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  )
}
