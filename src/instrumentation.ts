export { register } from 'payload-plugin-contest/next/instrumentation'
