export const dynamic = 'force-dynamic'

/** 200 as long as this process answers at all, whatever the database does: one that does not is to be started again. */
export function GET() {
  return Response.json({ live: true }, { headers: { 'Cache-Control': 'no-store' } })
}
