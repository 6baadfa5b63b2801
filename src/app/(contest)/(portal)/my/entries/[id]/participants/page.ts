// Written by `payload contest:mount`, which writes it anew: change nothing here.
export { generateMetadata, default } from 'payload-plugin-contest/next/portal/my/entries/[id]/participants/page'
