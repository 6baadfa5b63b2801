// Written by `payload contest:mount`, which writes it anew: change nothing here.
export const dynamic = 'force-dynamic'
export { DELETE, HEAD, OPTIONS, PATCH, POST } from 'payload-plugin-contest/next/uploads/route'
