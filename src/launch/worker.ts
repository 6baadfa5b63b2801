import config from '@payload-config'
import { getPayload } from 'payload'

import { runWorker } from '../jobs/worker/runWorker.ts'

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())

const payload = await getPayload({ config })
await runWorker({ payload, signal: stop.signal })
await payload.destroy()
process.exit(0)
