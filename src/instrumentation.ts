// Written by `payload contest:mount`, which writes it anew: change nothing here.
export { register } from 'payload-plugin-contest/next/instrumentation'
