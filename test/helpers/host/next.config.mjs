import { withPayload } from '@payloadcms/next/withPayload'
import { withContest } from 'payload-plugin-contest/next/withContest'

export default withContest(withPayload({}))
