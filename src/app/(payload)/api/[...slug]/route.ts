import config from '@payload-config'
import '@payloadcms/next/css'
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes'
import { guardRoute } from 'payload-plugin-contest'

export const GET = guardRoute({ config, route: REST_GET(config) })
export const POST = guardRoute({ config, route: REST_POST(config) })
export const DELETE = guardRoute({ config, route: REST_DELETE(config) })
export const PATCH = guardRoute({ config, route: REST_PATCH(config) })
export const PUT = guardRoute({ config, route: REST_PUT(config) })
export const OPTIONS = guardRoute({ config, route: REST_OPTIONS(config) })
