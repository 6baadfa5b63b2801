// Written by `payload contest:mount`, which writes it anew: change nothing here.
export { default } from 'payload-plugin-contest/next/site/not-found'
