import config from '@payload-config'
import { getPayload } from 'payload'

import { workUntilStopped } from '../jobs/worker/workUntilStopped.ts'

await workUntilStopped(await getPayload({ config }))
