import config from '@payload-config'

import { handleUpload } from '#src/endpoints/files/handleUpload.ts'
import { withApiPolicy } from '#src/endpoints/http/apiPolicy.ts'

export const dynamic = 'force-dynamic'

/** Resumable uploads; outside Payload's catch-all route, and never behind the proxy, which would cut bodies at 10 MB. */
const handle = async (request: Request) => withApiPolicy(await handleUpload({ config, request }))

export { handle as DELETE, handle as HEAD, handle as OPTIONS, handle as PATCH, handle as POST }
