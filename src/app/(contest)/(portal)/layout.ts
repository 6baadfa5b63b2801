// Written by `payload contest:mount`, which writes it anew: change nothing here.
export const dynamic = 'force-dynamic'
export { generateMetadata, viewport, default } from 'payload-plugin-contest/next/portal/layout'
