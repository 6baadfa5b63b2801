import type { Endpoint } from 'payload'

import { opinionEndpoints } from './opinions.ts'
import { orderEndpoints } from './order.ts'
import { peopleEndpoints } from './people.ts'
import { tableEndpoints } from './tables.ts'

/** What recommenders do, below `/api/portal/unit`. */
export const recommenderEndpoints: Endpoint[] = [
  ...opinionEndpoints,
  ...orderEndpoints,
  ...tableEndpoints,
  ...peopleEndpoints,
]
