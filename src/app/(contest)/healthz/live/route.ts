// Written by `payload contest:mount`, which writes it anew: change nothing here.
export const dynamic = 'force-dynamic'
export { GET } from 'payload-plugin-contest/next/health/live/route'
